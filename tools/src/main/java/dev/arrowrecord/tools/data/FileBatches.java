package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.message.FileReader;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The batches of a file. */
final class FileBatches implements Batches {
  private final FileReader messages;
  private final DecodedSchema schema;
  private final RecordDecoder decoder;
  private final Iterator<Block> blocks;
  private final KeyValues schemaMessageMetadata;
  private final DictionaryMetadata dictionaryMetadata;
  private KeyValues batchMetadata = KeyValues.NONE;

  FileBatches(FileReader messages, @Nullable Consumer<? super Column> dictionaries)
      throws IOException {
    this.messages = messages;
    this.schema = messages.footer().schema();
    this.decoder = RecordDecoder.ofAll(schema);
    if (dictionaries != null) {
      decoder.observeDictionaries(dictionaries);
    }
    this.blocks = messages.footer().recordBatches().iterator();
    messages.readDictionaries(decoder);
    this.schemaMessageMetadata = messages.schemaMessageMetadata();
    this.dictionaryMetadata = new DictionaryMetadata(schema);
    for (Block block : messages.footer().dictionaries()) {
      dictionaryMetadata.note(messages.readMetadata(block));
    }
  }

  @Override
  public DecodedSchema schema() {
    return schema;
  }

  @Override
  public @Nullable Column next() throws IOException {
    if (!blocks.hasNext()) {
      return null;
    }
    ReceivedMessage message = messages.readRecordBatch(blocks.next());
    batchMetadata = message.metadata().customMetadata();
    return decoder.decode(message.metadata(), message.body(), message.byteOffset());
  }

  @Override
  public @Nullable Dictionary dictionary(int ordinal) {
    return decoder.dictionary(ordinal);
  }

  @Override
  public boolean dictionariesAreFixed() {
    return true;
  }

  @Override
  public KeyValues footerMetadata() {
    return messages.footer().customMetadata();
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
  public void close() throws IOException {
    messages.close();
  }
}
