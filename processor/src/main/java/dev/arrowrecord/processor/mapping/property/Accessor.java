package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.Variable;
import java.util.List;

/** What reads a property from a record: a method, or a public field. */
public sealed interface Accessor {
  /** The name of the method or field. */
  String name();

  /** The property's type. */
  JavaType type();

  /** Whether it stands in a JSpecify {@code @NullMarked} scope. */
  boolean nullMarked();

  /** Whether using it makes the compiler warn. */
  boolean deprecated();

  /** The checked exceptions it declares. */
  List<String> checkedExceptions();

  /** The annotations on it. */
  MemberAnnotations annotations();

  /** Where it stands. */
  Position position();

  /** With its type, as {@code getPrice() returns double}. */
  String described();

  /** A method that takes nothing. */
  record Method(Executable method) implements Accessor {
    @Override
    public String name() {
      return method.name();
    }

    @Override
    public JavaType type() {
      return method.returnType();
    }

    @Override
    public boolean nullMarked() {
      return method.nullMarked();
    }

    @Override
    public boolean deprecated() {
      return method.deprecated();
    }

    @Override
    public List<String> checkedExceptions() {
      return method.checkedExceptions();
    }

    @Override
    public MemberAnnotations annotations() {
      return method.annotations();
    }

    @Override
    public Position position() {
      return method.position();
    }

    @Override
    public String described() {
      return method.signature() + " returns " + type();
    }
  }

  /** A public field. */
  record PublicField(Variable field) implements Accessor {
    @Override
    public String name() {
      return field.name();
    }

    @Override
    public JavaType type() {
      return field.type();
    }

    @Override
    public boolean nullMarked() {
      return field.is(Variable.Trait.NULL_MARKED);
    }

    @Override
    public boolean deprecated() {
      return field.is(Variable.Trait.DEPRECATED);
    }

    @Override
    public List<String> checkedExceptions() {
      return List.of();
    }

    @Override
    public MemberAnnotations annotations() {
      return field.annotations();
    }

    @Override
    public Position position() {
      return field.position();
    }

    @Override
    public String described() {
      return "field " + name() + " is " + type();
    }
  }
}
