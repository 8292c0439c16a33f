package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaType;
import java.util.List;

/**
 * How a record is made of its properties.
 *
 * @param arguments what the constructor takes
 * @param assignments what is set afterwards
 */
public record Construction(List<Argument> arguments, List<Assignment> assignments) {
  /** Makes the lists immutable. */
  public Construction {
    arguments = List.copyOf(arguments);
    assignments = List.copyOf(assignments);
  }

  /** An argument of the constructor. */
  public sealed interface Argument {}

  /** A property as an argument. */
  public record PropertyArgument(PropertyMapping property) implements Argument {}

  /** The default value of a Java type as an argument, for what {@code @ArrowIgnore} left out. */
  public record DefaultArgument(JavaType type) implements Argument {}

  /** A call of a setter. */
  public record Assignment(String setter, PropertyMapping property) {}
}
