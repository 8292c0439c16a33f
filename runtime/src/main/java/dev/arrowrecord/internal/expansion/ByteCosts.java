package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.value.Utf8;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The bytes of arrays, or of texts: a string has one for each ASCII character, but two for each
 * character if there are any that Latin-1 has not.
 */
final class ByteCosts extends SlotCosts {
  private static final int FIRST_BEYOND_LATIN = 0xC4;
  private static final int FIRST_OF_TWO = 0xC2;
  private static final int FIRST_OF_THREE = 0xE0;
  private static final int FIRST_OF_FOUR = 0xF0;

  private final List<ByteBuffer> buffers;
  private final boolean text;
  // Zero until it is known.
  private volatile int mostOfByte;

  private ByteCosts(List<ByteBuffer> buffers, boolean text, int length) {
    super(length);
    this.buffers = buffers;
    this.text = text;
  }

  static ByteCosts of(ExpandingColumn column) {
    return switch (column.type().kind()) {
      case UTF8_VIEW, BINARY_VIEW ->
          new ByteCosts(
              column.dataBuffers(),
              column.type().kind() == ArrowType.Kind.UTF8_VIEW,
              column.dataBuffers().stream().mapToInt(ByteBuffer::limit).max().orElse(0));
      case UTF8, LARGE_UTF8 ->
          new ByteCosts(List.of(column.values()), true, column.values().limit());
      default -> new ByteCosts(List.of(column.values()), false, column.values().limit());
    };
  }

  @Override
  long of(int slot) {
    return mostOfByte();
  }

  @Override
  long of(int from, int to) {
    return mostOfByte() * ((long) to - from);
  }

  /** What the bytes of one value take, one buffer of which they are in. */
  long exactly(int from, int to) {
    return mostOfByte() == 1 ? to - from : ofText(buffers.get(0), from, to);
  }

  private int mostOfByte() {
    int known = mostOfByte;
    if (known == 0) {
      known =
          text && !buffers.stream().allMatch(bytes -> Utf8.isAscii(bytes, 0, bytes.limit()))
              ? 2
              : 1;
      mostOfByte = known;
    }
    return known;
  }

  private static long ofText(ByteBuffer bytes, int from, int to) {
    long characters = 0;
    boolean latin = true;
    int at = from;
    while (at < to) {
      int first = Byte.toUnsignedInt(bytes.get(at));
      // What is not UTF-8 is read as U+FFFD.
      latin &= first < FIRST_BEYOND_LATIN && (first < 0x80 || first >= FIRST_OF_TWO);
      int size =
          first < FIRST_OF_TWO ? 1 : first < FIRST_OF_THREE ? 2 : first < FIRST_OF_FOUR ? 3 : 4;
      int end = at + 1;
      while (end < Math.min(to, at + size) && bytes.get(end) < (byte) 0xC0) {
        end++;
      }
      latin &= end == at + size;
      characters += end == at + 4 ? 2 : 1;
      at = end;
    }
    return latin ? characters : 2 * characters;
  }

  @Override
  long total() {
    return of(0, length());
  }

  @Override
  long largest() {
    return mostOfByte();
  }

  @Override
  long atMost(boolean inTurn) {
    return text ? 2L * length() : length();
  }

  @Override
  long largestAtMost() {
    return text ? 2 : 1;
  }
}
