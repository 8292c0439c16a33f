package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.binding.FieldPath;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.LittleEndian;
import dev.arrowrecord.internal.column.MadeColumn;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads columns: the inverse of {@link ColumnGenerator}. */
final class ColumnParser {
  private static final long MAX_BYTES = Integer.MAX_VALUE - 8;

  /** Of the names of fields, for messages. */
  private static final int LONGEST_PATH = 200;

  private final Dictionaries dictionaries;

  ColumnParser(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /** Where dictionaries come from. */
  @FunctionalInterface
  interface Dictionaries {
    Dictionary of(int ordinal) throws JsonFormatException;
  }

  /**
   * Reads a column.
   *
   * @param field its field
   * @param path where it is among the columns, for messages
   * @param ordinal of the first dictionary-encoded field from here on
   * @param json the column
   * @param length the slots that it must have, or -1 if any number will do
   */
  Column parse(Field field, String path, int ordinal, JsonValue json, int length)
      throws JsonFormatException {
    JsonValue name = json.member("name");
    if (!name.string().equals(field.name())) {
      throw name.expected("the field " + JsonValue.quoted(field.name()));
    }
    return parseUnnamed(field, path, ordinal, json, length);
  }

  /** Reads the values of a dictionary, which have whatever name. */
  Column parseUnnamed(Field field, String path, int ordinal, JsonValue json, int length)
      throws JsonFormatException {
    int count = json.member("count").count();
    if (length >= 0 && count != length) {
      throw new JsonFormatException(
          json.path(), "expected " + length + " slots, but found " + count);
    }
    JsonValue validity = validity(field.type(), json);
    BitSet valid =
        validity == null ? allValid(field.type(), json, count) : parseValidity(validity, count);
    boolean nulls = validity != null && valid.cardinality() < count;
    Map<BufferKind, byte[]> buffers = new EnumMap<>(BufferKind.class);
    BufferLayout layout = BufferLayout.of(field.type());
    // Before metadata version V5, unions had a validity of their own.
    boolean union = field.type().kind() == ArrowType.Kind.UNION;
    if (nulls && (union || layout.indexOf(BufferKind.VALIDITY) >= 0)) {
      byte[] bits = new byte[Bitmap.bytesFor(count)];
      valid.stream().forEach(slot -> Bitmap.set(bits, slot));
      buffers.put(BufferKind.VALIDITY, bits);
    }
    List<byte[]> dataBuffers = new ArrayList<>();
    Dictionary dictionary = null;
    switch (field.type().kind()) {
      case NULL, STRUCT, FIXED_SIZE_LIST, RUN_END_ENCODED -> {
        // No buffers of their own, but for validity.
      }
      case UTF8, LARGE_UTF8, BINARY, LARGE_BINARY ->
          variableWidth(field, json, count, valid, buffers);
      case UTF8_VIEW, BINARY_VIEW ->
          new ViewParser(field.type().kind() == ArrowType.Kind.UTF8_VIEW)
              .parse(json, count, valid, buffers, dataBuffers);
      case LIST, LARGE_LIST, MAP, LIST_VIEW, LARGE_LIST_VIEW -> lists(layout, json, count, buffers);
      case UNION -> union((ArrowType.Union) field.type(), json, count, valid, buffers);
      case DICTIONARY -> {
        dictionary = dictionaries.of(ordinal);
        ArrowType.Int type = ((ArrowType.Dictionary) field.type()).indexType();
        buffers.put(BufferKind.DATA, values(type, json, count, valid));
      }
      case BOOL,
          INT,
          FLOATING_POINT,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL ->
          buffers.put(BufferKind.DATA, values(field.type(), json, count, valid));
    }
    List<Column> children = children(field, path, ordinal, json, count);
    try {
      String where = JsonValue.cut(path, LONGEST_PATH) + " at " + json.path();
      return new MadeColumn(where, field, count, buffers, dataBuffers, dictionary, children);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(json.path(), String.valueOf(e.getMessage()), e);
    }
  }

  /** The bits of a column; null if all slots are valid. */
  private static @Nullable JsonValue validity(ArrowType type, JsonValue json)
      throws JsonFormatException {
    JsonValue validity = json.find("VALIDITY");
    return validity != null && mayBeEmpty(type) && validity.elements().isEmpty() ? null : validity;
  }

  /**
   * Without a null, for types that have an element for each slot; of others nobody asks for it, and
   * their count is but a claim.
   */
  private static BitSet allValid(ArrowType type, JsonValue json, int count)
      throws JsonFormatException {
    BitSet valid = new BitSet();
    String elements =
        switch (type.kind()) {
          case NULL,
              STRUCT,
              FIXED_SIZE_LIST,
              RUN_END_ENCODED,
              LIST,
              LARGE_LIST,
              MAP,
              LIST_VIEW,
              LARGE_LIST_VIEW ->
              null;
          case UTF8_VIEW, BINARY_VIEW -> "VIEWS";
          case UNION -> typeIdsName(json);
          default -> "DATA";
        };
    if (elements != null && count > 0) {
      json.member(elements).checkCount(count);
      valid.set(0, count);
    }
    return valid;
  }

  private static BitSet parseValidity(JsonValue validity, int count) throws JsonFormatException {
    BitSet valid = new BitSet();
    List<JsonValue> bits = validity.elements(count);
    for (int i = 0; i < count; i++) {
      valid.set(i, bits.get(i).truth());
    }
    return valid;
  }

  /** Whether the type has no validity, but once had. */
  private static boolean mayBeEmpty(ArrowType type) {
    return BufferLayout.of(type).indexOf(BufferKind.VALIDITY) < 0;
  }

  private static byte[] values(ArrowType type, JsonValue json, int count, BitSet valid)
      throws JsonFormatException {
    List<JsonValue> elements = json.elements("DATA", count);
    ScalarParser parser = new ScalarParser(type);
    if (parser.bytesFor(count) > MAX_BYTES) {
      throw new JsonFormatException(json.path() + ".DATA", "expected less than 2 GiB of values");
    }
    return parser.parse(elements, valid);
  }

  /** Bytes with offsets, which must agree with each other but where nulls are. */
  private static void variableWidth(
      Field field, JsonValue json, int count, BitSet valid, Map<BufferKind, byte[]> buffers)
      throws JsonFormatException {
    BufferLayout layout = BufferLayout.of(field.type());
    boolean text =
        switch (field.type().kind()) {
          case UTF8, LARGE_UTF8 -> true;
          default -> false;
        };
    List<JsonValue> data = json.elements("DATA", count);
    long[] stored = offsets(json, "OFFSET", count, count + 1, layout);
    long[] offsets = new long[count + 1];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      if (!valid.get(i)) {
        offsets[i + 1] = bytes.size();
        continue;
      }
      byte[] value = ScalarParser.bytes(data.get(i), text);
      if (stored[i + 1] - stored[i] != value.length) {
        throw new JsonFormatException(
            json.path() + ".OFFSET",
            ("expected [%2$d] to be %3$d more than [%1$d], as DATA[%1$d] has as many bytes,"
                    + " but found %4$d and %5$d")
                .formatted(i, i + 1, value.length, stored[i + 1], stored[i]));
      }
      bytes.writeBytes(value);
      offsets[i + 1] = bytes.size();
    }
    buffers.put(BufferKind.OFFSETS, encode(offsets, layout));
    buffers.put(BufferKind.DATA, bytes.toByteArray());
  }

