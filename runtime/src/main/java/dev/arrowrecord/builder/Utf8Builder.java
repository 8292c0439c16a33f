package dev.arrowrecord.builder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.arrowrecord.internal.value.ShortAscii;
import dev.arrowrecord.internal.value.Utf8;
import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Utf8, LargeUtf8 or Utf8View column. A string with an unpaired surrogate has no UTF-8
 * form and is refused.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Arrow:
 *     variable-size binary layout</a>
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-view-layout">Arrow:
 *     variable-size binary view layout</a>
 */
public final class Utf8Builder extends VariableWidthBuilder<String> {
  /** Makes an empty column. */
  public Utf8Builder(Field field) {
    super(field);
  }

  @Override
  public void set(int index, @Nullable String value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int length = value.length();
    if (length > ShortAscii.MAX_LENGTH) {
      setLong(index, value);
      return;
    }
    ensureData(length);
    if (ShortAscii.copy(value, data, size)) {
      endSlot(index, size + length);
    } else {
      setBeyondAscii(index, value);
    }
  }

  private void setLong(int index, String value) {
    // Works on many characters at once, which outweighs the array it needs.
    byte[] bytes = value.getBytes(UTF_8);
    // An unpaired surrogate turns into a question mark, which is rare enough to look twice.
    if (Utf8.hasQuestionMark(bytes)) {
      checkSurrogates(value);
    }
    ensureData(bytes.length);
    System.arraycopy(bytes, 0, data, size, bytes.length);
    endSlot(index, size + bytes.length);
  }

  private void setBeyondAscii(int index, String value) {
    checkSurrogates(value);
    ensureData(value.length() * Utf8.MAX_BYTES_PER_CHAR);
    endSlot(index, Utf8.encode(value, data, size));
  }

  private void checkSurrogates(String value) {
    int unpaired = Utf8.unpairedSurrogate(value);
    if (unpaired >= 0) {
      throw UnfitValueException.unfit(
          this, "has an unpaired surrogate at index " + unpaired + ", which UTF-8 cannot express");
    }
  }
}
