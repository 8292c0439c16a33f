package dev.arrowrecord.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A column, or a child of a nested column: its name, type and children.
 *
 * <p>A field of {@linkplain ArrowType.Dictionary dictionary} type has the children of the
 * dictionary's value type.
 *
 * @param name name, not necessarily unique among its siblings; may be empty
 * @param nullable whether the column may hold nulls
 * @param type type without its children
 * @param children child fields, as many as the type demands
 * @param metadata application metadata, in a stable order
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#schema-message">Schema
 *     message</a>
 */
public record Field(
    String name,
    boolean nullable,
    ArrowType type,
    List<Field> children,
    Map<String, String> metadata) {

  /** Metadata key for the name of an extension type. */
  public static final String EXTENSION_NAME = "ARROW:extension:name";

  /** Metadata key for the serialized parameters of an extension type. */
  public static final String EXTENSION_METADATA = "ARROW:extension:metadata";

  /**
   * Copies what it is given.
   *
   * @throws IllegalArgumentException if the children are not what the type demands
   */
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    children = List.copyOf(Objects.requireNonNull(children, "children"));
    metadata = Metadata.copyOf(metadata);
    ChildRules.check(name, type, children);
  }

  /** A field without children that may hold nulls. */
  public static Field nullable(String name, ArrowType type) {
    // Besides what any number of children is for: compilers find it at once.
    return nullable(name, type, List.of());
  }

  /** A field that may hold nulls. */
  public static Field nullable(String name, ArrowType type, Field... children) {
    return nullable(name, type, List.of(children));
  }

  /** A field that may hold nulls. */
  public static Field nullable(String name, ArrowType type, List<Field> children) {
    return new Field(name, true, type, children, Map.of());
  }

  /** A field without children that holds no nulls. */
  public static Field required(String name, ArrowType type) {
    return required(name, type, List.of());
  }

  /** A field that holds no nulls. */
  public static Field required(String name, ArrowType type, Field... children) {
    return required(name, type, List.of(children));
  }

  /** A field that holds no nulls. */
  public static Field required(String name, ArrowType type, List<Field> children) {
    return new Field(name, false, type, children, Map.of());
  }

  /** The child at a position. */
  public Field child(int index) {
    return children.get(index);
  }

  /** The same field by another name. */
  public Field withName(String newName) {
    return new Field(newName, nullable, type, children, metadata);
  }

  /** The same field with other metadata, in place of what it had. */
  public Field withMetadata(Map<String, String> newMetadata) {
    return new Field(name, nullable, type, children, newMetadata);
  }

  /** The same field with one more entry of metadata, after those it has. */
  public Field withMetadata(String key, String value) {
    return withMetadata(Metadata.with(metadata, key, value));
  }

  /**
   * The same field as storage of an extension type; other metadata is kept.
   *
   * @param extensionName registered name, such as {@code arrow.uuid}
   * @param serialized the extension's parameters as it defines them; empty if it has none
   * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#extension-types">Extension
   *     types</a>
   */
  public Field withExtension(String extensionName, String serialized) {
    Map<String, String> extended = new LinkedHashMap<>(metadata);
    extended.put(EXTENSION_NAME, extensionName);
    extended.put(EXTENSION_METADATA, serialized);
    return withMetadata(extended);
  }

  /** The type with its children as PyArrow spells it: {@code list<item: int64 not null>}. */
  public String typeName() {
    return TypeNames.of(type, children);
  }

  /** PyArrow's spelling without the metadata: {@code id: int64 not null}. */
  @Override
  public String toString() {
    return name + ": " + typeName() + (nullable ? "" : " not null");
  }
}
