package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.decimal;
import static dev.arrowrecord.integration.judge.Types.nullable;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

class DecimalTypesTest extends RoundTripContract<DecimalTypesTest.Decimals> {
  @ArrowRecord
  record Decimals(
      @ArrowDecimal(precision = 10, scale = 2) BigDecimal price,
      @ArrowDecimal(precision = 38, scale = 38) BigDecimal fraction,
      @ArrowDecimal(precision = 38, scale = -3) BigDecimal thousands,
      @ArrowDecimal(precision = 39, scale = 0) BigDecimal wide,
      @ArrowDecimal(precision = 76, scale = 20) BigDecimal widest,
      BigInteger integer,
      @ArrowDecimal(precision = 76, scale = 0) BigInteger wideInteger) {}

  @Override
  protected Generated<Decimals> generated() {
    return new Generated<>(
        DecimalTypesTest_DecimalsArrow::toBytes,
        DecimalTypesTest_DecimalsArrow::fromBytes,
        DecimalTypesTest_DecimalsArrow::writeFile,
        DecimalTypesTest_DecimalsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("price", decimal(128, 10, 2)),
        nullable("fraction", decimal(128, 38, 38)),
        nullable("thousands", decimal(128, 38, -3)),
        nullable("wide", decimal(256, 39, 0)),
        nullable("widest", decimal(256, 76, 20)),
        nullable("integer", decimal(128, 38, 0)),
        nullable("wideInteger", decimal(256, 76, 0)));
  }

  @Override
  protected List<Decimals> samples() {
    return List.of(
        decimals(1),
        decimals(-1),
        decimals(0),
        decimals(99),
        new Decimals(null, null, null, null, null, null, null));
  }

  private static Decimals decimals(long unscaled) {
    return new Decimals(
        BigDecimal.valueOf(unscaled, 2),
        BigDecimal.valueOf(unscaled, 38),
        BigDecimal.valueOf(unscaled, -3),
        BigDecimal.valueOf(unscaled, 0),
        BigDecimal.valueOf(unscaled, 20),
        BigInteger.valueOf(unscaled),
        BigInteger.valueOf(unscaled).shiftLeft(200));
  }
}
