package dev.arrowrecord.internal.message;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/**
 * Arrays of random values, laid out by the specification's text and by nothing of this library that
 * reads or writes. Offsets, type ids and indices are valid; other values are any bytes.
 */
final class RandomBatch extends ForeignBatch {
  /** Values of every dictionary; indices are below it. */
  static final int DICTIONARY_LENGTH = 5;

  private final Random random;
  private final boolean nullUnions;
  private boolean plainRuns;

  /**
   * Begins a batch.
   *
   * @param version metadata version: unions of V4 have a validity buffer, and so have runs
   * @param alignment what buffers begin at a multiple of
   * @param nullUnions whether unions have nulls of their own, as only those of V4 can
   */
  RandomBatch(Random random, short version, int alignment, boolean nullUnions) {
    super(version, alignment);
    this.random = random;
    this.nullUnions = nullUnions;
  }

  /** Leaves run-end encoded arrays of V4 without buffers, as arrow-java does. */
  RandomBatch withPlainRuns(boolean plain) {
    plainRuns = plain;
    return this;
  }

  /** Adds an array and all below it, depth first. */
  RandomBatch add(Field field, int length) {
    ArrowType type = field.type();
    switch (type.kind()) {
      case NULL -> node(length, length);
      case RUN_END_ENCODED -> addRuns(field, length);
      case UNION -> addUnion(field, length);
      default -> {
        addValidity(field, length);
        addValues(field, length);
      }
    }
    return this;
  }

  private void addValues(Field field, int length) {
    ArrowType type = field.type();
    switch (type.kind()) {
      case BOOL -> randomBytes((length + 7) / 8);
      case INT -> randomBytes(length * ((ArrowType.Int) type).bitWidth() / 8);
      case FLOATING_POINT ->
          randomBytes(length * (2 << ((ArrowType.FloatingPoint) type).precision().ordinal()));
      case DECIMAL -> randomBytes(length * ((ArrowType.Decimal) type).bitWidth() / 8);
      case DATE -> randomBytes(length * (type.equals(ArrowType.DATE32) ? 4 : 8));
      case TIME -> randomBytes(length * ((ArrowType.Time) type).bitWidth() / 8);
      case TIMESTAMP, DURATION -> randomBytes(length * 8);
      case INTERVAL -> randomBytes(length * (4 << ((ArrowType.Interval) type).unit().ordinal()));
      case FIXED_SIZE_BINARY ->
          randomBytes(length * ((ArrowType.FixedSizeBinary) type).byteWidth());
      case UTF8, BINARY -> randomBytes(addOffsets(length, 4));
      case LARGE_UTF8, LARGE_BINARY -> randomBytes(addOffsets(length, 8));
      case UTF8_VIEW, BINARY_VIEW -> addViews(length);
      case LIST, MAP -> add(field.child(0), addOffsets(length, 4));
      case LARGE_LIST -> add(field.child(0), addOffsets(length, 8));
      case LIST_VIEW -> add(field.child(0), addOffsetsAndSizes(length, 4));
      case LARGE_LIST_VIEW -> add(field.child(0), addOffsetsAndSizes(length, 8));
      case FIXED_SIZE_LIST ->
          add(field.child(0), length * ((ArrowType.FixedSizeList) type).listSize());
      case STRUCT -> field.children().forEach(child -> add(child, length));
      case DICTIONARY -> addIndices(((ArrowType.Dictionary) type).indexType(), length);
      default -> throw new AssertionError(type);
    }
  }

  private void addIndices(ArrowType.Int type, int length) {
    int width = type.bitWidth() / 8;
    ByteBuffer indices = buffer(length * width);
    for (int i = 0; i < length; i++) {
      put(indices, random.nextInt(DICTIONARY_LENGTH), width);
    }
    buffer(indices.array());
  }

  private void addRuns(Field field, int length) {
    node(length, 0);
    if (isV4() && !plainRuns) {
      buffer(new byte[0]);
    }
    int width = ((ArrowType.Int) field.child(0).type()).bitWidth() / 8;
    int runs = (length + 1) / 2;
    ByteBuffer ends = buffer(runs * width);
    for (int run = 0; run < runs; run++) {
      put(ends, run == runs - 1 ? length : 2 * run + 1, width);
    }
    node(runs, 0);
    buffer(new byte[0]);
    buffer(ends.array());
    add(field.child(1), runs);
  }

  private void addUnion(Field field, int length) {
    ArrowType.Union type = (ArrowType.Union) field.type();
    if (isV4() && nullUnions) {
      addValidity(field, length);
    } else {
      node(length, 0);
      if (isV4()) {
        buffer(new byte[0]);
      }
    }
    ByteBuffer typeIds = buffer(length);
    ByteBuffer offsets = buffer(length * 4);
    int[] childLengths = new int[type.typeIds().size()];
    for (int i = 0; i < length; i++) {
      int child = random.nextInt(childLengths.length);
      typeIds.put((byte) (int) type.typeIds().get(child));
      offsets.putInt(childLengths[child]++);
    }
    buffer(typeIds.array());
    boolean dense = type.mode() == UnionMode.DENSE;
    if (dense) {
      buffer(offsets.array());
    }
    for (int child = 0; child < childLengths.length; child++) {
      add(field.child(child), dense ? childLengths[child] : length);
    }
  }

  private void addValidity(Field field, int length) {
    byte[] validity = new byte[(length + 7) / 8];
    int nulls = 0;
    for (int i = 0; i < length; i++) {
      boolean isNull = field.nullable() && random.nextInt(4) == 0;
      nulls += isNull ? 1 : 0;
      validity[i / 8] |= (byte) (isNull ? 0 : 1 << i % 8);
    }
    node(length, nulls);
    buffer(nulls == 0 ? new byte[0] : validity);
  }

  private int addOffsets(int length, int width) {
    ByteBuffer offsets = buffer(length == 0 ? 0 : (length + 1) * width);
    int offset = 0;
    for (int i = 0; i <= length && length > 0; i++) {
      put(offsets, offset, width);
      offset += i < length ? random.nextInt(4) : 0;
    }
    buffer(offsets.array());
    return offset;
  }

  private int addOffsetsAndSizes(int length, int width) {
    ByteBuffer offsets = buffer(length * width);
    ByteBuffer sizes = buffer(length * width);
    for (int i = 0; i < length; i++) {
      int offset = random.nextInt(6);
      put(offsets, offset, width);
      put(sizes, random.nextInt(9 - offset), width);
    }
    buffer(offsets.array());
    buffer(sizes.array());
    return 8;
  }

  private void addViews(int length) {
    ByteBuffer views = buffer(length * 16);
    for (int i = 0; i < length; i++) {
      boolean inline = random.nextBoolean();
      int bytes = inline ? random.nextInt(13) : 13 + random.nextInt(20);
      byte[] first = new byte[inline ? bytes : 4];
      random.nextBytes(first);
      views.position(i * 16);
      views.putInt(bytes).put(first);
      if (!inline) {
        views.putInt(random.nextInt(2)).putInt(random.nextInt(10));
      }
    }
    buffer(views.array());
    randomBytes(50);
    randomBytes(45);
    variadic(2);
  }

  private static void put(ByteBuffer target, long value, int width) {
    switch (width) {
      case 1 -> target.put((byte) value);
      case 2 -> target.putShort((short) value);
      case 4 -> target.putInt((int) value);
      default -> target.putLong(value);
    }
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    buffer(bytes);
  }
}
