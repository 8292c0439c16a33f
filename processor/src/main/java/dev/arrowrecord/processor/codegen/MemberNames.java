package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names of the generated members for each property: the property's own wherever possible. */
final class MemberNames {
  /** Methods that every batch has, which an accessor must not override. */
  static final List<String> BATCH_METHODS =
      List.of(
          "clone",
          "customMetadata",
          "finalize",
          "getClass",
          "hashCode",
          "length",
          "notify",
          "notifyAll",
          "nullCount",
          "rowCount",
          "toList",
          "toString",
          "validity",
          "wait");

  // By the names of properties.
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> accessors = new HashMap<>();
  private final String record;

  private MemberNames(String typeName) {
    UniqueNames locals = new UniqueNames();
    locals.reserve(List.of("index", "column", "field"));
    this.record = locals.add(Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1));
  }

  /** Names the members for the properties of a record. */
  static MemberNames of(RecordMapping mapping, Constants constants) {
    List<String> simpleNames = mapping.type().simpleNames();
    MemberNames names = new MemberNames(simpleNames.get(simpleNames.size() - 1));
    UniqueNames fields = new UniqueNames();
    // A field named like the first part of a package would stand in front of it.
    fields.reserve(List.of("dev", "java", mapping.type().packageName().split("\\.", -1)[0]));
    fields.reserve(SchemaConstants.NAMES);
    fields.reserve(constants.names());
    UniqueNames accessors = new UniqueNames();
    accessors.reserve(BATCH_METHODS);
    for (PropertyMapping property : mapping.properties()) {
      String name = property.name();
      // Likewise a field named like a class.
      boolean capital = Character.isUpperCase(name.charAt(0));
      names.fields.put(name, fields.add(capital ? name + "_" : name));
      names.accessors.put(name, accessors.add(name));
    }
    return names;
  }

  /** A variable for one record. */
  String record() {
    return record;
  }

  /** The private field that holds the property's vector or builder. */
  String field(PropertyMapping property) {
    return Objects.requireNonNull(fields.get(property.name()));
  }

  /** The batch's method that returns the property's vector. */
  String accessor(PropertyMapping property) {
    return Objects.requireNonNull(accessors.get(property.name()));
  }

  /** The field as an expression where there are these parameters and local variables. */
  String reference(PropertyMapping property, List<String> locals) {
    String name = field(property);
    return locals.contains(name) ? "this." + name : name;
  }
}
