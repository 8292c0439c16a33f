package dev.arrowrecord.vector;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.arrowrecord.internal.value.Utf8;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Utf8, LargeUtf8 or Utf8View column. Bytes that are not UTF-8 are read as the
 * replacement character, unless the view is {@linkplain #strict strict}.
 */
public final class Utf8Vector extends VariableWidthVector<String> {
  private static final int FEW_READS = 16;
  private static final int FEW_PER_SLOTS = 64;
  private static final int NO_SURVEY = -1;
  private static final char REPLACEMENT = '\uFFFD';

  private final boolean strict;

  // Both are written without synchronization: a count that is lost, or a survey made twice, is
  // harmless.
  private int readsBeforeSurvey;
  private @Nullable TextSurvey survey;

  /** Makes the view of a column. */
  public Utf8Vector(Column column) {
    this(column, false);
  }

  private Utf8Vector(Column column, boolean strict) {
    super(column);
    this.strict = strict;
    this.readsBeforeSurvey = hasOffsets() ? FEW_READS + length() / FEW_PER_SLOTS : NO_SURVEY;
  }

  /** Makes a view that refuses bytes that are not UTF-8, as any other malformed slot. */
  public static Utf8Vector strict(Column column) {
    return new Utf8Vector(column, true);
  }

  @Override
  public @Nullable String get(int index) {
    String text = read(index);
    if (strict && text != null && text.indexOf(REPLACEMENT) >= 0) {
      checkReplacements(index, text);
    }
    return text;
  }

  /** Makes sure that replacement characters stand in the data, and not for something else. */
  private void checkReplacements(int index, String text) {
    byte[] bytes = new BinaryVector(column()).get(index);
    byte[] valid = text.getBytes(UTF_8);
    int difference = bytes == null ? -1 : Arrays.mismatch(bytes, valid);
    if (difference >= 0) {
      throw column()
          .malformed(
              index, "expected UTF-8, but found other bytes from byte " + difference + " on");
    }
  }

  private @Nullable String read(int index) {
    TextSurvey known = survey;
    if (known == null) {
      known = surveyAfterFewReads();
      if (known == null) {
        return super.get(index);
      }
    }
    return isNull(index) ? null : known.get(index);
  }

  private @Nullable TextSurvey surveyAfterFewReads() {
    // Below zero it was tried, or cannot be made.
    if (readsBeforeSurvey < 0 || --readsBeforeSurvey >= 0) {
      return null;
    }
    survey = TextSurvey.of(this, bytes());
    return survey;
  }

  /**
   * What is not ASCII is first decoded as though it were Latin-1, then into two bytes for each of
   * its own, and then cut to its size.
   */
  @Override
  long memoryFor(ByteBuffer bytes, int start, int length) {
    long decoded = Utf8.isAscii(bytes, start, start + length) ? length : 4L * length;
    return bytes.hasArray() ? decoded : length + decoded;
  }

  @Override
  String decode(ByteBuffer data, int start, int length) {
    return data.hasArray()
        ? new String(data.array(), data.arrayOffset() + start, length, UTF_8)
        : new String(copy(data, start, length), UTF_8);
  }
}
