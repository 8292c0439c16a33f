package dev.arrowrecord.tools.compare;

import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two schemas are the same: names, types, nullability and metadata at any depth, and how
 * fields are dictionary-encoded. The ids of dictionaries and the order of metadata do not count.
 */
final class SchemaComparison {
  private SchemaComparison() {}

  /**
   * Compares two schemas.
   *
   * @return what is the first difference, or null if there is none
   */
  static @Nullable String compare(String left, Schema leftSchema, String right, Schema rightSchema) {
    Sides sides = new Sides(left, right);
    String metadata = sides.metadata("Schema", leftSchema.metadata(), rightSchema.metadata());
    return metadata == null
        ? sides.fields("Schema", "", leftSchema.fields(), rightSchema.fields())
        : metadata;
  }

  private record Sides(String left, String right) {
    @Nullable String fields(String parent, String path, List<Field> some, List<Field> others) {
      if (some.size() != others.size()) {
        return differ(parent, some.size() + " fields", others.size() + " fields");
      }
      for (int i = 0; i < some.size(); i++) {
        String difference = field(path, some.get(i), others.get(i));
        if (difference != null) {
          return difference;
        }
      }
      return null;
    }

    private @Nullable String field(String parent, Field one, Field other) {
      String path = parent.isEmpty() ? one.name() : parent + "." + one.name();
      String what = "Schema, field " + path;
      if (!one.name().equals(other.name())) {
        return differ(what, "the name \"" + one.name() + '"', "the name \"" + other.name() + '"');
      }
      if (one.nullable() != other.nullable()) {
        return differ(what, nullability(one), nullability(other));
      }
      if (!one.type().equals(other.type())) {
        return differ(what, "the type " + one.type(), "the type " + other.type());
      }
      String metadata = metadata(what, one.metadata(), other.metadata());
      return metadata == null ? fields(what, path, one.children(), other.children()) : metadata;
    }

    private static String nullability(Field field) {
      return field.nullable() ? "a nullable one" : "one that is not nullable";
    }

    @Nullable String metadata(String what, Map<String, String> one, Map<String, String> other) {
      return one.equals(other)
          ? null
          : differ(what, "the metadata " + one, "the metadata " + other);
    }

    private String differ(String what, String one, String other) {
      return what + ": " + left + " has " + one + ", " + right + " has " + other;
    }
  }
}
