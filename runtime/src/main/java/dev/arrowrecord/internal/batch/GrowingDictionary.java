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
   * What is new since the last time, as a stream tells it: first the dictionary so far, even if it
   * is empty, as readers such as Arrow C++ expect it before the first record batch; then what is
   * added to it. Once it is written, {@link #told()} is to be called.
   *
   * @return a batch, or null if there is nothing new
   */
  public @Nullable EncodedBatch news() {
    if (begun && !values.hasNews()) {
      return null;
    }
    // Arrow C++ reads no delta whose values refer to a dictionary, but it reads a replacement.
    EncodedBatch batch = begun && !type.isNested() ? delta() : type.newBatch(false);
    begun = true;
    return encode(batch);
  }

  private EncodedBatch delta() {
    EncodedBatch batch = delta;
    if (batch == null) {
      batch = type.newBatch(true);
      delta = batch;
    }
    return batch;
  }

  /** Drops the values that were written, unless they are to be written again with others. */
  public void told() {
    if (type.isNested()) {
      values.settle();
    } else {
      values.drop();
    }
  }

  /** Whether the values are to be written again, with others. */
  public boolean isKept() {
    return type.isNested();
  }

  /** As {@link #told()}, where whoever was told has the arrays now, unless the values are kept. */
  public void handedOver() {
    if (isKept()) {
      told();
    } else {
      values.dropWithArrays();
    }
  }

  /** Keeps the values so far, to be written later. */
  public void keep() {
    values.settle();
  }

  /** The whole dictionary, of which nothing was dropped. */
  public EncodedBatch whole() {
    return encode(type.newBatch(false));
  }

  private EncodedBatch encode(EncodedBatch batch) {
    batch.begin(values.held());
    values.encodeDictionary(batch);
    return batch;
  }
}
