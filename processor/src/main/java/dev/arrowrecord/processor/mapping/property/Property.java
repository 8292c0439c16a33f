package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.Variable;

/**
 * What can be read from a record under one name.
 *
 * @param name its name
 * @param accessor what reads it
 * @param type its type, with the annotations of all its declarations
 * @param annotations the annotations on all its declarations
 * @param position its field, or else its accessor
 */
public record Property(
    String name,
    Accessor accessor,
    JavaType type,
    MemberAnnotations annotations,
    Position position) {

  /** The same property, declared by this field or parameter too. */
  Property with(Variable declaration) {
    JavaType merged = type.sameAs(declaration.type()) ? type.with(declaration.type()) : type;
    return new Property(
        name, accessor, merged, annotations.with(declaration.annotations()), position);
  }

  /** The same property, set by this too; which nulls it takes says nothing of the field. */
  Property with(Setter setter) {
    // A public field is a declaration of the property already.
    return setter instanceof Setter.Method method
        ? new Property(
                name, accessor, type, annotations.with(method.method().annotations()), position)
            .with(setter.target().withoutNullness())
        : this;
  }
}
