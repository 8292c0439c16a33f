package dev.arrowrecord.internal.message;

import dev.arrowrecord.builder.EnumBuilder;
import dev.arrowrecord.conversion.EnumDictionary;
import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.buffer.LittleEndian;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Joins a schema message and the dictionary batches of its enums. */
public final class PreambleEncoder {
  private static final BatchShape VALUES = BatchShape.ofArray(ArrowType.UTF8);
  private static final int FIRST_CAPACITY = 1024;

  private PreambleEncoder() {}

  /**
   * Makes a preamble.
   *
   * @param schema the schema
   * @param schemaMessage its encapsulated message
   * @param dictionaries the dictionaries that never change, by their ids
   * @param position where the preamble begins in the stream or file
   * @param format how bodies are written; every message after the schema's begins at a multiple of
   *     its alignment
   */
  public static Preamble encode(
      Schema schema,
      byte[] schemaMessage,
      SortedMap<Integer, EnumDictionary<?>> dictionaries,
      int position,
      BodyFormat format) {
    byte[] first = padded(schemaMessage, position, format.alignment());
    if (dictionaries.isEmpty()) {
      return new Preamble(schema, List.of(), List.of(), first, List.of());
    }
    MemorySink sink = new MemorySink(first.length + FIRST_CAPACITY);
    List<Block> blocks = new ArrayList<>();
    try {
      sink.write(first, 0, first.length);
      for (Map.Entry<Integer, EnumDictionary<?>> each : dictionaries.entrySet()) {
        EncodedBatch batch = dictionaryBatch(each.getKey(), each.getValue(), format);
        blocks.add(new Block(sink.position(), batch.metadataLength(), batch.bodyLength()));
        batch.writeTo(sink);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail so", e);
    }
    return new Preamble(schema, List.of(), List.of(), sink.toByteArray(), List.copyOf(blocks));
  }

  /**
   * Makes a preamble without dictionary batches, whose dictionaries keep the ids that they have,
   * and whose metadata keeps every pair.
   *
   * @param customMetadata application metadata of the schema's message, not of the schema
   * @param position where the preamble begins in the stream or file
   * @param alignment what messages and buffers are padded to, in bytes
   */
  public static Preamble encode(
      DecodedSchema schema, KeyValues customMetadata, int position, int alignment) {
    byte[] message = SchemaEncoder.message(schema, customMetadata, alignment);
    return new Preamble(
        schema.schema(),
        schema.dictionaryIds(),
        schema.metadata(),
        padded(message, position, alignment),
        List.of());
  }

  /** Lengthens a message so that what follows it is aligned. */
  private static byte[] padded(byte[] message, int position, int alignment) {
    int padding = -(position + message.length) & (alignment - 1);
    if (padding == 0) {
      return message;
    }
    byte[] longer = Arrays.copyOf(message, message.length + padding);
    LittleEndian.INTS.set(longer, Integer.BYTES, longer.length - Framing.PREFIX_LENGTH);
    return longer;
  }

  private static EncodedBatch dictionaryBatch(
      long id, EnumDictionary<?> dictionary, BodyFormat format) {
    RecordBatchTemplate template =
        RecordBatchTemplate.dictionaryBatch(
            id, false, VALUES.nodes(), VALUES.buffersWritten(), VALUES.variadics(), format);
    EncodedBatch batch = new EncodedBatch(template, VALUES, format);
    batch.begin(dictionary.names().size());
    EnumBuilder.encodeDictionary(dictionary, batch);
    return batch;
  }
}
