package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.LittleEndian;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.internal.value.Float16;
import dev.arrowrecord.internal.value.Utf8;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Precision;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Reads values of one width. What stands for a null is not looked at, as some writers put there
 * what is no value.
 */
final class ScalarParser {
  private static final BigInteger MAX_UNSIGNED_LONG =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  private final ArrowType type;
  private final int width;

  ScalarParser(ArrowType type) {
    this.type = type;
    this.width = (int) (BufferLayout.of(type).valueBitWidth() / Byte.SIZE);
  }

  /** The bytes that so many values take. */
  long bytesFor(int count) {
    return (long) count * width;
  }

  byte[] parse(List<JsonValue> values, BitSet valid) throws JsonFormatException {
    int count = values.size();
    if (type.kind() == ArrowType.Kind.BOOL) {
      byte[] bits = new byte[Bitmap.bytesFor(count)];
      for (int i = valid.nextSetBit(0); i >= 0; i = valid.nextSetBit(i + 1)) {
        if (values.get(i).truth()) {
          Bitmap.set(bits, i);
        }
      }
      return bits;
    }
    byte[] bytes = new byte[count * width];
    for (int i = valid.nextSetBit(0); i >= 0; i = valid.nextSetBit(i + 1)) {
      put(bytes, i * width, values.get(i));
    }
    return bytes;
  }

  private void put(byte[] bytes, int at, JsonValue json) throws JsonFormatException {
    switch (type.kind()) {
      case INT -> putInteger(bytes, at, json, (ArrowType.Int) type);
      case FLOATING_POINT ->
          putFloat(bytes, at, json, ((ArrowType.FloatingPoint) type).precision());
      case DECIMAL -> putDecimal(bytes, at, json);
      case DATE, TIME, TIMESTAMP, DURATION ->
          putInteger(bytes, at, json, width == Integer.BYTES ? ArrowType.INT32 : ArrowType.INT64);
      case INTERVAL -> putInterval(bytes, at, json);
      case FIXED_SIZE_BINARY -> {
        byte[] value = bytes(json, false);
        if (value.length != width) {
          throw json.expected(width + " bytes");
        }
        System.arraycopy(value, 0, bytes, at, width);
      }
      case DICTIONARY, NULL, BOOL -> throw new IllegalStateException("No values of " + type);
      default -> throw new IllegalStateException(type + " has no values of one width");
    }
  }

  private static void putInteger(byte[] bytes, int at, JsonValue json, ArrowType.Int type)
      throws JsonFormatException {
    int bits = type.bitWidth();
    if (bits == Long.SIZE && !type.signed()) {
      BigInteger integer = json.integer();
      if (integer.signum() < 0 || integer.compareTo(MAX_UNSIGNED_LONG) > 0) {
        throw json.expected("an integer from 0 to " + MAX_UNSIGNED_LONG);
      }
      LittleEndian.LONGS.set(bytes, at, integer.longValue());
      return;
    }
    long most = type.signed() ? Long.MAX_VALUE >> (Long.SIZE - bits) : (1L << bits) - 1;
    long least = type.signed() ? -most - 1 : 0;
    long integer = json.integer(least, most);
    switch (bits) {
      case Byte.SIZE -> bytes[at] = (byte) integer;
      case Short.SIZE -> LittleEndian.SHORTS.set(bytes, at, (short) integer);
      case Integer.SIZE -> LittleEndian.INTS.set(bytes, at, (int) integer);
      default -> LittleEndian.LONGS.set(bytes, at, integer);
    }
  }

  private static void putFloat(byte[] bytes, int at, JsonValue json, Precision precision)
      throws JsonFormatException {
    Object value = json.value();
    if (!(value instanceof JsonNumber) && !(value instanceof String)) {
      throw json.expected("a number");
    }
    String text =
        switch (value.toString()) {
          case "INF", "+INF", "+Infinity", "inf" -> "Infinity";
          case "-INF", "-inf" -> "-Infinity";
          case "nan" -> "NaN";
          default -> value.toString();
        };
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw json.expected("a number");
    }
    // As Arrow C++ and Python read it, by way of a double.
    boolean fits =
        switch (precision) {
          case HALF -> {
            short half = Float16.of((float) number);
            LittleEndian.SHORTS.set(bytes, at, half);
            yield !Float.isInfinite(Float16.toFloat(half));
          }
          case SINGLE -> {
            LittleEndian.INTS.set(bytes, at, Float.floatToRawIntBits((float) number));
            yield !Float.isInfinite((float) number);
          }
          case DOUBLE -> {
            LittleEndian.LONGS.set(bytes, at, Double.doubleToRawLongBits(number));
            yield !Double.isInfinite(number);
          }
        };
    if (!fits && !text.endsWith("Infinity")) {
      throw json.expected(
          "a number that fits " + precision.name().toLowerCase(Locale.ROOT) + " precision");
    }
  }

  private void putDecimal(byte[] bytes, int at, JsonValue json) throws JsonFormatException {
    BigInteger unscaled = json.integer();
    if (unscaled.bitLength() >= width * Byte.SIZE) {
      throw json.expected("an integer of " + width * Byte.SIZE + " bits");
    }
    byte[] bigEndian = unscaled.toByteArray();
    byte sign = (byte) (unscaled.signum() < 0 ? -1 : 0);
    for (int i = 0; i < width; i++) {
      bytes[at + i] = i < bigEndian.length ? bigEndian[bigEndian.length - 1 - i] : sign;
    }
  }

  private void putInterval(byte[] bytes, int at, JsonValue json) throws JsonFormatException {
    switch (((ArrowType.Interval) type).unit()) {
      case YEAR_MONTH -> putInteger(bytes, at, json, ArrowType.INT32);
      case DAY_TIME -> {
        putInteger(bytes, at, json.member("days"), ArrowType.INT32);
        putInteger(bytes, at + 4, json.member("milliseconds"), ArrowType.INT32);
      }
      case MONTH_DAY_NANO -> {
        putInteger(bytes, at, json.member("months"), ArrowType.INT32);
        putInteger(bytes, at + 4, json.member("days"), ArrowType.INT32);
        putInteger(bytes, at + 8, json.member("nanoseconds"), ArrowType.INT64);
      }
    }
  }

  /** The bytes of text, or those that are spelled in hexadecimal. */
  static byte[] bytes(JsonValue json, boolean text) throws JsonFormatException {
    String string = json.string();
    if (text) {
      if (Utf8.unpairedSurrogate(string) >= 0) {
        throw json.expected("text without unpaired surrogates");
      }
      return string.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return HexFormat.of().parseHex(string);
    } catch (IllegalArgumentException e) {
      throw json.expected("bytes in hexadecimal");
    }
  }
}
