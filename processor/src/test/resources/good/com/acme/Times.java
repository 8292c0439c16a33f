package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;

@ArrowRecord
record Times(
    @ArrowField(type = DataType.DATE64) LocalDate date,
    @ArrowField(unit = Unit.SECOND) LocalTime seconds,
    @ArrowField(type = DataType.TIME32) LocalTime millis,
    @ArrowField(type = DataType.TIME64, unit = Unit.NANOSECOND) LocalTime nanos,
    @ArrowField(unit = Unit.NANOSECOND) LocalDateTime local,
    @ArrowField(unit = Unit.SECOND, zone = "Europe/Paris") Instant instant,
    OffsetDateTime utc,
    @ArrowField(zone = "+05:30") OffsetDateTime offset,
    @ArrowField(zone = "America/New_York") ZonedDateTime zoned,
    @ArrowField(unit = Unit.MILLISECOND) Duration duration,
    Period period,
    @ArrowField(type = DataType.INTERVAL_YEAR_MONTH) Period months,
    List<@ArrowField(type = DataType.INTERVAL_DAY_TIME) Period> days) {}
