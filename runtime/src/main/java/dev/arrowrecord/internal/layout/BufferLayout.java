package dev.arrowrecord.internal.layout;

import static dev.arrowrecord.internal.layout.BufferKind.DATA;
import static dev.arrowrecord.internal.layout.BufferKind.OFFSETS;
import static dev.arrowrecord.internal.layout.BufferKind.SIZES;
import static dev.arrowrecord.internal.layout.BufferKind.TYPE_IDS;
import static dev.arrowrecord.internal.layout.BufferKind.VALIDITY;
import static dev.arrowrecord.internal.layout.BufferKind.VIEWS;

import dev.arrowrecord.schema.ArrowType;
import java.util.List;

/**
 * The buffers of one array, in their order in a record batch; the buffers of its children follow
 * them.
 *
 * @param buffers the buffers that are always there
 * @param valueBitWidth bits per slot of the {@code DATA} buffer, or 0 if values vary in length or
 *     there is no such buffer
 * @param offsetBitWidth bits of each offset and size, or 0 if there are none
 * @param variadic whether any number of {@code DATA} buffers follow, counted in the record batch
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#buffer-listing-for-each-layout">Buffer
 *     listing for each layout</a>
 */
public record BufferLayout(
    List<BufferKind> buffers, long valueBitWidth, int offsetBitWidth, boolean variadic) {

  private static final int VIEW_BITS = 128;

  private static final BufferLayout NONE = layout(0, 0);
  private static final BufferLayout VALIDITY_ONLY = layout(0, 0, VALIDITY);
  private static final BufferLayout BITS = fixedWidth(1);
  private static final BufferLayout BYTES_1 = fixedWidth(8);
  private static final BufferLayout BYTES_2 = fixedWidth(16);
  private static final BufferLayout BYTES_4 = fixedWidth(32);
  private static final BufferLayout BYTES_8 = fixedWidth(64);
  private static final BufferLayout BYTES_16 = fixedWidth(128);
  private static final BufferLayout BYTES_32 = fixedWidth(256);
  private static final BufferLayout BINARY = layout(0, 32, VALIDITY, OFFSETS, DATA);
  private static final BufferLayout LARGE_BINARY = layout(0, 64, VALIDITY, OFFSETS, DATA);
  private static final BufferLayout VIEW = new BufferLayout(List.of(VALIDITY, VIEWS), 0, 0, true);
  private static final BufferLayout LIST = layout(0, 32, VALIDITY, OFFSETS);
  private static final BufferLayout LARGE_LIST = layout(0, 64, VALIDITY, OFFSETS);
  private static final BufferLayout LIST_VIEW = layout(0, 32, VALIDITY, OFFSETS, SIZES);
  private static final BufferLayout LARGE_LIST_VIEW = layout(0, 64, VALIDITY, OFFSETS, SIZES);
  private static final BufferLayout SPARSE_UNION = layout(0, 0, TYPE_IDS);
  private static final BufferLayout DENSE_UNION = layout(0, 32, TYPE_IDS, OFFSETS);
  private static final BufferLayout SPARSE_UNION_V4 = layout(0, 0, VALIDITY, TYPE_IDS);
  private static final BufferLayout DENSE_UNION_V4 = layout(0, 32, VALIDITY, TYPE_IDS, OFFSETS);

  /** The buffers of a type in V5; those of a dictionary type are its indices'. */
  public static BufferLayout of(ArrowType type) {
    return of(type, MetadataVersion.V5);
  }

  /** The buffers of a type; those of a dictionary type are its indices'. */
  public static BufferLayout of(ArrowType type, MetadataVersion version) {
    return switch (type.kind()) {
      case NULL -> NONE;
      case RUN_END_ENCODED -> version == MetadataVersion.V4 ? VALIDITY_ONLY : NONE;
      case BOOL -> BITS;
      case INT -> ofWidth(((ArrowType.Int) type).bitWidth());
      case FLOATING_POINT ->
          switch (((ArrowType.FloatingPoint) type).precision()) {
            case HALF -> BYTES_2;
            case SINGLE -> BYTES_4;
            case DOUBLE -> BYTES_8;
          };
      case DECIMAL -> ofWidth(((ArrowType.Decimal) type).bitWidth());
      case DATE ->
          switch (((ArrowType.Date) type).unit()) {
            case DAY -> BYTES_4;
            case MILLISECOND -> BYTES_8;
          };
      case TIME -> ofWidth(((ArrowType.Time) type).bitWidth());
      case TIMESTAMP, DURATION -> BYTES_8;
      case INTERVAL ->
          switch (((ArrowType.Interval) type).unit()) {
            case YEAR_MONTH -> BYTES_4;
            case DAY_TIME -> BYTES_8;
            case MONTH_DAY_NANO -> BYTES_16;
          };
      case FIXED_SIZE_BINARY -> ofWidth(8L * ((ArrowType.FixedSizeBinary) type).byteWidth());
      case UTF8, BINARY -> BINARY;
      case LARGE_UTF8, LARGE_BINARY -> LARGE_BINARY;
      case UTF8_VIEW, BINARY_VIEW -> VIEW;
      case LIST, MAP -> LIST;
      case LARGE_LIST -> LARGE_LIST;
      case LIST_VIEW -> LIST_VIEW;
      case LARGE_LIST_VIEW -> LARGE_LIST_VIEW;
      case FIXED_SIZE_LIST, STRUCT -> VALIDITY_ONLY;
      case UNION ->
          switch (((ArrowType.Union) type).mode()) {
            case SPARSE -> version == MetadataVersion.V5 ? SPARSE_UNION : SPARSE_UNION_V4;
            case DENSE -> version == MetadataVersion.V5 ? DENSE_UNION : DENSE_UNION_V4;
          };
      case DICTIONARY -> ofWidth(((ArrowType.Dictionary) type).indexType().bitWidth());
    };
  }

  /** How many buffers are always there. */
  public int count() {
    return buffers.size();
  }

  /** The position of a buffer among {@link #buffers()}, or -1 if there is none of the kind. */
  public int indexOf(BufferKind kind) {
    return buffers.indexOf(kind);
  }

  /**
   * The fewest bytes that a buffer may have in an array of {@code length} slots, padding aside: 0
   * for validity, which may be omitted, and for an array without slots, which may omit even its one
   * offset. {@link Long#MAX_VALUE} if no buffer can be that long.
   *
   * @param kind one of {@link #buffers()}
   * @param length slots of the array, not negative
   */
  public long minimumBytes(BufferKind kind, long length) {
    if (length == 0) {
      return 0;
    }
    return switch (kind) {
      case VALIDITY -> 0;
      case TYPE_IDS -> length;
      case OFFSETS -> bytes(length + (endsWithOffset() ? 1 : 0), offsetBitWidth);
      case SIZES -> bytes(length, offsetBitWidth);
      case VIEWS -> bytes(length, VIEW_BITS);
      case DATA -> bytes(length, valueBitWidth);
    };
  }

  /**
   * Bytes of the numbers that a buffer consists of, over and over; they are what byte order is
   * about. Empty if it consists of bits, or of bytes that are no numbers. Views are not so simple.
   *
   * @param type a type of this layout
   * @param kind one of {@link #buffers()}, but for {@code VIEWS}
   */
  public List<Integer> numberWidths(ArrowType type, BufferKind kind) {
    return switch (kind) {
      case VALIDITY, TYPE_IDS -> List.of();
      case OFFSETS, SIZES -> List.of(offsetBitWidth / Byte.SIZE);
      case VIEWS -> throw new IllegalArgumentException("Views are of two kinds");
      case DATA ->
          switch (type.kind()) {
            case INT, FLOATING_POINT, DECIMAL, DATE, TIME, TIMESTAMP, DURATION, DICTIONARY ->
                List.of((int) (valueBitWidth / Byte.SIZE));
            case INTERVAL ->
                switch (((ArrowType.Interval) type).unit()) {
                  case YEAR_MONTH -> List.of(4);
                  case DAY_TIME -> List.of(4, 4);
                  case MONTH_DAY_NANO -> List.of(4, 4, 8);
                };
            case NULL,
                BOOL,
                UTF8,
                LARGE_UTF8,
                UTF8_VIEW,
                BINARY,
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
                List.of();
          };
    };
  }

  /**
   * Whether there is one more offset than there are slots: where the last slot ends. Not so where
   * sizes tell, or where, as in a union, each slot is one value.
   */
  private boolean endsWithOffset() {
    return !buffers.contains(SIZES) && !buffers.contains(TYPE_IDS);
  }

  private static long bytes(long slots, long bitWidth) {
    if (bitWidth == 1) {
      return slots / 8 + (slots % 8 == 0 ? 0 : 1);
    }
    long high = Math.multiplyHigh(slots, bitWidth / 8);
    long low = slots * (bitWidth / 8);
    return high == 0 && low >= 0 ? low : Long.MAX_VALUE;
  }

  private static BufferLayout ofWidth(long bitWidth) {
    if (bitWidth > 256) {
      return fixedWidth(bitWidth);
    }
    return switch ((int) bitWidth) {
      case 8 -> BYTES_1;
      case 16 -> BYTES_2;
      case 32 -> BYTES_4;
      case 64 -> BYTES_8;
      case 128 -> BYTES_16;
      case 256 -> BYTES_32;
      default -> fixedWidth(bitWidth);
    };
  }

  private static BufferLayout fixedWidth(long bitWidth) {
    return layout(bitWidth, 0, VALIDITY, DATA);
  }

  private static BufferLayout layout(
      long valueBitWidth, int offsetBitWidth, BufferKind... buffers) {
    return new BufferLayout(List.of(buffers), valueBitWidth, offsetBitWidth, false);
  }
}
