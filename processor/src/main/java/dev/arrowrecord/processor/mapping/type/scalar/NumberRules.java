package dev.arrowrecord.processor.mapping.type.scalar;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.JavaType;
import java.util.Locale;
import java.util.Objects;

/** Booleans, characters, integers and floating-point numbers. */
public final class NumberRules {
  private NumberRules() {}

  /** The column of a number of this row. */
  public static Column map(Value value, TypeRow row) {
    PlainType type = PlainType.of(value.dataType(defaultType(row)));
    Column column = plain(value, row, type);
    return type == PlainType.BOOL8
        ? column.withField(column.field().withExtension("arrow.bool8", ""))
        : column;
  }

  private static Column plain(Value value, TypeRow row, PlainType type) {
    ColumnKind kind = type.kind();
    if (kind.holds(value.type().qualifiedName())) {
      return Column.of(value, kind, type.arrowType());
    }
    return Column.of(
            value.as(JavaType.named(Objects.requireNonNull(kind.javaType())), value.annotations()),
            kind,
            type.arrowType())
        .converted(value.type(), conversion(row, kind));
  }

  private static DataType defaultType(TypeRow row) {
    return switch (row) {
      case BOOLEAN -> DataType.BOOL;
      case BYTE -> DataType.INT8;
      case SHORT -> DataType.INT16;
      case INT -> DataType.INT32;
      case CHAR -> DataType.UINT16;
      case FLOAT -> DataType.FLOAT32;
      case DOUBLE -> DataType.FLOAT64;
      default -> DataType.INT64;
    };
  }

  private static Conversion conversion(TypeRow row, ColumnKind kind) {
    return switch (kind) {
      case FLOAT16 -> Conversion.Fixed.DOUBLE_AS_FLOAT16;
      case FLOAT32 -> Conversion.Fixed.DOUBLE_AS_FLOAT;
      case FLOAT64 -> Conversion.Fixed.FLOAT_AS_DOUBLE;
      case UINT64 -> new Conversion.Integral(row.name(), "BIG_INTEGER");
      default ->
          new Conversion.Integral(
              row.name(), Objects.requireNonNull(kind.primitive()).toUpperCase(Locale.ROOT));
    };
  }
}
