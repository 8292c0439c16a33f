package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.Schema;
import java.util.List;

/** The schemas of records that are properties of other records. */
public interface NestedSchemas {
  /**
   * Finds the schema of an annotated type.
   *
   * @param type the type
   * @param place the property that has it
   */
  Result find(JavaType.Declared type, String place);

  /** What there is to know of an annotated type. */
  sealed interface Result {}

  /**
   * Its schema is known.
   *
   * @param schema the schema
   * @param generated its generated class
   * @param readable whether its records can be read
   */
  record Found(Schema schema, JavaClass generated, boolean readable) implements Result {}

  /** It has errors of its own, which are reported at it. */
  record Faulty() implements Result {}

  /** It waits for types that another processor may generate. */
  record Deferred() implements Result {}

  /** It comes from elsewhere and has no generated class. */
  record NotGenerated() implements Result {}

  /**
   * It contains itself.
   *
   * @param path the properties from the type back to it
   */
  record Cycle(List<String> path) implements Result {}
}
