package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.compression.BufferCompressor;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.internal.value.Utf8;
import dev.arrowrecord.schema.Schema;
import java.util.Map;
import java.util.Objects;

/**
 * How records are written. Immutable: each {@code with…} method gives a changed copy.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc">Arrow:
 *     interprocess communication</a>
 */
public final class WriteOptions {
  private static final Schema NO_FIELDS = Schema.of();
  private static final WriteOptions DEFAULTS =
      new WriteOptions(8_192, 64L << 20, Map.of(), 8, Compression.NONE);

  private final int batchRows;
  private final long batchBytes;
  private final Map<String, String> metadata;
  private final int alignment;
  private final Compression compression;

  private WriteOptions(
      int batchRows,
      long batchBytes,
      Map<String, String> metadata,
      int alignment,
      Compression compression) {
    this.batchRows = batchRows;
    this.batchBytes = batchBytes;
    this.metadata = metadata;
    this.alignment = alignment;
    this.compression = compression;
  }

  /** The defaults, which each option's method names. */
  public static WriteOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Rows after which a record batch is written.
   *
   * <p>Default: 8,192. The columns of such a batch fit a processor's cache while they are filled;
   * more rows write no faster, and far fewer make every reader work harder.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public WriteOptions withBatchRows(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("Expected at least 1 row a batch, but found " + rows);
    }
    return new WriteOptions(rows, batchBytes, metadata, alignment, compression);
  }

  /**
   * Bytes of column buffers after which a record batch is written, even if it has fewer rows. The
   * last row may go beyond it, and padding and validity bitmaps are not counted. More than 1 GiB
   * counts as 1 GiB, as the arrays of a column hold no more than twice that.
   *
   * <p>Default: 64 MiB, which bounds memory when single values are large, and is seldom reached
   * otherwise. If batches are compressed, our readers need a little more than four times as much
   * memory.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public WriteOptions withBatchBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("Expected at least 1 byte a batch, but found " + bytes);
    }
    return new WriteOptions(batchRows, bytes, metadata, alignment, compression);
  }

  /**
   * Custom metadata of the schema, added to what the schema of the class has, where it takes the
   * place of entries with equal keys. What a call before set is replaced.
   *
   * <p>Default: none.
   *
   * @throws NullPointerException if it, or a key or value, is null
   * @throws IllegalArgumentException if one has an unpaired surrogate, which UTF-8 cannot express
   */
  public WriteOptions withMetadata(Map<String, String> metadata) {
    Objects.requireNonNull(metadata, "metadata");
    Map<String, String> copy = NO_FIELDS.withMetadata(metadata).metadata();
    copy.forEach(
        (key, value) -> {
          checkText(key);
          checkText(value);
        });
    return new WriteOptions(batchRows, batchBytes, copy, alignment, compression);
  }

  /**
   * What buffers are padded to, in bytes: 8 or 64.
   *
   * <p>Default: 8, which makes small batches small. With 64, every buffer of a file also begins at
   * a multiple of 64 bytes, as some readers of mapped files prefer.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public WriteOptions withAlignment(int bytes) {
    if (bytes != 8 && bytes != 64) {
      throw new IllegalArgumentException("Expected an alignment of 8 or 64, but found " + bytes);
    }
    return new WriteOptions(batchRows, batchBytes, metadata, bytes, compression);
  }

  /**
   * How the buffers of record batches and dictionaries are compressed. Each of them is by itself,
   * so that readers need not decompress columns that they skip; one that would not shrink is stored
   * as it is. The library that a codec needs is named at its constant in {@link Compression}.
   *
   * <p>Default: {@link Compression#NONE}, which is fastest to write, and lets readers of a mapped
   * file use its bytes where they are. Compression pays where bytes travel or are kept. A writer
   * has the compressed buffers beside the others, and so takes up to twice as much memory.
   *
   * @throws NullPointerException if it is null: {@link Compression#NONE} is what does without
   * @throws UnsupportedOperationException if the library is not there; the message names it
   */
  public WriteOptions withCompression(Compression compression) {
    Objects.requireNonNull(compression, "compression: choose Compression.NONE for none");
    CompressionType type = compression.type();
    if (type != null) {
      BufferCompressor.open(type).close();
    }
    return new WriteOptions(batchRows, batchBytes, metadata, alignment, compression);
  }

  private static void checkText(String text) {
    if (Utf8.unpairedSurrogate(text) >= 0) {
      throw new IllegalArgumentException(
          "Metadata has an unpaired surrogate, which UTF-8 cannot express: " + text);
    }
  }

  /** See {@link #withBatchRows}. */
  public int batchRows() {
    return batchRows;
  }

  /** See {@link #withBatchBytes}. */
  public long batchBytes() {
    return batchBytes;
  }

  /** See {@link #withMetadata}. */
  public Map<String, String> metadata() {
    return metadata;
  }

  /** See {@link #withAlignment}. */
  public int alignment() {
    return alignment;
  }

  /** See {@link #withCompression}. */
  public Compression compression() {
    return compression;
  }

  BodyFormat bodyFormat() {
    return new BodyFormat(alignment, compression.type());
  }
}
