package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.Executable;
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
    Executable accessor,
    JavaType type,
    MemberAnnotations annotations,
    Position position) {

  /** The same property, declared by this field or parameter too. */
  Property with(Variable declaration) {
    JavaType merged = type.sameAs(declaration.type()) ? type.with(declaration.type()) : type;
    return new Property(
        name, accessor, merged, annotations.with(declaration.annotations()), position);
  }

  /** The same property, set by this method too; which nulls it takes says nothing of the field. */
  Property with(Executable setter) {
    return new Property(name, accessor, type, annotations.with(setter.annotations()), position)
        .with(setter.parameters().get(0).withoutNullness());
  }
}
