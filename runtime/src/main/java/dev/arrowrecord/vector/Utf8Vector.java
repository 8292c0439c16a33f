package dev.arrowrecord.vector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Utf8, LargeUtf8 or Utf8View column. Bytes that are not UTF-8 are read as the
 * replacement character.
 */
public final class Utf8Vector extends VariableWidthVector<String> {
  private static final int FEW_READS = 16;
  private static final int FEW_PER_SLOTS = 64;
  private static final int NO_SURVEY = -1;

  // Both are written without synchronization: a count that is lost, or a survey made twice, is
  // harmless.
  private int readsBeforeSurvey;
  private @Nullable TextSurvey survey;

  /** Makes the view of a column. */
  public Utf8Vector(Column column) {
    super(column);
    this.readsBeforeSurvey = hasOffsets() ? FEW_READS + length() / FEW_PER_SLOTS : NO_SURVEY;
  }

  @Override
  public @Nullable String get(int index) {
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

  @Override
  String decode(ByteBuffer data, int start, int length) {
    return data.hasArray()
        ? new String(data.array(), data.arrayOffset() + start, length, UTF_8)
        : new String(copy(data, start, length), UTF_8);
  }
}
