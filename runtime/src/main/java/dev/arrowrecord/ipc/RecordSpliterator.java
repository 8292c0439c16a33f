package dev.arrowrecord.ipc;

import dev.arrowrecord.vector.RecordBatch;
import java.util.Iterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of batches, each made when it is asked for: a stream of streams would make all of a
 * batch before it gives the first to an iterator.
 */
final class RecordSpliterator<T, B extends RecordBatch<T>> extends AbstractSpliterator<T> {
  private final Iterator<B> batches;
  private @Nullable B batch;
  private int next;

  RecordSpliterator(Iterator<B> batches) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.batches = batches;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (batch == null || next == batch.rowCount()) {
      if (!batches.hasNext()) {
        return false;
      }
      // Which may let go of this one's bytes.
      batch = null;
      batch = batches.next();
      next = 0;
    }
    action.accept(batch.get(next++));
    return true;
  }

  @Override
  public void forEachRemaining(Consumer<? super T> action) {
    B current = batch;
    while (true) {
      if (current != null) {
        for (; next < current.rowCount(); next++) {
          action.accept(current.get(next));
        }
      }
      if (!batches.hasNext()) {
        return;
      }
      batch = null;
      current = batches.next();
      batch = current;
      next = 0;
    }
  }
}
