package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A view of a FixedSizeBinary(16) column of extension type {@code arrow.uuid}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#uuid">Arrow: UUID</a>
 */
public final class UuidVector extends FixedSizeVector<UUID> {
  private static final int BYTES = 2 * Long.BYTES;

  /** Makes the view of a column. */
  public UuidVector(Column column) {
    super(column);
  }

  @Override
  UUID decode(ByteBuffer values, int index) {
    int at = index * BYTES;
    return new UUID(
        Long.reverseBytes(values.getLong(at)), Long.reverseBytes(values.getLong(at + Long.BYTES)));
  }
}
