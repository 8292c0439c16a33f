package dev.arrowrecord.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The columns of a table.
 *
 * <p>The ids that tie dictionary batches to their fields are no part of it: they are numbered when
 * a schema is encoded.
 *
 * @param fields the columns in order
 * @param metadata application metadata, in a stable order
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#schema-message">Schema
 *     message</a>
 */
public record Schema(List<Field> fields, Map<String, String> metadata) {

  /** Copies what it is given. */
  public Schema {
    fields = List.copyOf(Objects.requireNonNull(fields, "fields"));
    metadata = Metadata.copyOf(metadata);
  }

  /** A schema without metadata. */
  public static Schema of(Field... fields) {
    return new Schema(List.of(fields), Map.of());
  }

  /** The field at a position. */
  public Field field(int index) {
    return fields.get(index);
  }

  /** The first field of a name, or empty if there is none. */
  public Optional<Field> findField(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The same fields with other metadata, in place of what there was. */
  public Schema withMetadata(Map<String, String> newMetadata) {
    return new Schema(fields, newMetadata);
  }

  /** The same fields with one more entry of metadata, after those there are. */
  public Schema withMetadata(String key, String value) {
    return withMetadata(Metadata.with(metadata, key, value));
  }

  /**
   * A field a line, and below the fields that have any, and after all fields, their metadata and
   * that of the schema; much as PyArrow prints it. An extension type is shown as the metadata that
   * it is. Of long values, how many characters are left out is said after a {@code +}.
   */
  @Override
  public String toString() {
    return SchemaText.of(this);
  }
}
