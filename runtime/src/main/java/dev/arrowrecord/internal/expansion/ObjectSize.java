package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.IntervalUnit;

/**
 * How many bytes objects take, about: as in HotSpot on 64 bits with compressed references, where
 * they are laid out in units of 8 bytes.
 */
final class ObjectSize {
  /** A reference to an object. */
  static final long REFERENCE = 4;

  /** An entry of a linked hash map, with its share of the table. */
  static final long ENTRY = 48;

  /** An array, with what is left free at its end, as a mean. */
  private static final long ARRAY = 20;

  /** A string and its array, without the bytes. */
  private static final long TEXT = 24 + ARRAY;

  private static final long UNIT = 8;
  private static final long HEADER = 12;
  private static final long ARRAY_HEADER = 16;
  private static final long LIST = 24 + ARRAY;
  private static final long MAP = 56 + ARRAY;
  private static final long SET = 16 + MAP;
  private static final long ROW = 24;
  private static final long BOX = 16;
  private static final long WIDE_BOX = 24;
  private static final long TIME = 24;
  private static final long LOCAL_DATE_TIME = 3 * TIME;
  private static final long BIG_INTEGER = 64;

  /** A decimal of no more than 64 bits. */
  static final long SMALL_DECIMAL = 40;

  private static final long BIG_DECIMAL = SMALL_DECIMAL + BIG_INTEGER + 8;
  // What a conversion makes besides: an Optional, or the zone and offset of a time.
  private static final long CONVERTED = 24;

  private ObjectSize() {}

  /**
   * The object of a value that is not null, without what is in it; 0 if it has none of its own, as
   * one object serves for all, or it is that of a child.
   */
  static long of(ExpandingColumn column, Holder holder) {
    boolean made = holder.boxes(column) && holder != Holder.MAP && !isConstant(column);
    long own = made ? ofObject(column, holder) : 0;
    return column.reading().isConverted() && !column.isRow() && holder.boxes(column)
        ? own + converted(valueType(column))
        : own;
  }

  /** The type of what runs or a dictionary have instead of values. */
  private static ArrowType valueType(ExpandingColumn column) {
    return switch (column.type().kind()) {
      case DICTIONARY -> ((ArrowType.Dictionary) column.type()).valueType();
      case RUN_END_ENCODED -> column.actual().child(1).type();
      default -> column.type();
    };
  }

  /** Whether the values are read as objects that there are anyway, and which take nothing. */
  static boolean isConstant(ExpandingColumn column) {
    return column.reading().isConstant() && !column.isRow();
  }

  private static long ofObject(ExpandingColumn column, Holder holder) {
    ArrowType type = column.type();
    return switch (type.kind()) {
      case NULL, BOOL, UNION, RUN_END_ENCODED, DICTIONARY -> 0;
      case INT -> ofInteger((ArrowType.Int) type);
      case FLOATING_POINT -> width(type) == Double.BYTES ? WIDE_BOX : BOX;
      case DECIMAL ->
          switch (((ArrowType.Decimal) type).bitWidth()) {
            case 32, 64 -> SMALL_DECIMAL;
            case 128 -> BIG_DECIMAL;
            default -> BIG_DECIMAL + 2 * UNIT;
          };
      case DATE, TIME, DURATION -> TIME;
      case TIMESTAMP -> ((ArrowType.Timestamp) type).timezone() == null ? LOCAL_DATE_TIME : TIME;
      case INTERVAL ->
          ((ArrowType.Interval) type).unit() == IntervalUnit.YEAR_MONTH ? TIME : TIME + UNIT;
      case UTF8, LARGE_UTF8, UTF8_VIEW -> TEXT;
      case BINARY, LARGE_BINARY, BINARY_VIEW -> ARRAY;
      case FIXED_SIZE_BINARY ->
          aligned(ARRAY_HEADER + ((ArrowType.FixedSizeBinary) type).byteWidth());
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST ->
          switch (column.reading().collections()) {
            case LIST -> LIST;
            case SET -> SET;
            case OBJECTS, PRIMITIVES -> ARRAY * column.reading().arrays();
          };
      case MAP -> MAP;
      case STRUCT -> ofRecord(column, holder);
    };
  }

  private static long ofInteger(ArrowType.Int type) {
    if (type.bitWidth() == Long.SIZE) {
      return type.signed() ? WIDE_BOX : BIG_INTEGER;
    }
    if (type.bitWidth() == Byte.SIZE && type.signed()) {
      return 0;
    }
    return width(type) == Long.BYTES ? WIDE_BOX : BOX;
  }

  private static long converted(ArrowType type) {
    return type.kind() == ArrowType.Kind.TIMESTAMP ? LOCAL_DATE_TIME + CONVERTED : CONVERTED;
  }

  /**
   * The object of a value without elements or bytes, which has no array of its own but if it is
   * one.
   *
   * @param own what it would take with one, without what is in it
   */
  static long ofEmpty(long own) {
    return Math.max(ARRAY_HEADER, own - ARRAY);
  }

  /** A record or row, without what {@link Holder#each} says of its fields. */
  private static long ofRecord(ExpandingColumn column, Holder holderOfIt) {
    Holder holder = holderOfChildren(column, holderOfIt);
    long fields = 0;
    for (ExpandingColumn child : column.children()) {
      fields += holder.each(child);
    }
    long whole = column.isRow() ? ROW + aligned(ARRAY_HEADER + fields) : aligned(HEADER + fields);
    return whole - fields;
  }

  private static long aligned(long bytes) {
    return (bytes + UNIT - 1) / UNIT * UNIT;
  }

  /** The bytes of a value as a primitive; 0 if it is never one. */
  static long width(ArrowType type) {
    return switch (type.kind()) {
      case BOOL -> 1;
      case INT -> {
        ArrowType.Int integer = (ArrowType.Int) type;
        int width = integer.bitWidth() / Byte.SIZE;
        // An unsigned one is read as the next wider, but for the widest, and 16 bits as a char.
        yield integer.signed() || width == Long.BYTES || width == Short.BYTES ? width : 2 * width;
      }
      case FLOATING_POINT ->
          switch (((ArrowType.FloatingPoint) type).precision()) {
            case HALF, SINGLE -> Float.BYTES;
            case DOUBLE -> Double.BYTES;
          };
      default -> 0;
    };
  }

  /** What the values of the columns below one are held by. */
  static Holder holderOfChildren(ExpandingColumn column, Holder holder) {
    return switch (column.type().kind()) {
      case STRUCT ->
          holder == Holder.MAP
              ? Holder.NOTHING
              : column.isRow() ? Holder.REFERENCES : Holder.RECORD;
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST ->
          switch (column.reading().collections()) {
            case LIST, OBJECTS -> Holder.REFERENCES;
            case SET -> Holder.ENTRIES;
            case PRIMITIVES -> Holder.PRIMITIVES;
          };
      case MAP -> Holder.MAP;
      default -> Holder.NOTHING;
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
