package com.acme;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

@ArrowRecord
public record Flat(
    boolean flag,
    byte tiny,
    short small,
    int medium,
    long large,
    char letter,
    float single,
    double precise,
    Boolean boxedFlag,
    Long boxedLarge,
    Character boxedLetter,
    String text,
    byte[] bytes,
    @ArrowDecimal(precision = 10, scale = 2) BigDecimal price,
    @ArrowDecimal(precision = 50, scale = -3) BigDecimal huge,
    BigInteger count,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    Instant instant,
    Duration duration,
    UUID uuid) {}
