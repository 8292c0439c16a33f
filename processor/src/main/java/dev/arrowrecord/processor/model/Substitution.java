package dev.arrowrecord.processor.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts type arguments where a generic type names its type parameters. */
final class Substitution {
  private final Map<String, JavaType> arguments = new HashMap<>();

  Substitution(List<String> parameters, List<JavaType> arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      this.arguments.put(parameters.get(i), arguments.get(i));
    }
  }

  /** The model of a generic type as that of the type with its arguments. */
  RecordModel in(RecordModel model, List<JavaType> typeArguments) {
    Creators creators = model.creators();
    return new RecordModel(
        model.type(),
        typeArguments,
        model.shape(),
        model.annotation(),
        model.fields().stream().map(this::in).toList(),
        new Creators(
            in(creators.constructors()),
            in(creators.factories()),
            creators.builders().stream().map(this::in).toList(),
            in(creators.strays()),
            in(creators.others())),
        in(model.accessors()),
        in(model.setters()),
        in(model.others()),
        model.surroundings(),
        model.position());
  }

  private BuilderModel in(BuilderModel builder) {
    return new BuilderModel(
        in(builder.start()),
        builder.typeArguments().stream().map(this::in).toList(),
        builder.type(),
        in(builder.setters()),
        in(builder.ends()));
  }

  private List<Executable> in(List<Executable> executables) {
    return executables.stream().map(this::in).toList();
  }

  private Executable in(Executable executable) {
    return executable.withTypes(
        in(executable.returnType()), executable.parameters().stream().map(this::in).toList());
  }

  private Variable in(Variable variable) {
    return variable.withTypes(
        in(variable.type()), variable.assignable().stream().map(this::in).toList());
  }

  private JavaType in(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(in(array.component()), array.annotations());
    }
    if (type instanceof JavaType.Declared declared) {
      return declared.withArguments(
          declared.arguments().stream().map(this::in).toArray(JavaType[]::new));
    }
    if (type instanceof JavaType.Wildcard wildcard && wildcard.bound() != null) {
      return new JavaType.Wildcard(
          wildcard.keyword(), in(wildcard.bound()), wildcard.annotations());
    }
    JavaType argument = type instanceof JavaType.Other other ? arguments.get(other.name()) : null;
    return argument == null ? type : annotated(argument, type.annotations());
  }

  /** An argument with what stands on the type parameter besides. */
  private static JavaType annotated(JavaType argument, TypeAnnotations more) {
    // What stands on the type parameter says more of nulls than the argument.
    boolean decided = more.nullable() || more.nonNull();
    TypeAnnotations annotations =
        (decided ? argument.annotations().withoutNullness() : argument.annotations()).with(more);
    if (argument instanceof JavaType.Declared declared) {
      return new JavaType.Declared(
          declared.javaClass(), declared.arguments(), declared.raw(), annotations);
    }
    return argument instanceof JavaType.Array array
        ? new JavaType.Array(array.component(), annotations)
        : argument;
  }
}
