package dev.arrowrecord.internal.batch;

import dev.arrowrecord.builder.DictionaryBuilder;
import org.jspecify.annotations.Nullable;

/** A dictionary that is built from values, as the batches that tell readers of them. */
public final class GrowingDictionary {
  private final DictionaryType type;
  private final DictionaryBuilder<?> values;
  private @Nullable EncodedBatch delta;
  private boolean begun;

  GrowingDictionary(DictionaryType type, DictionaryBuilder<?> values) {
    this.type = type;
    this.values = values;
  }

  /**
   * What readers do not know yet: the dictionary so far, even if it is empty, and then what is
   * added to it. To be written before {@link #forget()} is called.
   *
   * @return a batch, or null if there is nothing new
   */
  public @Nullable EncodedBatch news() {
    if (!begun) {
      begun = true;
      return encode(type.newBatch(false));
    }
    if (values.unwritten() == 0) {
      return null;
    }
    EncodedBatch batch = delta;
    if (batch == null) {
      batch = type.newBatch(true);
      delta = batch;
    }
    return encode(batch);
  }

  /** Drops the values that were written, and remembers only that they were. */
  public void forget() {
    values.drop();
  }

  /** Keeps the values so far, to be written later. */
  public void keep() {
    values.settle();
  }

  /** The whole dictionary, none of which was forgotten. */
  public EncodedBatch whole() {
    return encode(type.newBatch(false));
  }

  private EncodedBatch encode(EncodedBatch batch) {
    batch.begin(values.unwritten());
    values.encodeDictionary(batch);
    return batch;
  }
}
