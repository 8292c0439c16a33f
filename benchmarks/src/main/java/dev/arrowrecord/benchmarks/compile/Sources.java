package dev.arrowrecord.benchmarks.compile;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources that are compiled: a hundred types of ten properties, each as a class or a record.
 */
final class Sources {
  private static final int TYPES = 100;

  private static final List<Property> PROPERTIES =
      List.of(
          new Property("long", "id"),
          new Property("int", "count"),
          new Property("double", "price"),
          new Property("boolean", "active"),
          new Property("String", "name"),
          new Property("String", "note"),
          new Property("Instant", "created"),
          new Property("LocalDate", "day"),
          new Property("UUID", "key"),
          new Property("List<String>", "tags"));

  private static final String HEADER =
      """
      package com.acme;

      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.UUID;

      """;

  private Sources() {}

  /** A property of every type. */
  private record Property(String type, String name) {}

  /** Records with an annotation, or with none if it is empty. */
  static List<SourceFile> records(String annotation) {
    return types(i -> annotation + "\npublic record Type" + i + "(" + parameters() + ") {}\n");
  }

  /** What the records are in AutoValue's form: abstract classes with a factory method. */
  static List<SourceFile> autoValues() {
    String accessors =
        PROPERTIES.stream()
            .map(each -> "  public abstract %s %s();\n".formatted(each.type, each.name))
            .collect(Collectors.joining("\n"));
    String arguments = PROPERTIES.stream().map(Property::name).collect(Collectors.joining(", "));
    return types(
        i ->
            """
            @com.google.auto.value.AutoValue
            public abstract class Type%1$d {
            %2$s
              public static Type%1$d create(%3$s) {
                return new AutoValue_Type%1$d(%4$s);
              }
            }
            """
                .formatted(i, accessors, parameters(), arguments));
  }

  private static String parameters() {
    return PROPERTIES.stream()
        .map(each -> each.type + " " + each.name)
        .collect(Collectors.joining(", "));
  }

  private static List<SourceFile> types(IntFunction<String> declaration) {
    return IntStream.range(0, TYPES)
        .mapToObj(i -> new SourceFile("com/acme/Type" + i, HEADER + declaration.apply(i)))
        .toList();
  }
}
