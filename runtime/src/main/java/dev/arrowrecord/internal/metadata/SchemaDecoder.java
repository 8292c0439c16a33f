package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.DictionaryKind;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Feature;

/**
 * Reads schemas: the inverse of {@link SchemaEncoder}.
 *
 * <p>Whatever the bytes, the outcome is a schema or an {@link ArrowFormatException}, and memory is
 * bounded by their number.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#schema-message">Schema
 *     message</a>
 */
final class SchemaDecoder {

  private static final short V1 = 0;

  private final DecodingBudget budget;
  private final TypeDecoder types;
  private final List<DictionaryEncodedField> dictionaries = new ArrayList<>();
  private final List<KeyValues> metadata = new ArrayList<>();

  private SchemaDecoder(DecodingBudget budget) {
    this.budget = budget;
    this.types = new TypeDecoder(budget);
  }

  /**
   * Reads the table of a schema.
   *
   * @param schema the table
   * @param budget budget of the metadata that the table is in
   */
  static DecodedSchema decode(FlatTable schema, DecodingBudget budget) throws ArrowFormatException {
    return new SchemaDecoder(budget).decode(schema);
  }

  /** The metadata version of a message or footer; fails unless it is V4 or V5. */
  static MetadataVersion version(FlatTable table, int slot) throws ArrowFormatException {
    short version = table.getShort(slot, V1);
    return switch (version) {
      case org.apache.arrow.flatbuf.MetadataVersion.V4 -> MetadataVersion.V4;
      case org.apache.arrow.flatbuf.MetadataVersion.V5 -> MetadataVersion.V5;
      default ->
          throw table.error(
              "Expected metadata version V5 or V4 but found V"
                  + (version + 1)
                  + (version < org.apache.arrow.flatbuf.MetadataVersion.V4
                      ? ", from before version 0.8 of the format"
                      : ", which is newer than this library"));
    };
  }

  private DecodedSchema decode(FlatTable schema) throws ArrowFormatException {
    short endianness = schema.getShort(Slots.SCHEMA_ENDIANNESS, Endianness.Little);
    ByteOrder byteOrder =
        switch (endianness) {
          case Endianness.Little -> ByteOrder.LITTLE_ENDIAN;
          case Endianness.Big -> ByteOrder.BIG_ENDIAN;
          default -> throw schema.error("Unknown endianness " + endianness);
        };
    checkFeatures(schema);
    KeyValues pairs = budget.keyValues(schema, Slots.SCHEMA_CUSTOM_METADATA);
    metadata.add(pairs);
    List<Field> fields = fields(schema, Slots.SCHEMA_FIELDS, 1);
    checkShared(schema);
    return new DecodedSchema(new Schema(fields, pairs.toMap()), dictionaries, byteOrder, metadata);
  }

  /** Those that we know need nothing to be done: the batches say themselves that they use them. */
  private static void checkFeatures(FlatTable schema) throws ArrowFormatException {
    long[] features = schema.getVector(Slots.SCHEMA_FEATURES, Long.BYTES).getLongs(1);
    for (long feature : features) {
      if (feature != Feature.UNUSED
          && feature != Feature.DICTIONARY_REPLACEMENT
          && feature != Feature.COMPRESSED_BODY) {
        throw schema.error("Unknown feature " + feature + ", which is newer than this library");
      }
    }
  }

  private List<Field> fields(FlatTable owner, int slot, int depth) throws ArrowFormatException {
    FlatVector vector = owner.getVector(slot, FlatVector.REFERENCE);
    if (vector.length() == 0) {
      return List.of();
    }
    if (depth > DecodedSchema.MAX_DEPTH) {
      throw owner.error("Fields are nested more than " + DecodedSchema.MAX_DEPTH + " deep");
    }
    budget.spendElements(vector.length(), owner);
    List<Field> fields = new ArrayList<>(vector.length());
    for (int i = 0; i < vector.length(); i++) {
      fields.add(field(vector.getTable(i), depth));
    }
    return fields;
  }

  private Field field(FlatTable table, int depth) throws ArrowFormatException {
    FlatTable dictionary = table.getTable(Slots.FIELD_DICTIONARY);
    int ordinal = dictionaries.size();
    String name = budget.string(table, Slots.FIELD_NAME);
    KeyValues pairs = budget.keyValues(table, Slots.FIELD_CUSTOM_METADATA);
    metadata.add(pairs);
    List<Field> children = fields(table, Slots.FIELD_CHILDREN, depth + 1);
    ArrowType type = type(table, children.size());
    Field field;
    try {
      field =
          new Field(
              name == null ? "" : name,
              table.getBoolean(Slots.FIELD_NULLABLE),
              type,
              children,
              pairs.toMap());
    } catch (IllegalArgumentException e) {
      throw table.error(String.valueOf(e.getMessage()), e);
    }
    if (dictionary == null) {
      return field;
    }
    // Before those of its children, which are known by now.
    dictionaries.add(
        ordinal, new DictionaryEncodedField(dictionary.getLong(Slots.DICTIONARY_ID), field));
    return new Field(
        field.name(),
        field.nullable(),
        dictionaryType(dictionary, type),
        children,
        field.metadata());
  }

  /** Fields may share a dictionary, but only if its values are of one type. */
  private void checkShared(FlatTable schema) throws ArrowFormatException {
    Map<Long, Field> valuesById = new HashMap<>();
    for (DictionaryEncodedField dictionary : dictionaries) {
      Field values = dictionary.values();
      Field other = valuesById.putIfAbsent(dictionary.id(), values);
      if (other != null
          && !(other.type().equals(values.type()) && other.children().equals(values.children()))) {
        throw schema.error(
            "Dictionary %d has values of two types: %s and %s"
                .formatted(dictionary.id(), other.typeName(), values.typeName()));
      }
    }
  }

  private ArrowType type(FlatTable field, int childCount) throws ArrowFormatException {
    FlatTable table = field.requireTable(Slots.FIELD_TYPE, "the type of a field");
    return types.decode(field.getByte(Slots.FIELD_TYPE_TYPE), table, childCount);
  }

  private static ArrowType dictionaryType(FlatTable dictionary, ArrowType valueType)
      throws ArrowFormatException {
    short kind = dictionary.getShort(Slots.DICTIONARY_KIND, DictionaryKind.DenseArray);
    if (kind != DictionaryKind.DenseArray) {
      throw dictionary.error("Unknown dictionary kind " + kind);
    }
    FlatTable indexType = dictionary.getTable(Slots.DICTIONARY_INDEX_TYPE);
    return new ArrowType.Dictionary(
        indexType == null ? ArrowType.INT32 : TypeDecoder.decodeInt(indexType),
        valueType,
        dictionary.getBoolean(Slots.DICTIONARY_IS_ORDERED));
  }
}
