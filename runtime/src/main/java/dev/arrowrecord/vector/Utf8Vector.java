package dev.arrowrecord.vector;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A view of a Utf8 column. Bytes that are not UTF-8 are read as the replacement character. */
public final class Utf8Vector extends VariableWidthVector<String> {
  private static final long NOT_ASCII = 0x8080808080808080L;
  private static final int MAX_SURVEYED_BYTES = 4 << 20;
  private static final int FEW_READS = 16;
  private static final int FEW_PER_SLOTS = 64;

  // Both are written without synchronization: a count that is lost, or a survey made twice, is
  // harmless.
  private int readsBeforeSurvey;
  private @Nullable Survey survey;

  /** Makes the view of a column. */
  public Utf8Vector(Column column) {
    super(column);
    readsBeforeSurvey = FEW_READS + length() / FEW_PER_SLOTS;
  }

  @Override
  String decode(ByteBuffer data, int start, int length) {
    Survey known = survey;
    if (known == null) {
      if (--readsBeforeSurvey >= 0 || data.limit() > MAX_SURVEYED_BYTES) {
        return decodeOne(data, start, length);
      }
      known = Survey.of(data);
      survey = known;
    }
    int from = known.base + start;
    // All ASCII, a string is a mere copy of its bytes.
    return known.ascii
        ? new String(known.bytes, from, length, ISO_8859_1)
        : new String(known.bytes, from, length, UTF_8);
  }

  private static String decodeOne(ByteBuffer data, int start, int length) {
    return data.hasArray()
        ? new String(data.array(), data.arrayOffset() + start, length, UTF_8)
        : new String(copy(data, start, length), UTF_8);
  }

  /** What pays off once many slots are read: all bytes on the heap, and whether they are ASCII. */
  private static final class Survey {
    private final byte[] bytes;
    private final int base;
    private final boolean ascii;

    private Survey(byte[] bytes, int base, boolean ascii) {
      this.bytes = bytes;
      this.base = base;
      this.ascii = ascii;
    }

    static Survey of(ByteBuffer data) {
      boolean ascii = isAscii(data);
      return data.hasArray()
          ? new Survey(data.array(), data.arrayOffset(), ascii)
          : new Survey(copy(data, 0, data.limit()), 0, ascii);
    }

    private static boolean isAscii(ByteBuffer data) {
      int length = data.limit();
      long seen = 0;
      int i = 0;
      for (; i <= length - Long.BYTES; i += Long.BYTES) {
        seen |= data.getLong(i);
      }
      for (; i < length; i++) {
        seen |= data.get(i);
      }
      return (seen & NOT_ASCII) == 0;
    }
  }
}
