package dev.arrowrecord.tools.compare;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two schemas are the same: names, types, nullability and metadata at any depth, and how
 * fields are dictionary-encoded. What does not count: the ids of dictionaries, the order of
 * metadata, and how a map calls its entries, keys and values, which is mere convention.
 */
final class SchemaComparison {
  /** Entries, and below them keys and values. */
  private static final int LEVELS_OF_A_MAP = 2;

  private SchemaComparison() {}

  /**
   * Compares two schemas.
   *
   * @return what is the first difference, or null if there is none
   */
  static @Nullable String compare(
      String left, Schema leftSchema, String right, Schema rightSchema) {
    Sides sides = new Sides(left, right);
    String metadata = sides.metadata("Schema", leftSchema.metadata(), rightSchema.metadata());
    return metadata == null
        ? sides.fields("Schema", "", 0, leftSchema.fields(), rightSchema.fields())
        : metadata;
  }

  private record Sides(String left, String right) {
    /**
     * Compares siblings.
     *
     * @param unnamed on how many levels from here names do not count
     */
    @Nullable String fields(
        String parent, String path, int unnamed, List<Field> some, List<Field> others) {
      if (some.size() != others.size()) {
        return differ(parent, some.size() + " fields", others.size() + " fields");
      }
      for (int i = 0; i < some.size(); i++) {
        String difference = field(path, unnamed, some.get(i), others.get(i));
        if (difference != null) {
          return difference;
        }
      }
      return null;
    }

    private @Nullable String field(String parent, int unnamed, Field one, Field other) {
      String path = parent.isEmpty() ? one.name() : parent + "." + one.name();
      String what = "Schema, field " + path;
      if (unnamed == 0 && !one.name().equals(other.name())) {
        return differ(what, "the name \"" + one.name() + '"', "the name \"" + other.name() + '"');
      }
      if (one.nullable() != other.nullable()) {
        return differ(what, nullability(one), nullability(other));
      }
      if (!one.type().equals(other.type())) {
        return differ(what, "the type " + one.type(), "the type " + other.type());
      }
      String metadata = metadata(what, one.metadata(), other.metadata());
      if (metadata != null) {
        return metadata;
      }
      int below = valueKind(one) == ArrowType.Kind.MAP ? LEVELS_OF_A_MAP : Math.max(0, unnamed - 1);
      return fields(what, path, below, one.children(), other.children());
    }

    private static ArrowType.Kind valueKind(Field field) {
      return field.type() instanceof ArrowType.Dictionary dictionary
          ? dictionary.valueType().kind()
          : field.type().kind();
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
