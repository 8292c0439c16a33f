package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.math.RoundingMode;
import java.util.List;

/** How values of one Java type are a column, with what is inside them. */
public sealed interface ValueMapping {
  /** The Java type of a value. */
  JavaType type();

  /** The mappings directly within this one, but for what is within another record. */
  List<ValueMapping> parts();

  /** The classes of the user's that it is spelled with, beside those of its type. */
  default List<JavaClass> classes() {
    return List.of();
  }

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

    /** A decimal that is rounded. */
    R visitRounded(Rounded rounded);

    /** An enum. */
    R visitEnumeration(Enumeration enumeration);

    /** Another record. */
    R visitStruct(Struct struct);

    /** A collection or array. */
    R visitSequence(Sequence sequence);

    /** An array of one shape. */
    R visitTensor(Tensor tensor);

    /** A map. */
    R visitMap(MapOf map);

    /** A sealed type. */
    R visitUnion(Union union);

    /** A value with a dictionary or in runs. */
    R visitEncoded(Encoded encoded);

    /** A type that is converted to another. */
    R visitConverted(Converted converted);
  }

  /** A value without parts. */
  record Scalar(JavaType type, ColumnKind kind) implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitScalar(this);
    }
  }

  /** A decimal that is rounded when it is written. */
  record Rounded(JavaType type, RoundingMode rounding) implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRounded(this);
    }
  }

  /** An enum, as indices into a dictionary of its constants' names. */
  record Enumeration(JavaType type, JavaClass enumClass) implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of();
    }

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
    public List<ValueMapping> parts() {
      return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStruct(this);
    }
  }

  /**
   * A collection or array.
   *
   * @param type its type
   * @param kind whether its lists are all of one size
   * @param container what it is in Java
   * @param element what is in it
   */
  record Sequence(JavaType type, ColumnKind kind, Container container, ValueMapping element)
      implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of(element);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSequence(this);
    }
  }

  /**
   * An array of primitives, of one shape.
   *
   * @param type its type
   * @param element the numbers in it
   * @param shape the size of each dimension
   */
  record Tensor(JavaType type, ValueMapping element, List<Integer> shape) implements ValueMapping {
    /** Makes the shape immutable. */
    public Tensor {
      shape = List.copyOf(shape);
    }

    @Override
    public List<ValueMapping> parts() {
      return List.of(element);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTensor(this);
    }
  }

  /** A map. */
  record MapOf(JavaType type, ValueMapping key, ValueMapping value) implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of(key, value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMap(this);
    }
  }

  /**
   * A sealed type.
   *
   * @param type its type
   * @param kind whether it is a union or a struct with a tag
   * @param variants its subtypes, in the order of the field's children
   */
  record Union(JavaType type, ColumnKind kind, List<Variant> variants) implements ValueMapping {
    /** Makes the list immutable. */
    public Union {
      variants = List.copyOf(variants);
    }

    @Override
    public List<ValueMapping> parts() {
      return variants.stream().map(Variant::value).toList();
    }

    @Override
    public List<JavaClass> classes() {
      return variants.stream().map(Variant::subtype).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnion(this);
    }
  }

  /**
   * A subtype of a sealed type.
   *
   * @param subtype the subtype
   * @param value its mapping
   */
  record Variant(JavaClass subtype, ValueMapping value) {}

  /**
   * A value with a dictionary of its own, or in runs.
   *
   * @param type its type
   * @param kind which of the two
   * @param value the mapping of the values in the dictionary or of the runs
   */
  record Encoded(JavaType type, ColumnKind kind, ValueMapping value) implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEncoded(this);
    }
  }

  /** A type that is converted to another. */
  record Converted(JavaType type, Conversion conversion, ValueMapping inner)
      implements ValueMapping {
    @Override
    public List<ValueMapping> parts() {
      return List.of(inner);
    }

    @Override
    public List<JavaClass> classes() {
      return conversion instanceof Conversion.Custom custom
          ? List.of(custom.converter())
          : List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConverted(this);
    }
  }
}
