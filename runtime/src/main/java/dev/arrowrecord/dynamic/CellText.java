package dev.arrowrecord.dynamic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Values spelled for people, arrays by their elements. */
final class CellText {
  private static final int MAX_LENGTH = 80;

  private CellText() {}

  /** The whole value. */
  static String of(@Nullable Object value) {
    if (value instanceof List<?> list) {
      StringJoiner joined = new StringJoiner(", ", "[", "]");
      list.forEach(each -> joined.add(of(each)));
      return joined.toString();
    }
    if (value instanceof Map<?, ?> map) {
      StringJoiner joined = new StringJoiner(", ", "{", "}");
      map.forEach((key, each) -> joined.add(of(key) + "=" + of(each)));
      return joined.toString();
    }
    if (value != null && value.getClass().isArray()) {
      String wrapped = Arrays.deepToString(new Object[] {value});
      return wrapped.substring(1, wrapped.length() - 1);
    }
    return String.valueOf(value);
  }

  /** The value, cut short if it is long, and its class, for messages. */
  static String described(Object value) {
    String text = of(value);
    String brief = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    return brief + " (" + value.getClass().getTypeName() + ")";
  }
}
