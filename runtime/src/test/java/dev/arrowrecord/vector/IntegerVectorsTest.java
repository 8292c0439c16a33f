package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.builder.Bool8Builder;
import dev.arrowrecord.builder.Int8Builder;
import dev.arrowrecord.builder.UInt32Builder;
import dev.arrowrecord.builder.UInt64Builder;
import dev.arrowrecord.builder.UInt8Builder;
import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Unsigned integers, and booleans that are stored as integers. */
final class IntegerVectorsTest {
  private static final Field UINT8 = Field.nullable("f", ArrowType.UINT8);
  private static final Field UINT32 = Field.nullable("f", ArrowType.UINT32);
  private static final Field UINT64 = Field.nullable("f", ArrowType.UINT64);
  private static final Field BOOL8 =
      Field.nullable("f", ArrowType.INT8).withExtension("arrow.bool8", "");

  @Test
  void unsignedBytesComeBack() {
    UInt8Vector vector =
        ColumnSample.column(UINT8, UInt8Builder::new, UInt8Vector::new, 0, 127, 128, null, 255);

    assertThat(ColumnSample.objects(vector)).containsExactly(0, 127, 128, null, 255);
    assertThat(vector.get(4)).isEqualTo(255);
    assertThat(vector.toArray(1, 3)).containsExactly(127, 128);
    assertThatThrownBy(() -> vector.get(5)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void unsignedIntsComeBack() {
    Long[] values = {0L, 1L << 31, null, (1L << 32) - 1};
    UInt32Vector vector =
        ColumnSample.column(UINT32, UInt32Builder::new, UInt32Vector::new, values);

    assertThat(ColumnSample.objects(vector)).containsExactly(values);
    assertThat(vector.get(3)).isEqualTo(4294967295L);
    assertThat(vector.toArray(1, 2)).containsExactly(1L << 31);
  }

  @Test
  void unsignedLongsComeBack() {
    BigInteger large = BigInteger.TWO.pow(63);
    BigInteger largest = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    BigInteger[] values = {
      BigInteger.ZERO, BigInteger.valueOf(Long.MAX_VALUE), large, null, largest
    };
    UInt64Vector vector =
        ColumnSample.column(UINT64, UInt64Builder::new, UInt64Vector::new, values);

    assertThat(ColumnSample.objects(vector)).containsExactly(values);
    assertThat(vector.get(1)).isEqualTo(Long.MAX_VALUE);
    assertThat(vector.toArray(0, 2)).containsExactly(0, Long.MAX_VALUE);
  }

  @Test
  void anUnsignedLongThatNoLongCanHoldIsNotWrapped() {
    UInt64Vector vector =
        ColumnSample.column(UINT64, UInt64Builder::new, UInt64Vector::new, BigInteger.TWO.pow(63));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> vector.get(0))
        .withMessageContaining("a value that fits a long")
        .withMessageContaining("9223372036854775808 in slot 0");
    assertThatExceptionOfType(SchemaMismatchException.class).isThrownBy(vector::toArray);
  }

  @Test
  void whatStandsInANullSlotIsNoUnsignedLong() {
    ByteBuffer values = ByteBuffer.allocate(2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    values.putLong(0, -1).putLong(Long.BYTES, 2);
    ByteBuffer validity = ByteBuffer.wrap(new byte[] {0b10});
    UInt64Vector vector = new UInt64Vector(new RawColumn(UINT64, 2, validity, values));

    assertThat(vector.toArray()).containsExactly(-1, 2);
    assertThat(vector.getObject(0)).isNull();
  }

  @Test
  void everyByteButZeroIsTrue() {
    Bool8Vector vector =
        ColumnSample.column(
            BOOL8, Int8Builder::new, Bool8Vector::new, (byte) 0, (byte) 1, null, (byte) -128);

    assertThat(ColumnSample.objects(vector)).containsExactly(false, true, null, true);
    assertThat(vector.get(1)).isTrue();
    assertThat(vector.toArray(0, 2)).containsExactly(false, true);
    assertThat(ColumnSample.values(BOOL8, Bool8Builder::new, Bool8Vector::new, true, null, false))
        .containsExactly(true, null, false);
  }
}
