package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.ArrayList;
import java.util.List;

/** How generated classes are called, and the constants that later compilations read from them. */
public final class GeneratedNames {
  /** The constant with the schema message. */
  public static final String SCHEMA_MESSAGE = "SCHEMA_MESSAGE";

  private GeneratedNames() {}

  /** The class generated for a type of one's own, which is in the same package. */
  public static JavaClass of(JavaClass type) {
    return of(type, type.packageName());
  }

  /** The class generated for a type: {@code Outer_InnerArrow} for {@code Outer.Inner}. */
  public static JavaClass of(JavaClass type, String packageName) {
    return new JavaClass(
        packageName,
        List.of(String.join("_", type.simpleNames()) + "Arrow"),
        JavaClass.Kind.CLASS,
        type.visibility(),
        List.of(),
        false,
        false);
  }

  /**
   * The class generated for a generic type with arguments, within that of the record that has it:
   * {@code Pair_String_LongArrow} for {@code Pair<String, Long>}.
   *
   * @param number which of those with the same name it is, from 1
   */
  public static JavaClass within(JavaClass outer, JavaType.Declared type, int number) {
    String name = joined(type) + (number == 1 ? "" : "_" + number) + "Arrow";
    return new JavaClass(
        outer.packageName(),
        List.of(outer.simpleNames().get(0), name),
        JavaClass.Kind.CLASS,
        outer.visibility(),
        List.of(),
        false,
        false);
  }

  private static String joined(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return joined(array.component()) + "Array";
    }
    if (type instanceof JavaType.Declared declared) {
      List<String> simpleNames = declared.javaClass().simpleNames();
      List<String> names = new ArrayList<>();
      names.add(simpleNames.get(simpleNames.size() - 1));
      declared.arguments().forEach(argument -> names.add(joined(argument)));
      return String.join("_", names);
    }
    return type instanceof JavaType.Primitive primitive ? primitive.name() : "Any";
  }

  /** One of the constants that a long schema message is split into. */
  public static String schemaMessagePart(int index) {
    return SCHEMA_MESSAGE + "_" + index;
  }
}
