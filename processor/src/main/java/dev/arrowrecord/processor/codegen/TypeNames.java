package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How classes are called in one source file: by their simple names wherever these mean them. Of
 * several with one simple name the first that is mentioned has it, and the others are spelled with
 * their packages.
 */
final class TypeNames {
  private final JavaClass generated;
  private final boolean javaLangShadowed;
  // The file's own classes, whose names mean nothing else in it.
  private final Set<String> declared = new HashSet<>();
  private final Map<String, String> packages = new HashMap<>();
  private final Set<String> imports = new TreeSet<>();

  /** Begins a file. */
  TypeNames(RecordMapping mapping) {
    this.generated = mapping.generated();
    this.javaLangShadowed = mapping.surroundings().javaLangShadowed();
    declared.addAll(List.of("Batch", "Builder", "Ipc", RowClass.NAME));
    declared.addAll(generated.simpleNames());
    mapping.bound().forEach(bound -> declared.addAll(bound.generated().simpleNames()));
  }

  /** The name of a class. */
  String of(JavaClass javaClass) {
    List<String> names = javaClass.simpleNames();
    if (isOwn(javaClass)) {
      return names.size() == 1 ? names.get(0) : String.join(".", names.subList(1, names.size()));
    }
    return means(names.get(0), javaClass.packageName())
        ? javaClass.name()
        : javaClass.qualifiedName();
  }

  /** The name of a class with type arguments. */
  String of(JavaClass javaClass, String... arguments) {
    return of(javaClass) + "<" + String.join(", ", arguments) + ">";
  }

  /** The name of a type, without annotations. */
  String of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive.name();
    }
    if (type instanceof JavaType.Array array) {
      return of(array.component()) + "[]";
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound() == null
          ? "?"
          : "? " + wildcard.keyword() + " " + of(wildcard.bound());
    }
    JavaType.Declared declaredType = (JavaType.Declared) type;
    List<JavaType> arguments = declaredType.arguments();
    return arguments.isEmpty()
        ? of(declaredType.javaClass())
        : of(declaredType.javaClass(), arguments.stream().map(this::of).toArray(String[]::new));
  }

  /** The qualified names to import, in order. */
  Collection<String> imports() {
    return imports;
  }

  private boolean isOwn(JavaClass javaClass) {
    return javaClass.simpleNames().get(0).equals(generated.simpleNames().get(0))
        && javaClass.packageName().equals(generated.packageName());
  }

  /** Whether a simple name means the class in that package, which the first mention decides. */
  private boolean means(String simpleName, String packageName) {
    String known = packages.get(simpleName);
    if (known != null) {
      return known.equals(packageName);
    }
    if (declared.contains(simpleName)) {
      return false;
    }
    packages.put(simpleName, packageName);
    boolean implicit =
        packageName.equals(generated.packageName())
            || (packageName.equals("java.lang") && !javaLangShadowed);
    if (!implicit) {
      imports.add(packageName + "." + simpleName);
    }
    return true;
  }
}
