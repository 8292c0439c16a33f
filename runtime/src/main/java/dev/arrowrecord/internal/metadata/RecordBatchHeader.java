package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.internal.layout.MetadataVersion;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a batch are in its body, flattened depth-first.
 *
 * <p>Decoding has checked that lengths and offsets are not negative, that no node has more nulls
 * than slots, and that every buffer lies within the body. Whether nodes and buffers are as many as
 * the schema demands is left to the reader.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">RecordBatch
 *     message</a>
 */
public final class RecordBatchHeader {

  /** Nulls of an array whose writer did not count them, as Arrow's C data interface allows. */
  public static final long UNKNOWN_NULL_COUNT = -1;

  private final MetadataVersion version;
  private final long length;
  private final long[] nodes;
  private final long[] buffers;
  private final long[] variadicCounts;
  private final @Nullable CompressionType compression;

  /**
   * Takes the arrays over: length and null count of each node, offset and length of each buffer.
   */
  RecordBatchHeader(
      MetadataVersion version,
      long length,
      long[] nodes,
      long[] buffers,
      long[] variadicCounts,
      @Nullable CompressionType compression) {
    this.version = version;
    this.length = length;
    this.nodes = nodes;
    this.buffers = buffers;
    this.variadicCounts = variadicCounts;
    this.compression = compression;
  }

  /** The version that the layout of the batch is of: V4 or V5. */
  public MetadataVersion version() {
    return version;
  }

  /** Rows of the batch. */
  public long length() {
    return length;
  }

  /** How many nodes there are: one per array. */
  public int nodeCount() {
    return nodes.length / 2;
  }

  /** Slots of an array. */
  public long nodeLength(int node) {
    return nodes[2 * node];
  }

  /** Nulls of an array, or {@link #UNKNOWN_NULL_COUNT}. */
  public long nodeNullCount(int node) {
    return nodes[2 * node + 1];
  }

  /** How many buffers there are, the variadic ones among them. */
  public int bufferCount() {
    return buffers.length / 2;
  }

  /** Bytes from the start of the body to a buffer. */
  public long bufferOffset(int buffer) {
    return buffers[2 * buffer];
  }

  /** Bytes of a buffer without its padding. */
  public long bufferLength(int buffer) {
    return buffers[2 * buffer + 1];
  }

  /** How many counts of variadic buffers there are: one per array of a view type. */
  public int variadicCountCount() {
    return variadicCounts.length;
  }

  /** How many variadic buffers an array of a view type has. */
  public long variadicCount(int variadic) {
    return variadicCounts[variadic];
  }

  /** How many buffers are variadic ones. */
  public long variadicBuffers() {
    return LongStream.of(variadicCounts).sum();
  }

  /** How the buffers are compressed, or null if they are not. */
  public @Nullable CompressionType compression() {
    return compression;
  }
}
