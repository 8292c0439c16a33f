package dev.arrowrecord.integration.random;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Decimals, dates and times. */
@ArrowRecord
record Quantities(
    @ArrowDecimal(precision = 38, scale = 7) BigDecimal decimal,
    @ArrowDecimal(precision = 76, scale = 7) BigDecimal wideDecimal,
    BigInteger integer,
    LocalDate date,
    LocalTime time,
    LocalDateTime local,
    Instant instant,
    Duration duration) {}
