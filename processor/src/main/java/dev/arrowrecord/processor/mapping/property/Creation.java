package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.BuilderModel;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to make records: what is called, what is set afterwards, and what speaks against it.
 *
 * @param means what makes the record
 * @param setters what sets properties once that is done, by the names of these
 * @param differences why it cannot be used; empty if it can
 */
public record Creation(Means means, Map<String, Setter> setters, List<String> differences) {
  /** Makes the collections immutable, and keeps their order. */
  public Creation {
    setters = Collections.unmodifiableMap(new LinkedHashMap<>(setters));
    differences = List.copyOf(differences);
  }

  /** What makes a record. */
  public sealed interface Means {
    /** The parameters that are given to it. */
    default List<Variable> parameters() {
      return List.of();
    }

    /** The constructors and methods that are called. */
    default List<Executable> called() {
      return List.of();
    }
  }

  /** A constructor. */
  public record ByConstructor(Executable constructor) implements Means {
    @Override
    public List<Variable> parameters() {
      return constructor.parameters();
    }

    @Override
    public List<Executable> called() {
      return List.of(constructor);
    }
  }

  /** A static method. */
  public record ByFactory(Executable method) implements Means {
    @Override
    public List<Variable> parameters() {
      return method.parameters();
    }

    @Override
    public List<Executable> called() {
      return List.of(method);
    }
  }

  /**
   * A builder.
   *
   * @param builder the builder
   * @param end the method that returns the record
   */
  public record ByBuilder(BuilderModel builder, Executable end) implements Means {
    @Override
    public List<Executable> called() {
      return List.of(builder.start(), end);
    }
  }

  /**
   * A view on the row, which implements the interface.
   *
   * @param accessors what it implements
   */
  public record ByView(List<Viewed> accessors) implements Means {
    /** Makes the list immutable. */
    public ByView {
      accessors = List.copyOf(accessors);
    }
  }

  /**
   * An accessor that a view implements.
   *
   * @param accessor the accessor
   * @param property the property that it reads
   */
  public record Viewed(Executable accessor, String property) {}

  /** Whether it can be used. */
  boolean isPossible() {
    return differences.isEmpty();
  }

  /** The parameter that takes a property; null if there is none. */
  @Nullable Variable parameter(String property) {
    return means.parameters().stream()
        .filter(parameter -> parameter.name().equals(property))
        .findFirst()
        .orElse(null);
  }

  /** Whether the record gets that property. */
  boolean gives(String property) {
    return parameter(property) != null
        || setters.containsKey(property)
        || (means instanceof ByView view
            && view.accessors().stream().anyMatch(viewed -> viewed.property().equals(property)));
  }

  /** Whether anything in it makes the compiler warn. */
  boolean callsDeprecated() {
    List<Executable> mentioned =
        means instanceof ByView view
            ? view.accessors().stream().map(Viewed::accessor).toList()
            : means.called();
    return mentioned.stream().anyMatch(Executable::deprecated)
        || setters.values().stream().anyMatch(Setter::deprecated);
  }

  /** Whether records begin empty, and get everything from their setters. */
  boolean isBean() {
    return !(means instanceof ByBuilder)
        && !(means instanceof ByView)
        && means.parameters().isEmpty();
  }

  /** What one of the methods that are called is, for messages. */
  String kindOf(Executable called) {
    return means instanceof ByConstructor
        ? "constructor"
        : called.parameters().isEmpty() && means instanceof ByBuilder by && called.equals(by.end())
            ? "builder's method"
            : "static method";
  }

  /** What it is, for messages. */
  String described() {
    if (means instanceof ByConstructor by) {
      return "constructor " + by.constructor().signature();
    }
    if (means instanceof ByFactory by) {
      return "static method " + by.method().signature();
    }
    return means instanceof ByBuilder by
        ? "builder of " + by.builder().start().signature()
        : "a view on the row";
  }
}
