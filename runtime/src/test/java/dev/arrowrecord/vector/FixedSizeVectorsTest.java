package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.builder.DecimalBuilder;
import dev.arrowrecord.builder.FixedSizeBinaryBuilder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.NullBuilder;
import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimals, byte strings of one length, and nulls. */
final class FixedSizeVectorsTest {
  @ParameterizedTest
  @CsvSource({"32, 9", "64, 18", "128, 38", "256, 76"})
  void decimalsOfEveryWidthComeBack(int bits, int precision) {
    for (int scale : new int[] {0, 2, precision, -3}) {
      BigInteger largest = BigInteger.TEN.pow(precision).subtract(BigInteger.ONE);
      BigDecimal[] values = {
        new BigDecimal(largest, scale),
        new BigDecimal(largest.negate(), scale),
        null,
        new BigDecimal(BigInteger.ZERO, scale),
        new BigDecimal(BigInteger.ONE.negate(), scale)
      };
      Field field = Field.nullable("f", new ArrowType.Decimal(precision, scale, bits));
      assertThat(ColumnSample.values(field, DecimalBuilder::new, DecimalVector::new, values))
          .containsExactly(values);
    }
  }

  @Test
  void byteStringsOfOneLengthComeBack() {
    Field field = Field.nullable("f", ArrowType.fixedSizeBinary(3));
    FixedSizeBinaryVector vector =
        ColumnSample.column(
            field,
            FixedSizeBinaryBuilder::new,
            FixedSizeBinaryVector::new,
            new byte[] {1, 2, 3},
            null,
            new byte[] {-1, -2, -3});

    assertThat(vector.get(0)).containsExactly(1, 2, 3);
    assertThat(vector.get(1)).isNull();
    assertThat(vector.getObject(2)).containsExactly(-1, -2, -3);
  }

  @Test
  void byteStringsOfNoLengthComeBack() {
    Field field = Field.nullable("f", ArrowType.fixedSizeBinary(0));
    FixedSizeBinaryVector vector =
        ColumnSample.column(
            field, FixedSizeBinaryBuilder::new, FixedSizeBinaryVector::new, new byte[0], null);

    assertThat(vector.get(0)).isEmpty();
    assertThat(vector.get(1)).isNull();
  }

  @Test
  void nullsAreAllNull() {
    Field field = Field.nullable("f", ArrowType.NULL);
    NullVector vector =
        ColumnSample.column(
            field, NullBuilder::new, NullVector::new, new @Nullable Void[] {null, null});

    assertThat(vector.length()).isEqualTo(2);
    assertThat(vector.nullCount()).isEqualTo(2);
    assertThat(vector.isNull(1)).isTrue();
    assertThat(vector.get(1)).isNull();
    assertThat(vector.getObject(0)).isNull();
    assertThatThrownBy(() -> vector.isNull(2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> vector.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void listsOfNullsComeBack() {
    Field field = Field.nullable("f", ArrowType.LIST, Field.nullable("item", ArrowType.NULL));
    List<@Nullable Void> two = Collections.nCopies(2, null);
    List<List<@Nullable Void>> read =
        ColumnSample.values(
            field,
            each -> ListBuilder.ofCollection(each, new NullBuilder(each.child(0))),
            column -> ListVector.ofList(column, new NullVector(column.child(0))),
            two,
            null,
            List.of());

    assertThat(read).isEqualTo(Arrays.asList(two, null, List.of()));
  }
}
