package dev.arrowrecord.schema;

import java.util.List;

/** Which children a field must have for its type. */
final class ChildRules {

  private ChildRules() {}

  /** Throws {@link IllegalArgumentException} unless the children are what the type demands. */
  static void check(String name, ArrowType type, List<Field> children) {
    switch (type.kind()) {
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST ->
          checkCount(name, type, 1, children);
      case MAP -> {
        checkCount(name, type, 1, children);
        checkEntries(name, children.get(0));
      }
      case UNION -> checkCount(name, type, ((ArrowType.Union) type).typeIds().size(), children);
      case RUN_END_ENCODED -> {
        checkCount(name, type, 2, children);
        checkRunEnds(name, children.get(0).type());
      }
      case DICTIONARY -> check(name, ((ArrowType.Dictionary) type).valueType(), children);
      case STRUCT -> {}
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
          TIMESTAMP,
          DURATION,
          INTERVAL ->
          checkCount(name, type, 0, children);
    }
  }

  private static void checkCount(String name, ArrowType type, int expected, List<Field> children) {
    if (children.size() != expected) {
      throw new IllegalArgumentException(
          "Field '%s': %s has %d child fields, but found %d: %s"
              .formatted(name, type, expected, children.size(), children));
    }
  }

  private static void checkEntries(String name, Field entries) {
    if (entries.type().kind() != ArrowType.Kind.STRUCT || entries.children().size() != 2) {
      throw new IllegalArgumentException(
          "Field '%s': the entries of a map are a struct of key and value, but found %s"
              .formatted(name, entries.typeName()));
    }
  }

  private static void checkRunEnds(String name, ArrowType runEnds) {
    if (!(runEnds instanceof ArrowType.Int integer)
        || !integer.signed()
        || integer.bitWidth() == 8) {
      throw new IllegalArgumentException(
          "Field '%s': run ends are int16, int32 or int64, but found %s".formatted(name, runEnds));
    }
  }
}
