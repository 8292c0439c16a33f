package dev.arrowrecord.processor.model;

import java.util.List;

/**
 * A builder of records.
 *
 * @param start the static method that returns a new one
 * @param typeArguments what stands for the type parameters of that method, if it has some
 * @param type its class
 * @param setters its methods that take one value, inherited ones too
 * @param ends its methods that take nothing and return a record
 */
public record BuilderModel(
    Executable start,
    List<JavaType> typeArguments,
    JavaClass type,
    List<Executable> setters,
    List<Executable> ends) {
  /** Makes the lists immutable. */
  public BuilderModel {
    typeArguments = List.copyOf(typeArguments);
    setters = List.copyOf(setters);
    ends = List.copyOf(ends);
  }
}
