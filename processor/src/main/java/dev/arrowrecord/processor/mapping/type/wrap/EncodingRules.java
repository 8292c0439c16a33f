package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.DataTypes;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.model.annotation.DictionaryAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.RunEndAnnotation;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns with a dictionary, and columns of runs. Both compare values, so they stand behind every
 * conversion: what is compared is what is stored.
 */
public final class EncodingRules {
  private static final List<DataType> RUN_END_TYPES =
      List.of(DataType.INT16, DataType.INT32, DataType.INT64);

  private EncodingRules() {}

  /** The same column with a dictionary; null after an error. */
  public static @Nullable Column dictionary(
      Column column, @Nullable DictionaryAnnotation annotation, PropertySite site) {
    if (annotation == null) {
      return column;
    }
    Given<DataType> index = annotation.index();
    if (index != null
        && !DataTypes.check("the index of a dictionary", index, TypeRow.INT.types(), site)) {
      return null;
    }
    Field field = column.field();
    if (field.type().kind() == ArrowType.Kind.DICTIONARY) {
      // An enum, which has seen to it.
      return column;
    }
    ArrowType.Int indexType = integer(Given.orElse(index, DataType.INT32));
    ArrowType type = new ArrowType.Dictionary(indexType, field.type(), annotation.ordered());
    return new Column(
        encoded(column.value(), ColumnKind.DICTIONARY),
        new Field(
            field.name(),
            field.nullable(),
            type,
            field.children(),
            // Extension types are defined for their storage, which a dictionary is not.
            without(field.metadata(), Field.EXTENSION_NAME, Field.EXTENSION_METADATA)));
  }

  /** The same column as runs; null after an error. */
  public static @Nullable Column runEnds(
      Column column, @Nullable RunEndAnnotation annotation, PropertySite site) {
    if (annotation == null) {
      return column;
    }
    if (!DataTypes.check("the run ends", annotation.runEnds(), RUN_END_TYPES, site)) {
      return null;
    }
    Field field = column.field();
    Field runEnds = Field.required("run_ends", integer(annotation.runEnds().value()));
    return new Column(
        encoded(column.value(), ColumnKind.RUN_END),
        new Field(
            field.name(),
            field.nullable(),
            ArrowType.RUN_END_ENCODED,
            List.of(runEnds, field.withName("values")),
            Map.of()));
  }

  private static ValueMapping encoded(ValueMapping value, ColumnKind kind) {
    return behindConversions(
        value, stored -> new ValueMapping.Encoded(stored.type().boxed(), kind, stored));
  }

  private static ValueMapping behindConversions(
      ValueMapping value, Function<ValueMapping, ValueMapping> encoding) {
    return value instanceof ValueMapping.Converted converted
        ? new ValueMapping.Converted(
            converted.type(),
            converted.conversion(),
            behindConversions(converted.inner(), encoding))
        : encoding.apply(value);
  }

  private static ArrowType.Int integer(DataType type) {
    return switch (type) {
      case INT8 -> ArrowType.INT8;
      case INT16 -> ArrowType.INT16;
      case INT64 -> ArrowType.INT64;
      case UINT8 -> ArrowType.UINT8;
      case UINT16 -> ArrowType.UINT16;
      case UINT32 -> ArrowType.UINT32;
      case UINT64 -> ArrowType.UINT64;
      default -> ArrowType.INT32;
    };
  }

  private static Map<String, String> without(Map<String, String> metadata, String... keys) {
    Map<String, String> rest = new LinkedHashMap<>(metadata);
    for (String key : keys) {
      rest.remove(key);
    }
    return rest;
  }
}
