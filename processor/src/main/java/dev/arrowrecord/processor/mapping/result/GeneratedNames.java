package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaClass;
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

  /** One of the constants that a long schema message is split into. */
  public static String schemaMessagePart(int index) {
    return SCHEMA_MESSAGE + "_" + index;
  }
}
