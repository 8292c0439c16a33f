package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaType;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which property an accessor reads and a setter sets, by their names.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/17/docs/api/java.desktop/java/beans/Introspector.html#decapitalize(java.lang.String)">how
 *     JavaBeans lower-case a name</a>
 */
final class AccessorNames {
  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  private AccessorNames() {}

  /** The property of {@code getX()} and {@code isX()}; null for every other name. */
  static @Nullable String read(Executable accessor) {
    if (isBoolean(accessor.returnType())) {
      String property = after("is", accessor.name());
      if (property != null) {
        return property;
      }
    }
    return after("get", accessor.name());
  }

  /** The property of {@code setX(…)}, and of {@code x(…)}. */
  static String set(Executable setter) {
    String property = after("set", setter.name());
    return property == null ? setter.name() : property;
  }

  /** Whether a setter is called {@code setX}. */
  static boolean isBean(Executable setter) {
    return after("set", setter.name()) != null;
  }

  /** What a builder's method may set: {@code x} of {@code x}, {@code setX} and {@code withX}. */
  static Set<String> built(Executable setter) {
    return Stream.of(setter.name(), after("set", setter.name()), after("with", setter.name()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** How the accessor of a property could be called, for messages. */
  static String suggested(String property) {
    return property
        + "() or get"
        + Character.toUpperCase(property.charAt(0))
        + property.substring(1)
        + "()";
  }

  private static boolean isBoolean(JavaType type) {
    return BOOLEANS.contains(type.qualifiedName());
  }

  private static @Nullable String after(String prefix, String name) {
    if (!name.startsWith(prefix)
        || name.length() == prefix.length()
        || Character.isLowerCase(name.charAt(prefix.length()))) {
      return null;
    }
    String property = name.substring(prefix.length());
    boolean acronym =
        property.length() > 1
            && Character.isUpperCase(property.charAt(0))
            && Character.isUpperCase(property.charAt(1));
    return acronym ? property : Character.toLowerCase(property.charAt(0)) + property.substring(1);
  }
}
