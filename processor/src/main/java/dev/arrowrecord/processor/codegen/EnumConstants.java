package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.ENUM_DICTIONARY;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.arrowrecord.processor.codegen.text.Expression;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.model.JavaClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of a generated class that hold the dictionaries of enums, one for each enum. */
final class EnumConstants {
  private static final int INDENT = 2;

  private final Map<JavaClass, String> names = new LinkedHashMap<>();

  private EnumConstants() {}

  /** Names a constant for every enum in the properties of a record. */
  static EnumConstants of(RecordMapping mapping) {
    EnumConstants constants = new EnumConstants();
    NameAllocator allocator = new NameAllocator();
    // A constant named like a class, or like the first part of a package, would stand in front of
    // it.
    Set<String> taken = new HashSet<>(SchemaConstants.NAMES);
    taken.addAll(ClassNames.in(mapping));
    taken.forEach(allocator::newName);
    for (PropertyMapping property : mapping.allProperties()) {
      for (JavaClass enumClass : property.value().accept(new EnumClasses())) {
        constants.names.computeIfAbsent(
            enumClass, each -> allocator.newName(constantName(each.simpleNames())));
      }
    }
    return constants;
  }

  private static String constantName(List<String> simpleNames) {
    return simpleNames
        .get(simpleNames.size() - 1)
        .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_")
        .toUpperCase(Locale.ROOT);
  }

  /** The constant of an enum. */
  String name(JavaClass enumClass) {
    return Objects.requireNonNull(names.get(enumClass));
  }

  /** The names of the constants. */
  Collection<String> names() {
    return names.values();
  }

  /** The constants' declarations. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    names.forEach((enumClass, name) -> fields.add(field(enumClass, name)));
    return fields;
  }

  private static FieldSpec field(JavaClass enumClass, String name) {
    List<Expression> arguments = new ArrayList<>();
    // "SCHEMA.values()" would be a method of the constant SCHEMA; before "class", it is the type.
    boolean hidden = SchemaConstants.NAMES.contains(enumClass.simpleNames().get(0));
    arguments.add(
        Expression.of(
            hidden ? "$T.class.getEnumConstants()" : "$T.values()", JavaNames.of(enumClass)));
    enumClass.constants().forEach(constant -> arguments.add(Expression.of("$S", constant)));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ENUM_DICTIONARY, JavaNames.of(enumClass)),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            Expression.call(CodeBlock.of("$T.of", ENUM_DICTIONARY), arguments)
                .initializer(
                    "private static final EnumDictionary<%s> %s".formatted(enumClass.name(), name),
                    INDENT))
        .build();
  }
}
