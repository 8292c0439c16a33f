package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.Variable;

/** What gives a value to a record, or to its builder: a method, or a public field. */
public sealed interface Setter {
  /** The name of the method or field. */
  String name();

  /** The parameter or field that the value is assigned to. */
  Variable target();

  /** Whether using it makes the compiler warn. */
  boolean deprecated();

  /** A method that takes the value. */
  record Method(Executable method) implements Setter {
    @Override
    public String name() {
      return method.name();
    }

    @Override
    public Variable target() {
      return method.parameters().get(0);
    }

    @Override
    public boolean deprecated() {
      return method.deprecated();
    }
  }

  /** A public field that is not final. */
  record PublicField(Variable field) implements Setter {
    @Override
    public String name() {
      return field.name();
    }

    @Override
    public Variable target() {
      return field;
    }

    @Override
    public boolean deprecated() {
      return field.is(Variable.Trait.DEPRECATED);
    }
  }
}
