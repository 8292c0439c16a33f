package dev.arrowrecord.processor.model;

import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;

/**
 * A type that an {@code @ArrowImport} names.
 *
 * @param type the type; not a class where something else is named
 * @param packageName the package of its generated class
 * @param naming how property names become field names
 * @param position where it is named
 */
public record ImportedType(JavaType type, String packageName, Naming naming, Position position) {
  /** The name of the class; that of the type itself if it is no class. */
  public String name() {
    return type instanceof JavaType.Declared declared
        ? declared.javaClass().qualifiedName()
        : type.qualifiedName();
  }
}
