package dev.arrowrecord.processor.mapping.type.scalar;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.Sizes;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.ArrowType;
import org.jspecify.annotations.Nullable;

/** Text, bytes, and what is nothing but bytes. */
public final class TextRules {
  private static final JavaType STRING = JavaType.named("java.lang.String");
  private static final String BYTE_BUFFER = "java.nio.ByteBuffer";
  private static final int UUID_BYTES = 16;

  private TextRules() {}

  /** The column of a string, or of another sequence of characters. */
  public static Column text(Value value) {
    PlainType type = PlainType.of(value.dataType(DataType.UTF8));
    if (type.kind().holds(value.type().qualifiedName())) {
      return Column.of(value, type.kind(), type.arrowType());
    }
    return Column.of(value.as(STRING, value.annotations()), type.kind(), type.arrowType())
        .converted(value.type(), Conversion.Fixed.CHAR_SEQUENCE);
  }

  /** The column of bytes; null after an error. */
  public static @Nullable Column bytes(Value value, PropertySite site) {
    DataType type = Sizes.type(value, DataType.BINARY, DataType.FIXED_SIZE_BINARY, site);
    if (type == null) {
      return null;
    }
    boolean buffer = value.type().qualifiedName().equals(BYTE_BUFFER);
    Value array = buffer ? value.as(JavaType.bytes(), value.annotations()) : value;
    Column column =
        type == DataType.FIXED_SIZE_BINARY
            ? Column.of(
                array, ColumnKind.FIXED_SIZE_BINARY, ArrowType.fixedSizeBinary(Sizes.size(value)))
            : Column.of(array, ColumnKind.BINARY, PlainType.of(type).arrowType());
    return buffer ? column.converted(value.type(), Conversion.Fixed.BYTE_BUFFER) : column;
  }

  /** The column of a UUID. */
  public static Column uuid(Value value) {
    Column column = Column.of(value, ColumnKind.UUID, ArrowType.fixedSizeBinary(UUID_BYTES));
    return column.withField(column.field().withExtension("arrow.uuid", ""));
  }

  /** The column of what can only be null, whatever annotations say of nulls. */
  public static Column nothing(Value value) {
    return Column.of(value.asNullable(), ColumnKind.NULL, ArrowType.NULL);
  }
}
