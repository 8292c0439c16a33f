package dev.arrowrecord.processor.mapping.type.scalar;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.DictionaryAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.schema.ArrowType;
import org.jspecify.annotations.Nullable;

/** Enums: by default, indices into a dictionary of the constants' names, which is fixed. */
public final class EnumRules {
  private static final JavaType STRING = JavaType.named("java.lang.String");
  private static final JavaType INTEGER = JavaType.named("java.lang.Integer");

  private EnumRules() {}

  /** The column of an enum; null after an error. */
  public static @Nullable Column map(Value value, JavaClass enumClass, PropertySite site) {
    Given<DataType> type = value.annotations().field().type();
    if (type == null) {
      return dictionary(value, enumClass, site);
    }
    return TypeRow.TEXT.types().contains(type.value())
        ? names(value, enumClass)
        : ordinals(value, enumClass, type, site);
  }

  private static Column names(Value value, JavaClass enumClass) {
    return TextRules.text(value.as(STRING, value.annotations()))
        .converted(value.type(), new Conversion.OfEnum("enumName", enumClass));
  }

  private static @Nullable Column ordinals(
      Value value, JavaClass enumClass, Given<DataType> type, PropertySite site) {
    ArrowType.Int integer = (ArrowType.Int) PlainType.of(type.value()).arrowType();
    return hasRoom(integer, enumClass, type.value(), type.position(), site)
        ? NumberRules.map(value.as(INTEGER, value.annotations()), TypeRow.INT)
            .converted(value.type(), new Conversion.OfEnum("enumOrdinal", enumClass))
        : null;
  }

  private static @Nullable Column dictionary(Value value, JavaClass enumClass, PropertySite site) {
    DictionaryAnnotation annotation = value.annotations().dictionary();
    Given<DataType> index = annotation == null ? null : annotation.index();
    ArrowType.Int indexType = smallest(enumClass);
    if (index != null && TypeRow.INT.types().contains(index.value())) {
      indexType = (ArrowType.Int) PlainType.of(index.value()).arrowType();
      if (indexType.bitWidth() == Long.SIZE) {
        // Fixed dictionaries have no indices of that width; one that grows does.
        return names(value, enumClass);
      }
      if (!hasRoom(indexType, enumClass, index.value(), index.position(), site)) {
        return null;
      }
    }
    boolean ordered = annotation != null && annotation.ordered();
    return new Column(
        new ValueMapping.Enumeration(value.type(), enumClass),
        value.field(new ArrowType.Dictionary(indexType, ArrowType.UTF8, ordered)));
  }

  private static ArrowType.Int smallest(JavaClass enumClass) {
    if (enumClass.constants().size() <= room(ArrowType.INT8)) {
      return ArrowType.INT8;
    }
    return enumClass.constants().size() <= room(ArrowType.INT16)
        ? ArrowType.INT16
        : ArrowType.INT32;
  }

  private static boolean hasRoom(
      ArrowType.Int type, JavaClass enumClass, DataType name, Position at, PropertySite site) {
    int constants = enumClass.constants().size();
    if (constants > room(type)) {
      site.report(
          DiagnosticCode.TOO_MANY_CONSTANTS, at, enumClass.name(), constants, name, room(type));
      return false;
    }
    return true;
  }

  /** How many constants a type can tell apart. */
  private static long room(ArrowType.Int type) {
    int bits = type.signed() ? type.bitWidth() - 1 : type.bitWidth();
    return bits < Integer.SIZE ? 1L << bits : Long.MAX_VALUE;
  }
}
