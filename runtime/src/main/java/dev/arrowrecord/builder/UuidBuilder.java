package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.Field;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Builds a FixedSizeBinary(16) column of extension type {@code arrow.uuid}: the bytes of a UUID in
 * the order in which it is read.
 *
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#uuid">Arrow: UUID</a>
 */
public final class UuidBuilder extends FixedWidthBuilder<UUID> {
  private static final int BYTES = 2 * Long.BYTES;

  /** Makes an empty column. */
  public UuidBuilder(Field field) {
    super(field, BYTES);
  }

  @Override
  public void set(int index, @Nullable UUID value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int at = index * BYTES;
    LONGS.set(values, at, Long.reverseBytes(value.getMostSignificantBits()));
    LONGS.set(values, at + Long.BYTES, Long.reverseBytes(value.getLeastSignificantBits()));
  }
}
