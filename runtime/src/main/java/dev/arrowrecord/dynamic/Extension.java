package dev.arrowrecord.dynamic;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Map;

/**
 * The extension types whose values have another Java type than their storage. All others, known or
 * not, are read and written as what they are stored as.
 *
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html">Arrow: canonical
 *     extension types</a>
 */
enum Extension {
  /** {@code arrow.uuid}, stored as FixedSizeBinary(16). */
  UUID("arrow.uuid", ArrowType.fixedSizeBinary(16)),

  /** {@code arrow.bool8}, stored as Int8. */
  BOOL8("arrow.bool8", ArrowType.INT8);

  private final String extensionName;

  @SuppressWarnings("ImmutableEnumChecker") // types are immutable records
  private final ArrowType storage;

  Extension(String extensionName, ArrowType storage) {
    this.extensionName = extensionName;
    this.storage = storage;
  }

  /**
   * The field of a dictionary's values. It is of no extension type: an encoded field's is that of
   * the indices and the dictionary together.
   */
  static Field ofDictionaryValues(Field field) {
    return DictionaryBuilder.valuesField(field).withMetadata(Map.of());
  }

  /** Whether the field is of this extension type, with the storage that it demands. */
  boolean isOf(Field field) {
    return storage.equals(field.type())
        && extensionName.equals(field.metadata().get(Field.EXTENSION_NAME));
  }
}
