package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.ENUM_DICTIONARY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The constants of a generated class that conversions and columns share: the dictionary of each
 * enum, and an instance of each converter.
 */
final class Constants {
  private static final int INDENT = 2;

  private final Map<JavaClass, String> enums = new LinkedHashMap<>();
  private final Map<JavaClass, String> converters = new LinkedHashMap<>();
  private final NameAllocator allocator = new NameAllocator();

  private Constants() {}

  /** Names a constant for every enum and every converter in the properties of a record. */
  static Constants of(RecordMapping mapping) {
    Constants constants = new Constants();
    // A constant named like a class, or like the first part of a package, would stand in front of
    // it.
    Set<String> taken = new HashSet<>(SchemaConstants.NAMES);
    taken.addAll(ClassNames.in(mapping));
    taken.forEach(constants.allocator::newName);
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
    names.computeIfAbsent(javaClass, each -> allocator.newName(constantName(each.simpleName())));
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

  /** The constants' declarations. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    enums.forEach((enumClass, name) -> fields.add(dictionary(enumClass, name)));
    converters.forEach((converter, name) -> fields.add(instance(converter, name)));
    return fields;
  }

  private static FieldSpec instance(JavaClass converter, String name) {
    TypeName type = JavaNames.of(converter);
    return constant(type, name)
        .initializer(
            Expression.call(CodeBlock.of("new $T", type))
                .initializer(
                    "private static final %s %s".formatted(converter.name(), name), INDENT))
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private static FieldSpec dictionary(JavaClass enumClass, String name) {
    List<Expression> arguments = new ArrayList<>();
    // "SCHEMA.values()" would be a method of the constant SCHEMA; before "class", it is the type.
    boolean hidden = SchemaConstants.NAMES.contains(enumClass.simpleNames().get(0));
    arguments.add(
        Expression.of(
            hidden ? "$T.class.getEnumConstants()" : "$T.values()", JavaNames.of(enumClass)));
    enumClass.constants().forEach(constant -> arguments.add(Expression.of("$S", constant)));
    TypeName type = ParameterizedTypeName.get(ENUM_DICTIONARY, JavaNames.of(enumClass));
    return constant(type, name)
        .initializer(
            Expression.call(CodeBlock.of("$T.of", ENUM_DICTIONARY), arguments)
                .initializer(
                    "private static final EnumDictionary<%s> %s".formatted(enumClass.name(), name),
                    INDENT))
        .build();
  }
}
