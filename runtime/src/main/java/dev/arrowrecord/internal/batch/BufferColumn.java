package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.SchemaMismatchException.Mismatch;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column as its buffers, which have been checked against its length. Whose field it is, and which
 * columns are below it, is for those who find or make it to say.
 */
public abstract class BufferColumn implements Column {
  private static final ByteBuffer NONE = ByteBuffer.allocate(0).order(ByteOrder.LITTLE_ENDIAN);

  private final int length;
  private final int nullCount;
  private final Map<BufferKind, ByteBuffer> buffers;
  private final List<ByteBuffer> dataBuffers;
  private final @Nullable Dictionary dictionary;

  /**
   * Makes a column.
   *
   * @param length number of slots
   * @param nullCount number of null slots
   * @param buffers little-endian, from position 0, with all bytes that the slots need; those that
   *     are not there are empty
   * @param dataBuffers what the views of a view type refer to
   * @param dictionary what the indices of a dictionary-encoded column refer to
   */
  protected BufferColumn(
      int length,
      int nullCount,
      Map<BufferKind, ByteBuffer> buffers,
      List<ByteBuffer> dataBuffers,
      @Nullable Dictionary dictionary) {
    this.length = length;
    this.nullCount = nullCount;
    this.buffers = buffers;
    this.dataBuffers = dataBuffers;
    this.dictionary = dictionary;
  }

  /** Where it is among the columns, for messages. */
  protected abstract String path();

  /** Simple name of the class that it is read into, for messages; empty if it is read into none. */
  protected abstract String recordName();

  /** Where its message begins in the stream or file, for messages, or -1 if it is in none. */
  protected abstract long byteOffset();

  @Override
  public final UncheckedIOException malformed(int slot, String problem) {
    return new UncheckedIOException(
        new ArrowFormatException(
            "Column " + path() + ", slot " + slot + ": " + problem, byteOffset()));
  }

  /** Where a slot is: that of another batch has the same number. */
  private String place(int slot) {
    return " in slot " + slot + (byteOffset() < 0 ? "" : " of the batch at byte " + byteOffset());
  }

  @Override
  public final SchemaMismatchException mismatch(int slot, String expected, String found) {
    return new SchemaMismatchException(
        recordName(), List.of(new Mismatch(path(), expected, found + place(slot))));
  }

  @Override
  public final ArrowType type() {
    return actual().type();
  }

  @Override
  public final int length() {
    return length;
  }

  @Override
  public final int nullCount() {
    return nullCount;
  }

  @Override
  public final @Nullable ByteBuffer validity() {
    return nullCount == 0 ? null : buffers.get(BufferKind.VALIDITY);
  }

  @Override
  public final ByteBuffer offsets() {
    return buffer(BufferKind.OFFSETS);
  }

  @Override
  public final ByteBuffer sizes() {
    return buffer(BufferKind.SIZES);
  }

  @Override
  public final ByteBuffer views() {
    return buffer(BufferKind.VIEWS);
  }

  @Override
  public final List<ByteBuffer> dataBuffers() {
    return dataBuffers;
  }

  @Override
  public final ByteBuffer typeIds() {
    return buffer(BufferKind.TYPE_IDS);
  }

  @Override
  public final ByteBuffer values() {
    return buffer(BufferKind.DATA);
  }

  private ByteBuffer buffer(BufferKind kind) {
    return buffers.getOrDefault(kind, NONE);
  }

  @Override
  public final Dictionary dictionary() {
    if (dictionary == null) {
      throw new IllegalStateException(field() + " is not dictionary-encoded");
    }
    return dictionary;
  }
}
