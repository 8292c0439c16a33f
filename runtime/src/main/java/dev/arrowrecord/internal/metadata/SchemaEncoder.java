package dev.arrowrecord.internal.metadata;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.DictionaryKind;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;

/**
 * Writes schemas: the inverse of {@link SchemaDecoder}. The same schema gives the same bytes.
 *
 * <p>Dictionaries get the ids 0, 1, 2… depth-first, a field before its children, unless they have
 * some already. Names, types and the empty list of children are written once and shared, which
 * makes schemas small.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#schema-message">Schema
 *     message</a>
 */
public final class SchemaEncoder {

  private final FlatBufferBuilder builder;
  private final Map<ByteBuffer, Integer> strings = new HashMap<>();
  private final Map<ArrowType, Integer> types = new HashMap<>();
  private final List<Long> dictionaryIds;
  private final List<KeyValues> metadata;
  private int noChildren;
  private int nextDictionary;
  private int nextMetadata;

  private SchemaEncoder(
      FlatBufferBuilder builder, List<Long> dictionaryIds, List<KeyValues> metadata) {
    this.builder = builder;
    this.dictionaryIds = dictionaryIds;
    this.metadata = metadata;
  }

  /** The encapsulated message of a schema, its length a multiple of 8. */
  public static byte[] message(Schema schema) {
    return message(schema, Long.BYTES);
  }

  /**
   * The encapsulated message of a schema.
   *
   * @param schema the schema
   * @param alignment what the message's length is a multiple of: 8 or 64
   */
  public static byte[] message(Schema schema, int alignment) {
    return message(schema, List.of(), List.of(), KeyValues.NONE, alignment);
  }

  /**
   * The encapsulated message of a schema whose dictionaries keep the ids that they have, and whose
   * metadata keeps every pair.
   *
   * @param schema the schema
   * @param customMetadata application metadata of the message, not of the schema
   * @param alignment what the message's length is a multiple of: 8 or 64
   */
  public static byte[] message(DecodedSchema schema, KeyValues customMetadata, int alignment) {
    return message(
        schema.schema(), schema.dictionaryIds(), schema.metadata(), customMetadata, alignment);
  }

  private static byte[] message(
      Schema schema,
      List<Long> dictionaryIds,
      List<KeyValues> metadata,
      KeyValues customMetadata,
      int alignment) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int vector = ofMessage(builder, customMetadata);
    int header = encode(builder, schema, dictionaryIds, metadata);
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(
            builder, MetadataVersion.V5, MessageHeader.Schema, header, 0, vector));
    return Encapsulation.encapsulate(builder, alignment);
  }

  /** A whole stream of the schema alone: its {@link #message(Schema)}, and the stream's end. */
  public static byte[] stream(Schema schema) {
    return Encapsulation.endStream(message(schema));
  }

  /**
   * Writes the table of a schema into a message or footer; returns its offset.
   *
   * @param dictionaryIds ids of the dictionaries by ordinal, or empty for 0, 1, 2…
   * @param metadata pairs of the schema and of each field, or empty for those of their maps
   */
  static int encode(
      FlatBufferBuilder builder,
      Schema schema,
      List<Long> dictionaryIds,
      List<KeyValues> metadata) {
    return new SchemaEncoder(builder, dictionaryIds, metadata).schema(schema);
  }

  /** Writes application metadata of a message; returns the offset of its vector, or 0 for none. */
  static int ofMessage(FlatBufferBuilder builder, KeyValues metadata) {
    return metadata.isEmpty()
        ? 0
        : Message.createCustomMetadataVector(builder, keyValues(builder, metadata));
  }

  /** Writes application metadata, of whatever has some; returns the offsets of its pairs. */
  static int[] keyValues(FlatBufferBuilder builder, KeyValues metadata) {
    return new SchemaEncoder(builder, List.of(), List.of()).keyValues(metadata);
  }

  private int schema(Schema schema) {
    KeyValues pairs = metadata(schema.metadata());
    int fields =
        org.apache.arrow.flatbuf.Schema.createFieldsVector(builder, fields(schema.fields()));
    int vector =
        pairs.isEmpty()
            ? 0
            : org.apache.arrow.flatbuf.Schema.createCustomMetadataVector(builder, keyValues(pairs));
    return org.apache.arrow.flatbuf.Schema.createSchema(
        builder, Endianness.Little, fields, vector, 0);
  }

  private KeyValues metadata(Map<String, String> map) {
    return metadata.isEmpty() ? KeyValues.of(map) : metadata.get(nextMetadata++);
  }

  private int[] fields(List<Field> fields) {
    int[] offsets = new int[fields.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = field(fields.get(i));
    }
    return offsets;
  }

  private int field(Field field) {
    KeyValues pairs = metadata(field.metadata());
    int dictionary =
        field.type() instanceof ArrowType.Dictionary encoded ? dictionaryEncoding(encoded) : 0;
    int children = children(field.children());
    int vector =
        pairs.isEmpty()
            ? 0
            : org.apache.arrow.flatbuf.Field.createCustomMetadataVector(builder, keyValues(pairs));
    return org.apache.arrow.flatbuf.Field.createField(
        builder,
        string(field.name()),
        field.nullable(),
        TypeEncoder.typeType(field.type()),
        type(field.type()),
        dictionary,
        children,
        vector);
  }

  private int children(List<Field> children) {
    if (!children.isEmpty()) {
      return org.apache.arrow.flatbuf.Field.createChildrenVector(builder, fields(children));
    }
    // Absent would do by the format, but readers such as Arrow C++ before 4 refuse such a schema.
    if (noChildren == 0) {
      noChildren = org.apache.arrow.flatbuf.Field.createChildrenVector(builder, new int[0]);
    }
    return noChildren;
  }

  private int dictionaryEncoding(ArrowType.Dictionary type) {
    int ordinal = nextDictionary++;
    long id = dictionaryIds.isEmpty() ? ordinal : dictionaryIds.get(ordinal);
    return DictionaryEncoding.createDictionaryEncoding(
        builder, id, type(type.indexType()), type.ordered(), DictionaryKind.DenseArray);
  }

  private int type(ArrowType type) {
    Integer known = types.get(type);
    if (known != null) {
      return known;
    }
    int offset = TypeEncoder.encode(builder, type);
    types.put(type, offset);
    return offset;
  }

  private int[] keyValues(KeyValues metadata) {
    int[] offsets = new int[metadata.pairs().size()];
    for (int i = 0; i < offsets.length; i++) {
      KeyValues.Pair pair = metadata.pairs().get(i);
      int key = string(pair.key());
      offsets[i] = KeyValue.createKeyValue(builder, key, string(pair.value()));
    }
    return offsets;
  }

  private int string(String string) {
    return string(KeyValues.utf8(string));
  }

  private int string(ByteBuffer bytes) {
    Integer known = strings.get(bytes);
    if (known != null) {
      return known;
    }
    int offset = builder.createString(bytes.duplicate());
    strings.put(bytes, offset);
    return offset;
  }
}
