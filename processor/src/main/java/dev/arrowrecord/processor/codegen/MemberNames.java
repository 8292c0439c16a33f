package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.util.List;

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

  private final NameAllocator fields = new NameAllocator();
  private final NameAllocator accessors = new NameAllocator();
  private final String record;

  private MemberNames(String typeName) {
    NameAllocator locals = new NameAllocator();
    List.of("index", "column", "field").forEach(locals::newName);
    this.record = locals.newName(Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1));
  }

  /** Names the members for the properties of a record. */
  static MemberNames of(RecordMapping mapping, Constants constants) {
    List<String> simpleNames = mapping.type().simpleNames();
    MemberNames names = new MemberNames(simpleNames.get(simpleNames.size() - 1));
    // A field named like the first part of a package would stand in front of it.
    names.fields.newName("dev");
    names.fields.newName("java");
    String root = mapping.type().packageName().split("\\.", -1)[0];
    if (!root.isEmpty() && !root.equals("dev") && !root.equals("java")) {
      names.fields.newName(root);
    }
    SchemaConstants.NAMES.forEach(names.fields::newName);
    constants.names().forEach(names.fields::newName);
    BATCH_METHODS.forEach(names.accessors::newName);
    for (PropertyMapping property : mapping.properties()) {
      String name = property.name();
      // Likewise a field named like a class.
      boolean capital = Character.isUpperCase(name.charAt(0));
      names.fields.newName(capital ? name + "_" : name, property);
      names.accessors.newName(name, property);
    }
    return names;
  }

  /** A variable for one record. */
  String record() {
    return record;
  }

  /** The private field that holds the property's vector or builder. */
  String field(PropertyMapping property) {
    return fields.get(property);
  }

  /** The batch's method that returns the property's vector. */
  String accessor(PropertyMapping property) {
    return accessors.get(property);
  }

  /** The field as an expression where there are these parameters and local variables. */
  CodeBlock reference(PropertyMapping property, List<String> locals) {
    String name = field(property);
    return CodeBlock.of(locals.contains(name) ? "this.$L" : "$L", name);
  }
}
