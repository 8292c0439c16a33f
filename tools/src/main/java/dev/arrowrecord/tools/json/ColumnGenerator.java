package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.internal.column.IndexSlots;
import dev.arrowrecord.internal.column.UnionNulls;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.tools.cell.ScalarText;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes columns that are valid: the inverse of {@link ColumnParser}. Under nulls there are zeros.
 */
final class ColumnGenerator {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final JsonGenerator json;
  private final IndexShifts shifts;

  ColumnGenerator(JsonGenerator json, IndexShifts shifts) {
    this.json = json;
    this.shifts = shifts;
  }

  /**
   * Writes a column; unions as metadata version V5 has them, without nulls of their own.
   *
   * @param name its name, which need not be the field's
   * @param ordinal of the first dictionary-encoded field from here on
   * @param found the column, whose unions may be of V4; those below it come back to this
   */
  void write(String name, int ordinal, Column found) {
    Column column =
        found.type().kind() == ArrowType.Kind.UNION ? UnionNulls.inChildren(found) : found;
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeNumberProperty("count", column.length());
    BufferLayout layout = BufferLayout.of(column.type());
    if (layout.indexOf(BufferKind.VALIDITY) >= 0) {
      validity(column);
    }
    switch (column.type().kind()) {
      case NULL, STRUCT, FIXED_SIZE_LIST, RUN_END_ENCODED -> {
        // No buffers of their own, but for validity.
      }
      case UTF8, LARGE_UTF8, BINARY, LARGE_BINARY -> variableWidth(column, layout);
      case UTF8_VIEW, BINARY_VIEW -> views(column);
      case LIST, LARGE_LIST, MAP -> {
        integers("OFFSET", column.offsets(), column.length() + 1, layout);
      }
      case LIST_VIEW, LARGE_LIST_VIEW -> {
        integers("OFFSET", column.offsets(), column.length(), layout);
        integers("SIZE", column.sizes(), column.length(), layout);
      }
      case UNION -> {
        json.writeArrayPropertyStart("TYPE_ID");
        for (int i = 0; i < column.length(); i++) {
          json.writeNumber(column.typeIds().get(i));
        }
        json.writeEndArray();
        if (layout.indexOf(BufferKind.OFFSETS) >= 0) {
          integers("OFFSET", column.offsets(), column.length(), layout);
        }
      }
      case DICTIONARY -> indices(column, ordinal);
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
          scalars(column);
    }
    children(column, ordinal);
    json.writeEndObject();
  }

  private void children(Column column, int ordinal) {
    List<Field> children =
        column.type().kind() == ArrowType.Kind.DICTIONARY ? List.of() : column.field().children();
    if (children.isEmpty()) {
      // Not even an empty array, on which arrow-java fails.
      return;
    }
    json.writeArrayPropertyStart("children");
    int next = ordinal;
    for (int i = 0; i < children.size(); i++) {
      write(children.get(i).name(), next, column.child(i));
      next += DictionaryEncodedField.count(List.of(children.get(i)));
    }
    json.writeEndArray();
  }

  private void validity(Column column) {
    json.writeArrayPropertyStart("VALIDITY");
    for (int i = 0; i < column.length(); i++) {
      json.writeNumber(column.isNull(i) ? 0 : 1);
    }
    json.writeEndArray();
  }

