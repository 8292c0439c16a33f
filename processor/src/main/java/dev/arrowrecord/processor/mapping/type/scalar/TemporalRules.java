package dev.arrowrecord.processor.mapping.type.scalar;

import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import dev.arrowrecord.internal.value.ZoneNames;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Dates, times, durations and periods. */
public final class TemporalRules {
  private static final JavaType INSTANT = JavaType.named("java.time.Instant");
  private static final String UTC = "UTC";

  private TemporalRules() {}

  /** The column of a date. */
  public static Column date(Value value) {
    return plain(value, DataType.DATE32);
  }

  /** The column of a period. */
  public static Column period(Value value) {
    return plain(value, DataType.INTERVAL_MONTH_DAY_NANO);
  }

  private static Column plain(Value value, DataType defaultType) {
    PlainType type = PlainType.of(value.dataType(defaultType));
    return Column.of(value, type.kind(), type.arrowType());
  }

  /** The column of a time of day; null after an error. */
  public static @Nullable Column time(Value value, PropertySite site) {
    Given<DataType> type = value.annotations().field().type();
    Given<Unit> given = value.annotations().field().unit();
    boolean narrow = type != null && type.value() == DataType.TIME32;
    Unit unit = Given.orElse(given, narrow ? Unit.MILLISECOND : Unit.MICROSECOND);
    boolean coarse = unit == Unit.SECOND || unit == Unit.MILLISECOND;
    if (type != null && given != null && narrow != coarse) {
      site.report(
          DiagnosticCode.UNSUITABLE_UNIT,
          given.position(),
          type.value(),
          narrow ? "SECOND or MILLISECOND" : "MICROSECOND or NANOSECOND",
          unit,
          narrow ? DataType.TIME64 : DataType.TIME32);
      return null;
    }
    return coarse
        ? Column.of(value, ColumnKind.TIME32, ArrowType.time32(timeUnit(unit)))
        : Column.of(value, ColumnKind.TIME64, ArrowType.time64(timeUnit(unit)));
  }

  /** The column of a date and time without a zone. */
  public static Column localTimestamp(Value value) {
    return Column.of(value, ColumnKind.LOCAL_TIMESTAMP, ArrowType.timestamp(timeUnit(value), null));
  }

  /** The column of an instant; null after an error. */
  public static @Nullable Column instant(Value value, PropertySite site) {
    String zone = zone(value, site);
    return zone == null
        ? null
        : Column.of(value, ColumnKind.TIMESTAMP, ArrowType.timestamp(timeUnit(value), zone));
  }

  /**
   * The column of an instant with a zone; null after an error.
   *
   * @param conversion the method that makes an instant of it
   */
  public static @Nullable Column zoned(Value value, String conversion, PropertySite site) {
    Column instant = instant(value.as(INSTANT, value.annotations()), site);
    return instant == null
        ? null
        : instant.converted(
            value.type(),
            new Conversion.Zoned(
                conversion, Given.orElse(value.annotations().field().zone(), UTC)));
  }

  /** The column of a duration. */
  public static Column duration(Value value) {
    return Column.of(value, ColumnKind.DURATION, ArrowType.duration(timeUnit(value)));
  }

  private static TimeUnit timeUnit(Value value) {
    return timeUnit(Given.orElse(value.annotations().field().unit(), Unit.MICROSECOND));
  }

  private static TimeUnit timeUnit(Unit unit) {
    return unit == Unit.DEFAULT ? TimeUnit.MICROSECOND : TimeUnit.valueOf(unit.name());
  }

  private static @Nullable String zone(Value value, PropertySite site) {
    Given<String> given = value.annotations().field().zone();
    if (given == null) {
      return UTC;
    }
    if (ZoneNames.isValid(given.value())) {
      return given.value();
    }
    site.report(DiagnosticCode.UNKNOWN_ZONE, given.position(), ZoneNames.problem(given.value()));
    return null;
  }
}
