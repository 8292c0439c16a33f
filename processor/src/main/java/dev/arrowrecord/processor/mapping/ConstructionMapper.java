package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.mapping.property.Creation;
import dev.arrowrecord.processor.mapping.property.Fit;
import dev.arrowrecord.processor.mapping.property.Setter;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.Construction.Argument;
import dev.arrowrecord.processor.mapping.result.Construction.Assignment;
import dev.arrowrecord.processor.mapping.result.Construction.PropertyArgument;
import dev.arrowrecord.processor.mapping.result.Construction.ViewAccessor;
import dev.arrowrecord.processor.mapping.result.Member;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps how records of one type are made, once its properties are mapped. */
final class ConstructionMapper {
  private final Creation creation;
  private final Map<String, PropertyMapping> properties;

  /**
   * Prepares for one type.
   *
   * @param properties what became fields, by name and in their order
   */
  ConstructionMapper(Creation creation, Map<String, PropertyMapping> properties) {
    this.creation = creation;
    this.properties = properties;
  }

  /** The mapping. */
  Construction map() {
    Creation.Means means = creation.means();
    if (means instanceof Creation.ByConstructor) {
      return new Construction.Constructor(arguments(means), assignments());
    }
    if (means instanceof Creation.ByFactory by) {
      return new Construction.Factory(by.method().name(), arguments(means), assignments());
    }
    if (means instanceof Creation.ByBuilder by) {
      return new Construction.Builder(
          by.builder().start().name(),
          by.builder().typeArguments(),
          assignments(),
          by.end().name());
    }
    Creation.ByView by = (Creation.ByView) means;
    return new Construction.View(
        by.accessors().stream()
            .map(
                viewed ->
                    new ViewAccessor(
                        viewed.accessor().name(),
                        viewed.accessor().returnType(),
                        properties.get(viewed.property())))
            .toList());
  }

  private List<Argument> arguments(Creation.Means means) {
    List<Argument> arguments = new ArrayList<>();
    for (Variable parameter : means.parameters()) {
      PropertyMapping property = properties.get(parameter.name());
      arguments.add(
          property == null
              ? new Construction.DefaultArgument(parameter.type())
              : argument(property, parameter));
    }
    return arguments;
  }

  private List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    for (PropertyMapping property : properties.values()) {
      Setter setter = creation.setters().get(property.name());
      if (setter != null) {
        Member member = new Member(setter.name(), setter instanceof Setter.PublicField);
        assignments.add(new Assignment(member, argument(property, setter.target())));
      }
    }
    return assignments;
  }

  private static PropertyArgument argument(PropertyMapping property, Variable target) {
    return new PropertyArgument(property, Fit.of(property.type(), target) == Fit.UNWRAPPED);
  }
}