  private void variableWidth(Column column, BufferLayout layout) {
    boolean text =
        switch (column.type().kind()) {
          case UTF8, LARGE_UTF8 -> true;
          default -> false;
        };
    boolean wide = layout.offsetBitWidth() == Long.SIZE;
    json.writeArrayPropertyStart("OFFSET");
    long offset = 0;
    for (int i = 0; i <= column.length(); i++) {
      integer(offset, wide);
      if (i < column.length() && !column.isNull(i)) {
        offset += ScalarText.bytes(column, i).length;
      }
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("DATA");
    for (int i = 0; i < column.length(); i++) {
      if (column.isNull(i)) {
        json.writeString("");
      } else {
        json.writeString(
            text ? ScalarText.of(column, i) : HEX.formatHex(ScalarText.bytes(column, i)));
      }
    }
    json.writeEndArray();
  }

  private void views(Column column) {
    ByteBuffer views = column.views();
    json.writeArrayPropertyStart("VIEWS");
    for (int i = 0; i < column.length(); i++) {
      json.writeStartObject();
      int at = i * BinaryView.BYTES;
      int size = column.isNull(i) ? 0 : views.getInt(at);
      json.writeNumberProperty("SIZE", size);
      if (size <= BinaryView.MAX_INLINE) {
        json.writeStringProperty("INLINED", column.isNull(i) ? "" : ScalarText.of(column, i));
      } else {
        byte[] prefix = new byte[BinaryView.PREFIX_BYTES];
        views.get(at + BinaryView.VALUE, prefix);
        json.writeStringProperty("PREFIX_HEX", HEX.formatHex(prefix));
        json.writeNumberProperty("BUFFER_INDEX", views.getInt(at + BinaryView.BUFFER_INDEX));
        json.writeNumberProperty("OFFSET", views.getInt(at + BinaryView.OFFSET));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("VARIADIC_DATA_BUFFERS");
    for (ByteBuffer buffer : column.dataBuffers()) {
      byte[] bytes = new byte[buffer.limit()];
      buffer.get(0, bytes);
      json.writeString(HEX.formatHex(bytes));
    }
    json.writeEndArray();
  }

  /** Offsets or sizes as they are; of a column without slots, the one offset may be absent. */
  private void integers(String name, ByteBuffer values, int count, BufferLayout layout) {
    boolean wide = layout.offsetBitWidth() == Long.SIZE;
    json.writeArrayPropertyStart(name);
    for (int i = 0; i < count; i++) {
      if (values.limit() == 0) {
        integer(0, wide);
      } else {
        integer(wide ? values.getLong(i * Long.BYTES) : values.getInt(i * Integer.BYTES), wide);
      }
    }
    json.writeEndArray();
  }

  private void integer(long value, boolean wide) {
    if (wide) {
      json.writeString(Long.toString(value));
    } else {
      json.writeNumber(value);
    }
  }

  private void indices(Column column, int ordinal) {
    IndexSlots slots = new IndexSlots(column);
    ArrowType.Int type = ((ArrowType.Dictionary) column.type()).indexType();
    long shift = shifts.shift(ordinal, column.dictionary());
    json.writeArrayPropertyStart("DATA");
    for (int i = 0; i < column.length(); i++) {
      long index = column.isNull(i) ? 0 : shift + slots.index(i);
      int bits = type.bitWidth() - (type.signed() ? 1 : 0);
      if (bits < Long.SIZE - 1 && index >>> bits != 0) {
        throw new IllegalArgumentException(
            "Column %s: its dictionary replaces others, and %s has no room for the indices of all"
                .formatted(column.field().name(), type));
      }
      integer(index, type.bitWidth() == Long.SIZE);
    }
    json.writeEndArray();
  }

  private void scalars(Column column) {
    String ofNulls = ofNulls(column.type());
    boolean quoted = isQuoted(column.type());
    json.writeArrayPropertyStart("DATA");
    for (int i = 0; i < column.length(); i++) {
      String text = column.isNull(i) ? ofNulls : ScalarText.of(column, i);
      if (quoted || text.endsWith("NaN") || text.endsWith("Infinity")) {
        json.writeString(text);
      } else {
        json.writeRawValue(text);
      }
    }
    json.writeEndArray();
  }

  /** Strings stand for what is no number in all programs that read JSON. */
  private static boolean isQuoted(ArrowType type) {
    return switch (type.kind()) {
      case INT -> ((ArrowType.Int) type).bitWidth() == Long.SIZE;
      case DATE, TIME -> BufferLayout.of(type).valueBitWidth() == Long.SIZE;
      case TIMESTAMP, DURATION, DECIMAL, FIXED_SIZE_BINARY -> true;
      default -> false;
    };
  }

  private static String ofNulls(ArrowType type) {
    return switch (type.kind()) {
      case BOOL -> "false";
      case FLOATING_POINT -> "0.0";
      case FIXED_SIZE_BINARY -> "00".repeat(((ArrowType.FixedSizeBinary) type).byteWidth());
      case INTERVAL ->
          switch (((ArrowType.Interval) type).unit()) {
            case YEAR_MONTH -> "0";
            case DAY_TIME -> "{\"days\": 0, \"milliseconds\": 0}";
            case MONTH_DAY_NANO -> "{\"months\": 0, \"days\": 0, \"nanoseconds\": 0}";
          };
      default -> "0";
    };
  }
}