  private static void lists(
      BufferLayout layout, JsonValue json, int count, Map<BufferKind, byte[]> buffers)
      throws JsonFormatException {
    if (layout.indexOf(BufferKind.SIZES) >= 0) {
      buffers.put(
          BufferKind.OFFSETS, encode(offsets(json, "OFFSET", count, count, layout), layout));
      buffers.put(BufferKind.SIZES, encode(offsets(json, "SIZE", count, count, layout), layout));
      return;
    }
    long[] offsets = offsets(json, "OFFSET", count, count + 1, layout);
    for (int i = 0; i < count; i++) {
      if (offsets[i + 1] < offsets[i]) {
        throw new JsonFormatException(
            json.path() + ".OFFSET",
            "expected [%2$d] to be at least [%1$d], but found %3$d and %4$d"
                .formatted(i, i + 1, offsets[i + 1], offsets[i]));
      }
    }
    buffers.put(BufferKind.OFFSETS, encode(offsets, layout));
  }

  /** Offsets or sizes; of a column without slots, they may be absent. */
  private static long[] offsets(
      JsonValue json, String name, int count, int expected, BufferLayout layout)
      throws JsonFormatException {
    JsonValue array = json.find(name);
    if (count == 0 && (array == null || array.elements().isEmpty())) {
      return new long[expected];
    }
    List<JsonValue> elements = json.member(name).elements(expected);
    long most = layout.offsetBitWidth() == Long.SIZE ? Long.MAX_VALUE : Integer.MAX_VALUE;
    long[] offsets = new long[expected];
    for (int i = 0; i < expected; i++) {
      offsets[i] = elements.get(i).integer(0, most);
    }
    return offsets;
  }

