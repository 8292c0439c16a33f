package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a record is made of its properties. */
public sealed interface Construction {
  /**
   * By a constructor.
   *
   * @param arguments what it takes
   * @param assignments what is set afterwards
   */
  record Constructor(List<Argument> arguments, List<Assignment> assignments)
      implements Construction {
    /** Makes the lists immutable. */
    public Constructor {
      arguments = List.copyOf(arguments);
      assignments = List.copyOf(assignments);
    }
  }

  /**
   * By a static method of the type.
   *
   * @param method its name
   * @param arguments what it takes
   * @param assignments what is set afterwards
   */
  record Factory(String method, List<Argument> arguments, List<Assignment> assignments)
      implements Construction {
    /** Makes the lists immutable. */
    public Factory {
      arguments = List.copyOf(arguments);
      assignments = List.copyOf(assignments);
    }
  }

  /**
   * By a builder.
   *
   * @param start the static method of the type that returns a new one
   * @param typeArguments the type arguments of that call; none if the method has no parameters
   * @param assignments what is set on it
   * @param end its method that returns the record
   */
  record Builder(
      String start, List<JavaType> typeArguments, List<Assignment> assignments, String end)
      implements Construction {
    /** Makes the lists immutable. */
    public Builder {
      typeArguments = List.copyOf(typeArguments);
      assignments = List.copyOf(assignments);
    }
  }

  /**
   * A view on the row, which implements the type.
   *
   * @param accessors the methods it implements
   */
  record View(List<ViewAccessor> accessors) implements Construction {
    /** Makes the list immutable. */
    public View {
      accessors = List.copyOf(accessors);
    }
  }

  /** What is given to a constructor or method, or assigned to a field. */
  sealed interface Argument {}

  /**
   * A property.
   *
   * @param property the property
   * @param unwrapped whether it is an {@code Optional}, and its value or null is given
   */
  record PropertyArgument(PropertyMapping property, boolean unwrapped) implements Argument {}

  /** The default value of a Java type, for what {@code @ArrowIgnore} left out. */
  record DefaultArgument(JavaType type) implements Argument {}

  /** A call of a setter, or an assignment to a field. */
  record Assignment(Member setter, PropertyArgument value) {}

  /**
   * An accessor of a view.
   *
   * @param name its name
   * @param type what it returns
   * @param property the property it reads; null for what {@code @ArrowIgnore} left out
   */
  record ViewAccessor(String name, JavaType type, @Nullable PropertyMapping property) {}
}
