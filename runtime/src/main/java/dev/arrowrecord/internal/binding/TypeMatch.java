package dev.arrowrecord.internal.binding;

import dev.arrowrecord.schema.ArrowType;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether data of one type can be read as another, their children aside. */
final class TypeMatch {

  private static final String UTC = "UTC";

  /** Names of what is one and the same zone, on every day of the calendar. */
  private static final Set<String> UTC_NAMES = Set.of(UTC, "Etc/UTC", "Z", "+00:00", "GMT");

  private TypeMatch() {}

  /**
   * Whether data of the actual type is stored and means the same as data of the expected type.
   *
   * <p>Equal but for what makes no difference to a reader: names of UTC, the width of dictionary
   * indices, whether a dictionary or the keys of a map are in order, and the type ids of a union,
   * whose children go by name.
   */
  static boolean matches(ArrowType expected, ArrowType actual) {
    if (expected.kind() != actual.kind()) {
      return false;
    }
    return switch (expected.kind()) {
      case TIMESTAMP -> timestamps((ArrowType.Timestamp) expected, (ArrowType.Timestamp) actual);
      case DICTIONARY ->
          matches(
              ((ArrowType.Dictionary) expected).valueType(),
              ((ArrowType.Dictionary) actual).valueType());
      case UNION -> ((ArrowType.Union) expected).mode() == ((ArrowType.Union) actual).mode();
      case MAP -> true;
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          UTF8,
          LARGE_UTF8,
          UTF8_VIEW,
          BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          DURATION,
          INTERVAL,
          LIST,
          LARGE_LIST,
          LIST_VIEW,
          LARGE_LIST_VIEW,
          FIXED_SIZE_LIST,
          STRUCT,
          RUN_END_ENCODED ->
          expected.equals(actual);
    };
  }

  private static boolean timestamps(ArrowType.Timestamp expected, ArrowType.Timestamp actual) {
    return expected.unit() == actual.unit()
        && Objects.equals(canonical(expected.timezone()), canonical(actual.timezone()));
  }

  private static @Nullable String canonical(@Nullable String timezone) {
    return timezone != null && UTC_NAMES.contains(timezone) ? UTC : timezone;
  }
}
