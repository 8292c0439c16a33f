package dev.arrowrecord.builder;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/** Builds a FixedSizeBinary column: byte strings of one length. Another length is refused. */
public final class FixedSizeBinaryBuilder extends FixedWidthBuilder<byte[]> {
  private final int byteWidth;

  /** Makes an empty column. */
  public FixedSizeBinaryBuilder(Field field) {
    super(field, ((ArrowType.FixedSizeBinary) field.type()).byteWidth());
    this.byteWidth = ((ArrowType.FixedSizeBinary) field.type()).byteWidth();
  }

  @Override
  public void set(int index, byte @Nullable [] value) {
    if (value == null) {
      setNull(index);
      return;
    }
    if (value.length != byteWidth) {
      throw UnfitValueException.unfit(
          this, "has " + value.length + " bytes, but " + field().type() + " takes " + byteWidth);
    }
    System.arraycopy(value, 0, values, index * byteWidth, byteWidth);
  }
}
