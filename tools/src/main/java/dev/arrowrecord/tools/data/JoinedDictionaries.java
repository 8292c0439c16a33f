package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.column.ColumnEncoder;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The dictionaries of a union, each made one column: written as a stream would be, and read. */
public final class JoinedDictionaries {
  private static final BodyFormat FORMAT = BodyFormat.uncompressed(8);
  private static final int FIRST_CAPACITY = 1024;

  private final RecordDecoder decoder;

  private JoinedDictionaries(RecordDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * Joins dictionaries.
   *
   * @throws IOException if one is malformed
   * @throws IllegalArgumentException if one is too large, or an index too large for its type
   */
  public static JoinedDictionaries of(DecodedSchema schema, DictionaryUnion union)
      throws IOException {
    MemorySink sink = new MemorySink(FIRST_CAPACITY);
    ColumnEncoder encoder = new ColumnEncoder(schema, FORMAT, union);
    for (int ordinal : DictionaryOrder.of(schema)) {
      if (union.isDefined(ordinal)) {
        encoder
            .dictionaryBatch(ordinal, false, union.values(ordinal), KeyValues.NONE)
            .writeTo(sink);
      }
    }
    StreamReader messages =
        new StreamReader(new BufferSource(ByteBuffer.wrap(sink.toByteArray()), 0));
    // Whatever the byte order of the data, what is written here is little-endian.
    RecordDecoder decoder =
        RecordDecoder.ofAll(new DecodedSchema(schema.schema(), schema.dictionaries()));
    ReceivedMessage message = messages.next();
    while (message != null) {
      decoder.decode(message.metadata(), message.body(), message.byteOffset());
      message = messages.next();
    }
    decoder.defineDictionaries();
    return new JoinedDictionaries(decoder);
  }

  /** Whether there is a dictionary of the ordinal, be it empty. */
  public boolean isDefined(int ordinal) {
    return decoder.dictionary(ordinal) != null;
  }

  /** The values of a dictionary; null if it has none. */
  public @Nullable Column values(int ordinal) {
    Dictionary dictionary = decoder.dictionary(ordinal);
    return dictionary == null || dictionary.chunkCount() == 0 ? null : dictionary.chunk(0);
  }
}
