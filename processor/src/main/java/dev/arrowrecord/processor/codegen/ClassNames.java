package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.Set;
import java.util.TreeSet;

/** What the user's classes are called in a generated class, which other names must not hide. */
final class ClassNames {
  private final Set<String> names = new TreeSet<>();

  private ClassNames() {}

  /** Simple names, and the first parts of packages. */
  static Set<String> in(RecordMapping mapping) {
    ClassNames found = new ClassNames();
    found.add(mapping.type());
    found.add(mapping.generated());
    mapping.bound().forEach(bound -> found.add(bound.generated()));
    mapping.allProperties().forEach(property -> found.add(property.type()));
    mapping.allProperties().forEach(property -> found.add(property.value()));
    return found.names;
  }

  private void add(ValueMapping value) {
    // What a converter converts to is no part of the property's type.
    add(value.type());
    value.classes().forEach(this::add);
    value.parts().forEach(this::add);
  }

  private void add(JavaType type) {
    if (type instanceof JavaType.Array array) {
      add(array.component());
    } else if (type instanceof JavaType.Wildcard wildcard && wildcard.bound() != null) {
      add(wildcard.bound());
    } else if (type instanceof JavaType.Declared declared) {
      add(declared.javaClass());
      declared.arguments().forEach(this::add);
    }
  }

  private void add(JavaClass javaClass) {
    names.addAll(javaClass.simpleNames());
    if (!javaClass.packageName().isEmpty()) {
      names.add(javaClass.packageName().split("\\.", -1)[0]);
    }
  }
}
