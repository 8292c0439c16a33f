package dev.arrowrecord.processor.model;

import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;

/**
 * A type that an {@code @ArrowImport} names.
 *
 * @param type the type; not a class where something else is named
 * @param packageName the package of its generated class
 * @param naming how property names become field names
 * @param ignored its properties that are left out
 * @param alone whether the annotation names no other type, which could have these properties
 * @param position where it is named
 */
public record ImportedType(
    JavaType type,
    String packageName,
    Naming naming,
    List<RecordAnnotation.Name> ignored,
    boolean alone,
    Position position) {
  /** Makes the list immutable. */
  public ImportedType {
    ignored = List.copyOf(ignored);
  }

  /** The name of the class; that of the type itself if it is no class. */
  public String name() {
    return type instanceof JavaType.Declared declared
        ? declared.javaClass().qualifiedName()
        : type.qualifiedName();
  }
}