  private static byte[] encode(long[] offsets, BufferLayout layout) {
    int width = layout.offsetBitWidth() / Byte.SIZE;
    byte[] bytes = new byte[offsets.length * width];
    for (int i = 0; i < offsets.length; i++) {
      if (width == Long.BYTES) {
        LittleEndian.LONGS.set(bytes, i * width, offsets[i]);
      } else {
        LittleEndian.INTS.set(bytes, i * width, (int) offsets[i]);
      }
    }
    return bytes;
  }

  private static void union(
      ArrowType.Union type,
      JsonValue json,
      int count,
      BitSet valid,
      Map<BufferKind, byte[]> buffers)
      throws JsonFormatException {
    List<JsonValue> ids = json.elements(typeIdsName(json), count);
    byte[] typeIds = new byte[count];
    for (int i = 0; i < count; i++) {
      typeIds[i] = (byte) ids.get(i).integer(valid.get(i) ? 0 : Byte.MIN_VALUE, Byte.MAX_VALUE);
      if (valid.get(i) && !type.typeIds().contains((int) typeIds[i])) {
        throw ids.get(i).expected("one of the type ids " + type.typeIds());
      }
    }
    buffers.put(BufferKind.TYPE_IDS, typeIds);
    if (type.mode() == UnionMode.DENSE) {
      BufferLayout layout = BufferLayout.of(type);
      buffers.put(
          BufferKind.OFFSETS, encode(offsets(json, "OFFSET", count, count, layout), layout));
    }
  }

  private static String typeIdsName(JsonValue json) throws JsonFormatException {
    // Which is what arrow-java called it before version 1.0.
    return json.find("TYPE") == null ? "TYPE_ID" : "TYPE";
  }

  private List<Column> children(Field field, String path, int ordinal, JsonValue json, int count)
      throws JsonFormatException {
    List<Field> fields =
        field.type().kind() == ArrowType.Kind.DICTIONARY ? List.of() : field.children();
    JsonValue all = json.find("children");
    List<JsonValue> columns = all == null ? List.of() : all.elements();
    if (columns.size() != fields.size()) {
      throw new JsonFormatException(
          json.path(), "expected " + fields.size() + " children, but found " + columns.size());
    }
    List<Column> children = new ArrayList<>();
    int next = ordinal;
    for (int i = 0; i < fields.size(); i++) {
      Field child = fields.get(i);
      int length = childLength(field.type(), count);
      children.add(parse(child, FieldPath.of(path, child.name()), next, columns.get(i), length));
      next += DictionaryEncodedField.count(List.of(child));
    }
    return children;
  }

  /** Slots of the children, where they follow from the parent's; otherwise -1. */
  private static int childLength(ArrowType type, int count) throws JsonFormatException {
    return switch (type.kind()) {
      case STRUCT -> count;
      case FIXED_SIZE_LIST -> {
        long length = (long) count * ((ArrowType.FixedSizeList) type).listSize();
        yield (int) Math.min(length, Integer.MAX_VALUE);
      }
      case UNION -> ((ArrowType.Union) type).mode() == UnionMode.SPARSE ? count : -1;
      default -> -1;
    };
  }
}
