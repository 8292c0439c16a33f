package dev.arrowrecord.integration.types.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decimals of every width; arrow-java does not know the narrow ones. */
class DecimalsTest {
  @ArrowRecord
  record Decimals(
      @ArrowField(type = DataType.DECIMAL32) @ArrowDecimal(precision = 9, scale = 2)
          BigDecimal decimal32,
      @ArrowField(type = DataType.DECIMAL64) @ArrowDecimal(precision = 18, scale = 0)
          BigDecimal decimal64,
      @ArrowField(type = DataType.DECIMAL128) @ArrowDecimal(precision = 5, scale = 1)
          BigDecimal decimal128,
      @ArrowField(type = DataType.DECIMAL256) @ArrowDecimal(precision = 5, scale = 1)
          BigDecimal decimal256,
      @ArrowDecimal(precision = 5, scale = 2, rounding = RoundingMode.HALF_UP) BigDecimal rounded,
      @ArrowField(type = DataType.DECIMAL64) BigInteger integer64,
      @ArrowField(type = DataType.DECIMAL256) BigInteger integer256,
      @ArrowDecimal(precision = 5, scale = -3, rounding = RoundingMode.DOWN) BigInteger thousands,
      List<
              @ArrowField(type = DataType.DECIMAL32) @ArrowDecimal(precision = 3, scale = 1)
              BigDecimal>
          list) {}

  private static final Decimals GREATEST =
      new Decimals(
          new BigDecimal("9999999.99"),
          new BigDecimal("999999999999999999"),
          new BigDecimal("9999.9"),
          new BigDecimal("-9999.9"),
          new BigDecimal("999.99"),
          new BigInteger("999999999999999999"),
          BigInteger.TEN.pow(76).subtract(BigInteger.ONE),
          new BigInteger("99999000"),
          Arrays.asList(new BigDecimal("99.9"), null, new BigDecimal("-0.1")));

  @Test
  void everyWidthHoldsItsGreatestValues() throws IOException {
    Decimals nulls = new Decimals(null, null, null, null, null, null, null, null, null);
    List<Decimals> records = List.of(GREATEST, nulls, GREATEST);
    assertThat(DecimalsTest_DecimalsArrow.fromBytes(DecimalsTest_DecimalsArrow.toBytes(records)))
        .isEqualTo(records);
  }

  @Test
  void typesAreThoseAskedFor() {
    assertThat(DecimalsTest_DecimalsArrow.SCHEMA)
        .hasToString(
            """
            decimal32: decimal32(9, 2)
            decimal64: decimal64(18, 0)
            decimal128: decimal128(5, 1)
            decimal256: decimal256(5, 1)
            rounded: decimal128(5, 2)
            integer64: decimal64(18, 0)
            integer256: decimal256(76, 0)
            thousands: decimal128(5, -3)
            list: list<item: decimal32(3, 1)>"""
                .stripIndent());
  }

  @Test
  void digitsBeyondTheScaleAreRoundedAsAskedFor() throws IOException {
    Decimals read =
        DecimalsTest_DecimalsArrow.fromBytes(
                DecimalsTest_DecimalsArrow.toBytes(
                    List.of(
                        new Decimals(
                            null,
                            null,
                            null,
                            null,
                            new BigDecimal("1.005"),
                            null,
                            null,
                            BigInteger.valueOf(1_999),
                            null))))
            .get(0);
    assertThat(read.rounded()).isEqualTo(new BigDecimal("1.01"));
    assertThat(read.thousands()).isEqualTo(BigInteger.valueOf(1_000));
  }

  @Test
  void nothingIsRoundedOtherwise() {
    Decimals fine =
        new Decimals(new BigDecimal("0.001"), null, null, null, null, null, null, null, null);
    assertThatThrownBy(() -> DecimalsTest_DecimalsArrow.toBytes(List.of(fine)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decimal32");
  }
}
