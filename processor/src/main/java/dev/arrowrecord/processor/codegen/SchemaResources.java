package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.internal.json.SchemaJsonEncoder;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the schema of a record for those who are not Java: as an Arrow stream, and as JSON. */
public final class SchemaResources {
  private static final String FOLDER = "META-INF/arrowrecord/";

  private SchemaResources() {}

  /** The files with the schema of a record, called after the record. */
  public static List<GeneratedResource> of(RecordMapping mapping) {
    return List.of(
        resource(mapping, ".arrows", SchemaEncoder.stream(mapping.schema())),
        resource(mapping, ".schema.json", json(mapping)));
  }

  private static byte[] json(RecordMapping mapping) {
    return (SchemaJsonEncoder.encode(mapping.schema()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static GeneratedResource resource(RecordMapping mapping, String suffix, byte[] bytes) {
    return new GeneratedResource(
        FOLDER + mapping.type().qualifiedName() + suffix, bytes, mapping.origin().element());
  }
}
