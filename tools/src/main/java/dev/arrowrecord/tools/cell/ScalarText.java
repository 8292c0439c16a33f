package dev.arrowrecord.tools.cell;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.internal.value.Float16;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Values without children as text, such as JSON has it: integers in decimal, decimals without their
 * scale, bytes in hexadecimal, intervals as objects. Each physical value has a text of its own,
 * except that all NaN look alike.
 */
public final class ScalarText {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int FLOAT_DIGITS = 6;
  private static final int DOUBLE_DIGITS = 15;

  private ScalarText() {}

  /**
   * The text of a slot that is not null; of a dictionary-encoded column, of its index.
   *
   * @throws java.io.UncheckedIOException if the slot is malformed
   * @throws IllegalArgumentException if the type has children, or is Null
   */
  public static String of(Column column, int slot) {
    ArrowType type = column.type();
    ByteBuffer values = column.values();
    return switch (type.kind()) {
      case BOOL -> String.valueOf(Bitmap.get(values, slot));
      case INT -> integer(values, slot, (ArrowType.Int) type);
      case DICTIONARY -> integer(values, slot, ((ArrowType.Dictionary) type).indexType());
      case FLOATING_POINT ->
          switch (((ArrowType.FloatingPoint) type).precision()) {
            case HALF -> of(Float16.toFloat(values.getShort(slot * 2)));
            case SINGLE -> of(values.getFloat(slot * 4));
            case DOUBLE -> of(values.getDouble(slot * 8));
          };
      case DECIMAL -> decimal(values, slot, ((ArrowType.Decimal) type).bitWidth() / 8);
      case DATE ->
          switch (((ArrowType.Date) type).unit()) {
            case DAY -> String.valueOf(values.getInt(slot * 4));
            case MILLISECOND -> String.valueOf(values.getLong(slot * 8));
          };
      case TIME ->
          ((ArrowType.Time) type).bitWidth() == Integer.SIZE
              ? String.valueOf(values.getInt(slot * 4))
              : String.valueOf(values.getLong(slot * 8));
      case TIMESTAMP, DURATION -> String.valueOf(values.getLong(slot * 8));
      case INTERVAL ->
          switch (((ArrowType.Interval) type).unit()) {
            case YEAR_MONTH -> String.valueOf(values.getInt(slot * 4));
            case DAY_TIME ->
                "{\"days\": %d, \"milliseconds\": %d}"
                    .formatted(values.getInt(slot * 8), values.getInt(slot * 8 + 4));
            case MONTH_DAY_NANO ->
                "{\"months\": %d, \"days\": %d, \"nanoseconds\": %d}"
                    .formatted(
                        values.getInt(slot * 16),
                        values.getInt(slot * 16 + 4),
                        values.getLong(slot * 16 + 8));
          };
      case UTF8, LARGE_UTF8, UTF8_VIEW -> text(column, slot, bytes(column, slot));
      case BINARY, LARGE_BINARY, BINARY_VIEW, FIXED_SIZE_BINARY ->
          HEX.formatHex(bytes(column, slot));
      case NULL,
          LIST,
          LARGE_LIST,
          LIST_VIEW,
          LARGE_LIST_VIEW,
          FIXED_SIZE_LIST,
          STRUCT,
          MAP,
          UNION,
          RUN_END_ENCODED ->
          throw new IllegalArgumentException(type + " has no scalar values");
    };
  }

  /** The bytes of a slot of any type of byte strings or text that is not null. */
  public static byte[] bytes(Column column, int slot) {
    if (column.type() instanceof ArrowType.FixedSizeBinary fixed) {
      byte[] bytes = new byte[fixed.byteWidth()];
      column.values().get(slot * fixed.byteWidth(), bytes);
      return bytes;
    }
    byte[] bytes = new BinaryVector(column).get(slot);
    return bytes == null ? new byte[0] : bytes;
  }

  private static String text(Column column, int slot, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw column.malformed(slot, "expected valid UTF-8, but found " + HEX.formatHex(bytes));
    }
  }

  private static String integer(ByteBuffer values, int slot, ArrowType.Int type) {
    long integer = Integers.get(values, slot, type.bitWidth(), type.signed());
    return type.signed() ? Long.toString(integer) : Long.toUnsignedString(integer);
  }

  private static String decimal(ByteBuffer values, int slot, int width) {
    byte[] bigEndian = new byte[width];
    for (int i = 0; i < width; i++) {
      bigEndian[width - 1 - i] = values.get(slot * width + i);
    }
    return new BigInteger(bigEndian).toString();
  }

  /** The shortest number that is nearest to a float, whether it is read as one or as a double. */
  static String of(float value) {
    if (Float.isNaN(value) || Float.isInfinite(value) || value == 0) {
      return String.valueOf(value);
    }
    for (int digits = FLOAT_DIGITS; ; digits++) {
      String text = rounded(value, digits);
      if (Float.parseFloat(text) == value && (float) Double.parseDouble(text) == value) {
        return text;
      }
    }
  }

  /** The shortest number that is nearest to a double. */
  static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
      return String.valueOf(value);
    }
    for (int digits = DOUBLE_DIGITS; ; digits++) {
      String text = rounded(value, digits);
      if (Double.parseDouble(text) == value) {
        return text;
      }
    }
  }

  private static String rounded(double value, int digits) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded =
        exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    // Within what double and float print without an exponent, neither do we.
    boolean plain = rounded.precision() - rounded.scale() <= 18 && rounded.scale() <= 18;
    String text = plain ? rounded.toPlainString() : rounded.toString();
    return text.indexOf('.') < 0 && text.indexOf('E') < 0 ? text + ".0" : text;
  }
}
