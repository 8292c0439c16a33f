package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The batches of a stream. */
final class StreamBatches implements Batches {
  private final StreamReader messages;
  private final Closeable source;
  private final DecodedSchema schema;
  private final RecordDecoder decoder;
  private final KeyValues schemaMessageMetadata;
  private final DictionaryMetadata dictionaryMetadata;
  private KeyValues batchMetadata = KeyValues.NONE;

  StreamBatches(
      StreamReader messages, Closeable source, @Nullable Consumer<? super Column> dictionaries)
      throws IOException {
    this.messages = messages;
    this.source = source;
    IpcMessage.SchemaMessage first = messages.readSchemaMessage();
    this.schema = first.schema();
    this.schemaMessageMetadata = first.customMetadata();
    this.dictionaryMetadata = new DictionaryMetadata(schema);
    this.decoder = RecordDecoder.ofAll(schema);
    if (dictionaries != null) {
      decoder.observeDictionaries(dictionaries);
    }
  }

  @Override
  public DecodedSchema schema() {
    return schema;
  }

  @Override
  public @Nullable Column next() throws IOException {
    while (true) {
      ReceivedMessage message = messages.next();
      if (message == null) {
        decoder.defineDictionaries();
        return null;
      }
      dictionaryMetadata.note(message.metadata());
      Column columns = decoder.decode(message.metadata(), message.body(), message.byteOffset());
      if (columns != null) {
        batchMetadata = message.metadata().customMetadata();
        return columns;
      }
    }
  }

  @Override
  public @Nullable Dictionary dictionary(int ordinal) {
    return decoder.dictionary(ordinal);
  }

  @Override
  public KeyValues schemaMessageMetadata() {
    return schemaMessageMetadata;
  }

  @Override
  public KeyValues takeDictionaryMetadata(int ordinal) {
    return dictionaryMetadata.take(ordinal);
  }

  @Override
  public KeyValues batchMetadata() {
    return batchMetadata;
  }

  @Override
  public boolean dictionariesAreFixed() {
    return schema.dictionaries().isEmpty();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
