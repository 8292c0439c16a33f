package dev.arrowrecord.integration.interop;

import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.integration.judge.OldUnions;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.UnionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes streams with a union of metadata version V4, which no client writes any more: {@code
 * OLD_UNIONS MODE FILE} writes rows 1, "two", 3, "four", 5, "six", of which {@link #NULLS} are null
 * in the union itself.
 */
final class OldUnionFiles {
  private static final Integer[] NULLS = {0, 3, 4};
  private static final List<Object> VALUES = List.of(1, "two", 3, "four", 5, "six");

  private OldUnionFiles() {}

  /** Takes the mode, and the file. */
  public static void main(String[] args) throws IOException {
    Field union =
        Field.nullable(
            "union",
            ArrowType.union(UnionMode.valueOf(args[0]), 5, 7),
            Field.nullable("number", ArrowType.INT32),
            Field.nullable("text", ArrowType.UTF8));
    Schema schema = Schema.of(union);
    List<Row> rows = VALUES.stream().map(value -> Row.of(schema, value)).toList();
    Files.write(
        Path.of(args[1]), OldUnions.withNulls(ArrowRows.toBytes(schema, rows), "union", NULLS));
  }
}
