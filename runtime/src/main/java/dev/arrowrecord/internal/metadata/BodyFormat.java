package dev.arrowrecord.internal.metadata;

import org.jspecify.annotations.Nullable;

/**
 * How the bodies of batches are written.
 *
 * @param alignment what messages and buffers are padded to, in bytes: 8 or 64
 * @param compression how the buffers are compressed, or null if they are not
 */
public record BodyFormat(int alignment, @Nullable CompressionType compression) {

  /** Bodies that are not compressed. */
  public static BodyFormat uncompressed(int alignment) {
    return new BodyFormat(alignment, null);
  }
}
