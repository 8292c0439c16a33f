package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.batch.GrowingDictionary;
import java.io.IOException;
import java.util.List;

/** Writes messages in the order that they are to be read in: what is new of dictionaries first. */
abstract class SequenceWriter implements MessageWriter {
  private final List<GrowingDictionary> dictionaries;
  private boolean dictionariesBegun;

  SequenceWriter(List<GrowingDictionary> dictionaries) {
    this.dictionaries = dictionaries;
  }

  /** Writes a dictionary batch, whose values are dropped or kept afterwards. */
  abstract void writeDictionary(GrowingDictionary dictionary, EncodedBatch news) throws IOException;

  /** Writes a record batch. */
  abstract void write(EncodedBatch batch) throws IOException;

  /** Writes what ends the messages, and passes everything on. */
  abstract void finish() throws IOException;

  @Override
  public final void writeBatch(EncodedBatch batch) throws IOException {
    writeDictionaries();
    write(batch);
  }

  private void writeDictionaries() throws IOException {
    for (GrowingDictionary dictionary : dictionaries) {
      EncodedBatch news = dictionary.news();
      if (news != null) {
        writeDictionary(dictionary, news);
      }
    }
    dictionariesBegun = true;
  }

  @Override
  public final void end() throws IOException {
    if (!dictionariesBegun) {
      // Readers such as Arrow C++ expect each of them at the start, even if nothing follows.
      writeDictionaries();
    }
    finish();
  }
}
