package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;

/**
 * How many bytes an object takes, about: the same type is read as several Java types, and JVMs
 * differ.
 */
final class ObjectSize {
  /** A reference in a list, with its share of what growing lists keep in reserve. */
  static final long REFERENCE = 8;

  private static final long COLLECTION = 40;
  private static final long TEXT = 40;
  private static final long ARRAY = 16;
  private static final long TIME = 48;
  private static final long BIG_NUMBER = 96;

  private ObjectSize() {}

  /** The object of a value that is not null, without what is in it. */
  static long of(ArrowType type) {
    return switch (type.kind()) {
      // One object each serves for all, or the child's.
      case NULL, BOOL, UNION, RUN_END_ENCODED, DICTIONARY -> 0;
      case INT -> {
        ArrowType.Int integer = (ArrowType.Int) type;
        boolean big = integer.bitWidth() == Long.SIZE && !integer.signed();
        yield big ? BIG_NUMBER : integer.bitWidth() / Byte.SIZE;
      }
      case FLOATING_POINT ->
          switch (((ArrowType.FloatingPoint) type).precision()) {
            case HALF, SINGLE -> Float.BYTES;
            case DOUBLE -> Double.BYTES;
          };
      case DECIMAL -> BIG_NUMBER;
      case DATE, TIME, TIMESTAMP, DURATION, INTERVAL -> TIME;
      case UTF8, LARGE_UTF8, UTF8_VIEW -> TEXT;
      case BINARY, LARGE_BINARY, BINARY_VIEW -> ARRAY;
      case FIXED_SIZE_BINARY -> ARRAY + ((ArrowType.FixedSizeBinary) type).byteWidth();
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST, MAP, STRUCT -> COLLECTION;
    };
  }

  /** Whether one object serves for all slots that refer to the same value: it cannot change. */
  static boolean isShared(ArrowType type) {
    return switch (type.kind()) {
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          UTF8,
          LARGE_UTF8,
          UTF8_VIEW,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL ->
          true;
      case DICTIONARY -> isShared(((ArrowType.Dictionary) type).valueType());
      case BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          FIXED_SIZE_BINARY,
          LIST,
          LARGE_LIST,
          LIST_VIEW,
          LARGE_LIST_VIEW,
          FIXED_SIZE_LIST,
          STRUCT,
          MAP,
          UNION,
          RUN_END_ENCODED ->
          false;
    };
  }
}
