package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;

/**
 * A Java type mapped to a field.
 *
 * @param value how its values are written and read
 * @param field the field they are written to
 */
public record Column(ValueMapping value, Field field) {
  /** The column of a value without parts whose type the column holds as it is. */
  public static Column of(Value value, ColumnKind kind, ArrowType arrowType) {
    return new Column(new ValueMapping.Scalar(value.type(), kind), value.field(arrowType));
  }

  /** The same column for values of another type. */
  public Column converted(JavaType type, Conversion conversion) {
    return new Column(new ValueMapping.Converted(type.boxed(), conversion, value), field);
  }

  /** The same values in another field. */
  public Column withField(Field newField) {
    return new Column(value, newField);
  }
}
