package dev.arrowrecord.conversion;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A time with a zone as an instant, which is read in one and the same zone. */
abstract class InZone<T> extends NullSafe<T, Instant> {
  private final ZoneId zone;

  private InZone(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  final T read(Instant value) {
    try {
      return at(value, zone);
    } catch (DateTimeException e) {
      throw new ConversionException("a time within the calendar of Java");
    }
  }

  abstract T at(Instant instant, ZoneId zone);

  static final class OfOffsetDateTime extends InZone<OffsetDateTime> {
    OfOffsetDateTime(ZoneId zone) {
      super(zone);
    }

    @Override
    Instant write(OffsetDateTime value) {
      return value.toInstant();
    }

    @Override
    OffsetDateTime at(Instant instant, ZoneId zone) {
      return OffsetDateTime.ofInstant(instant, zone);
    }
  }

  static final class OfZonedDateTime extends InZone<ZonedDateTime> {
    OfZonedDateTime(ZoneId zone) {
      super(zone);
    }

    @Override
    Instant write(ZonedDateTime value) {
      return value.toInstant();
    }

    @Override
    ZonedDateTime at(Instant instant, ZoneId zone) {
      return ZonedDateTime.ofInstant(instant, zone);
    }
  }
}
