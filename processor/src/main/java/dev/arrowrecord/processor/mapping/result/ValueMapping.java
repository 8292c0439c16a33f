package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;

/** How values of one Java type are a column, with what is inside them. */
public sealed interface ValueMapping {
  /** The Java type of a value. */
  JavaType type();

  /** Calls the visitor's method for this mapping. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A case for every mapping.
   *
   * @param <R> what is made of it
   */
  interface Visitor<R> {
    /** A value without parts. */
    R visitScalar(Scalar scalar);

    /** An enum. */
    R visitEnumeration(Enumeration enumeration);

    /** Another record. */
    R visitStruct(Struct struct);

    /** A collection or array. */
    R visitSequence(Sequence sequence);

    /** A map. */
    R visitMap(MapOf map);

    /** A type that is converted to another. */
    R visitConverted(Converted converted);
  }

  /** A value without parts. */
  record Scalar(JavaType type, ColumnKind kind) implements ValueMapping {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitScalar(this);
    }
  }

  /** An enum, as indices into a dictionary of its constants' names. */
  record Enumeration(JavaType type, JavaClass enumClass) implements ValueMapping {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnumeration(this);
    }
  }

  /**
   * Another record.
   *
   * @param type its type
   * @param generated its generated class
   */
  record Struct(JavaType type, JavaClass generated) implements ValueMapping {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStruct(this);
    }
  }

  /** A collection or array. */
  record Sequence(JavaType type, Container container, ValueMapping element)
      implements ValueMapping {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSequence(this);
    }
  }

  /** A map. */
  record MapOf(JavaType type, ValueMapping key, ValueMapping value) implements ValueMapping {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMap(this);
    }
  }

  /** A type that is converted to another. */
  record Converted(JavaType type, Conversion conversion, ValueMapping inner)
      implements ValueMapping {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConverted(this);
    }
  }
}
