package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.ValueAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What annotations can ask beside a type, each of some Java types only. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
public enum Aspect {
  /** A unit of time. */
  UNIT(
      "@ArrowField(unit)",
      "only times of day, timestamps and durations have a unit",
      annotations -> position(annotations.field().unit())),
  /** A time zone. */
  ZONE(
      "@ArrowField(zone)",
      "only Instant, OffsetDateTime and ZonedDateTime have a time zone",
      annotations -> position(annotations.field().zone())),
  /** A number of bytes or elements. */
  SIZE(
      "@ArrowField(size)",
      "only bytes and lists can all be of one size",
      annotations -> position(annotations.field().size())),
  /** Keys in order. */
  KEYS_SORTED(
      "@ArrowField(keysSorted)",
      "only maps have keys",
      annotations -> position(annotations.field().keysSorted())),
  /** Precision and scale. */
  DECIMAL(
      "@ArrowDecimal",
      "only BigDecimal and BigInteger are decimals",
      annotations -> position(annotations.decimal())),
  /** A shape. */
  TENSOR(
      "@ArrowTensor",
      "only arrays of primitive numbers, such as float[], have a shape",
      annotations -> position(annotations.tensor()));

  private final String spelled;
  private final String rule;
  private final Function<ValueAnnotations, @Nullable Position> finder;

  Aspect(String spelled, String rule, Function<ValueAnnotations, @Nullable Position> finder) {
    this.spelled = spelled;
    this.rule = rule;
    this.finder = finder;
  }

  /** How users write it. */
  public String spelled() {
    return spelled;
  }

  /** What has it, for messages. */
  public String rule() {
    return rule;
  }

  /** Where it is asked for; null if it is not. */
  public @Nullable Position position(ValueAnnotations annotations) {
    return finder.apply(annotations);
  }

  private static @Nullable Position position(@Nullable Given<?> given) {
    return given == null ? null : given.position();
  }

  private static @Nullable Position position(@Nullable ValueAnnotation annotation) {
    return annotation == null ? null : annotation.position();
  }
}
