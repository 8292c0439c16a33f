package dev.arrowrecord.processor.model;

import java.util.List;

/**
 * A builder of records.
 *
 * @param start the static method that returns a new one
 * @param type its class
 * @param setters its methods that take one value, inherited ones too
 * @param ends its methods that take nothing and return a record
 */
public record BuilderModel(
    Executable start, JavaClass type, List<Executable> setters, List<Executable> ends) {
  /** Makes the lists immutable. */
  public BuilderModel {
    setters = List.copyOf(setters);
    ends = List.copyOf(ends);
  }
}
