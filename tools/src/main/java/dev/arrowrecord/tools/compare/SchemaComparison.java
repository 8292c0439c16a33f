package dev.arrowrecord.tools.compare;

import dev.arrowrecord.internal.binding.FieldPath;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;
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
      String left, DecodedSchema leftSchema, String right, DecodedSchema rightSchema) {
    return new Sides(left, leftSchema, right, rightSchema).compare();
  }

  private static final class Sides {
    private final String left;
    private final DecodedSchema leftSchema;
    private final String right;
    private final DecodedSchema rightSchema;
    private int nextMetadata;

    Sides(String left, DecodedSchema leftSchema, String right, DecodedSchema rightSchema) {
      this.left = left;
      this.leftSchema = leftSchema;
      this.right = right;
      this.rightSchema = rightSchema;
    }

    @Nullable String compare() {
      String metadata = metadata("Schema");
      return metadata == null
          ? fields("Schema", "", 0, leftSchema.schema().fields(), rightSchema.schema().fields())
          : metadata;
    }

    /**
     * Compares siblings.
     *
     * @param unnamed on how many levels from here names do not count
     */
    private @Nullable String fields(
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
      String path = FieldPath.of(parent, one.name());
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
      String metadata = metadata(what);
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

    /** Compares the metadata of the schema or the next field, which are asked for in order. */
    private @Nullable String metadata(String what) {
      int index = nextMetadata++;
      MetadataComparison.Difference difference =
          MetadataComparison.compare(
              leftSchema.metadata().get(index), rightSchema.metadata().get(index));
      return difference == null
          ? null
          : differ(
              what + ", metadata \"" + difference.key() + '"',
              difference.left(),
              difference.right());
    }

    private String differ(String what, String one, String other) {
      return what + ": " + left + " has " + one + ", " + right + " has " + other;
    }
  }
}
