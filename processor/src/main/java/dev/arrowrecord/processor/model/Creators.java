package dev.arrowrecord.processor.model;

import java.util.List;

/**
 * What might make records of a type.
 *
 * @param constructors its constructors; of a record, the canonical one and any with
 *     {@code @ArrowCreator}
 * @param factories its static methods that take something and return a record
 * @param builders the builders that its static methods return
 * @param strays its other methods with {@code @ArrowCreator}
 * @param others its other constructors and static methods, as far as they or their parameters are
 *     annotated
 */
public record Creators(
    List<Executable> constructors,
    List<Executable> factories,
    List<BuilderModel> builders,
    List<Executable> strays,
    List<Executable> others) {
  /** Makes the lists immutable. */
  public Creators {
    constructors = List.copyOf(constructors);
    factories = List.copyOf(factories);
    builders = List.copyOf(builders);
    strays = List.copyOf(strays);
    others = List.copyOf(others);
  }
}
