package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which property an accessor reads and a setter sets, by their names. JavaBeans leaves a name that
 * begins with two capitals as it is, while Lombok and many others write {@code getEMail} for {@code
 * eMail}; what the type itself declares decides which of the two it is.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/17/docs/api/java.desktop/java/beans/Introspector.html#decapitalize(java.lang.String)">how
 *     JavaBeans lower-case a name</a>
 */
final class AccessorNames {
  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  private final List<Set<String>> declared;

  private AccessorNames(List<Set<String>> declared) {
    this.declared = declared;
  }

  /** The names in a type, which are those of its fields, parameters and builder's methods. */
  static AccessorNames of(RecordModel model) {
    return new AccessorNames(
        List.of(
            names(model.fields().stream().map(Variable::name)),
            names(
                Stream.concat(model.constructors().stream(), model.creators().factories().stream())
                    .flatMap(creator -> creator.parameters().stream())
                    .map(Variable::name)),
            names(
                model.creators().builders().stream()
                    .flatMap(builder -> builder.setters().stream())
                    .map(Executable::name))));
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toSet());
  }

  /** The property of {@code getX()} and {@code isX()}; null for every other name. */
  @Nullable String read(Executable accessor) {
    if (isBoolean(accessor.returnType())) {
      String property = after("is", accessor.name());
      if (property != null) {
        return property;
      }
    }
    return after("get", accessor.name());
  }

  /** The property of {@code setX(…)}, and of {@code x(…)}. */
  String set(Executable setter) {
    String property = after("set", setter.name());
    return property == null ? setter.name() : property;
  }

  /** Whether a setter is called {@code setX}. */
  static boolean isBean(Executable setter) {
    return hasPrefix("set", setter.name());
  }

  /** What a builder's method may set: {@code x} of {@code x}, {@code setX} and {@code withX}. */
  Set<String> built(Executable setter) {
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

  private static boolean hasPrefix(String prefix, String name) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.charAt(prefix.length()));
  }

  private @Nullable String after(String prefix, String name) {
    return hasPrefix(prefix, name) ? property(name.substring(prefix.length())) : null;
  }

  private String property(String capitalized) {
    String plain = Character.toLowerCase(capitalized.charAt(0)) + capitalized.substring(1);
    boolean acronym =
        capitalized.length() > 1
            && Character.isUpperCase(capitalized.charAt(0))
            && Character.isUpperCase(capitalized.charAt(1));
    if (!acronym) {
      return plain;
    }
    for (Set<String> names : declared) {
      if (names.contains(capitalized) || names.contains(plain)) {
        return names.contains(capitalized) ? capitalized : plain;
      }
    }
    return capitalized;
  }
}
