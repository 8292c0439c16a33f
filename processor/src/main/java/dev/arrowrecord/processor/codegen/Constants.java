package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.ENUM_DICTIONARY;

import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The constants of a generated class that conversions and columns share: the dictionary of each
 * enum, and an instance of each converter.
 */
final class Constants {
  private final Map<JavaClass, String> enums = new LinkedHashMap<>();
  private final Map<JavaClass, String> converters = new LinkedHashMap<>();
  private final UniqueNames all = new UniqueNames();

  private Constants() {}

  /** Names a constant for every enum and every converter in the properties of a record. */
  static Constants of(RecordMapping mapping) {
    Constants constants = new Constants();
    // A constant named like a class, or like the first part of a package, would stand in front of
    // it.
    constants.all.reserve(SchemaConstants.NAMES);
    constants.all.reserve(ClassNames.in(mapping));
    mapping.allProperties().forEach(property -> constants.add(property.value()));
    return constants;
  }

  private void add(ValueMapping value) {
    if (value instanceof ValueMapping.Enumeration enumeration) {
      add(enums, enumeration.enumClass());
    }
    if (value instanceof ValueMapping.Converted converted) {
      if (converted.conversion() instanceof Conversion.OfEnum ofEnum) {
        add(enums, ofEnum.enumClass());
      } else if (converted.conversion() instanceof Conversion.Custom custom) {
        add(converters, custom.converter());
      }
    }
    value.parts().forEach(this::add);
  }

  private void add(Map<JavaClass, String> names, JavaClass javaClass) {
    names.computeIfAbsent(javaClass, each -> all.add(constantName(each.simpleName())));
  }

  private static String constantName(String simpleName) {
    return simpleName.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }

  /** The constant with the dictionary of an enum. */
  String ofEnum(JavaClass enumClass) {
    return Objects.requireNonNull(enums.get(enumClass));
  }

  /** The constant with an instance of a converter. */
  String ofConverter(JavaClass converter) {
    return Objects.requireNonNull(converters.get(converter));
  }

  /** The names of the constants. */
  List<String> names() {
    List<String> names = new ArrayList<>(enums.values());
    names.addAll(converters.values());
    return names;
  }

  /** Writes the constants' declarations. */
  void write(SourceText out, TypeNames types) {
    enums.forEach((enumClass, name) -> writeDictionary(enumClass, name, out, types));
    converters.forEach(
        (converter, name) -> {
          String type = types.of(converter);
          write(type, name, Expression.call("new " + type), out);
        });
  }

  private static void writeDictionary(
      JavaClass enumClass, String name, SourceText out, TypeNames types) {
    String type = types.of(enumClass);
    // "SCHEMA.values()" would be a method of the constant SCHEMA; before "class", it is the type.
    boolean hidden = SchemaConstants.NAMES.contains(enumClass.simpleNames().get(0));
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Expression.of(type + (hidden ? ".class.getEnumConstants()" : ".values()")));
    enumClass
        .constants()
        .forEach(constant -> arguments.add(Expression.of(StringLiteral.of(constant))));
    Expression created = Expression.call(types.of(ENUM_DICTIONARY) + ".of", arguments);
    write(types.of(ENUM_DICTIONARY, type), name, created, out);
  }

  private static void write(String type, String name, Expression value, SourceText out) {
    String declaration = "private static final " + type + " " + name + " = ";
    out.blank();
    out.line(value.statement(declaration, out.indent()));
  }
}
