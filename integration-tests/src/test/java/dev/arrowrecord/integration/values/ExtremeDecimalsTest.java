package dev.arrowrecord.integration.values;

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

class ExtremeDecimalsTest extends RoundTripContract<ExtremeDecimalsTest.Decimals> {
  @ArrowRecord
  record Decimals(
      @ArrowDecimal(precision = 1, scale = 0) BigDecimal digit,
      @ArrowDecimal(precision = 19, scale = 4) BigDecimal beyondLong,
      @ArrowDecimal(precision = 38, scale = 38) BigDecimal fraction,
      @ArrowDecimal(precision = 76, scale = 76) BigDecimal wideFraction,
      @ArrowDecimal(precision = 76, scale = -20) BigDecimal wide,
      BigInteger integer,
      @ArrowDecimal(precision = 76, scale = 0) BigInteger wideInteger) {}

  @Override
  protected Generated<Decimals> generated() {
    return new Generated<>(
        ExtremeDecimalsTest_DecimalsArrow::toBytes,
        ExtremeDecimalsTest_DecimalsArrow::fromBytes,
        ExtremeDecimalsTest_DecimalsArrow::writeFile,
        ExtremeDecimalsTest_DecimalsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("digit", decimal(128, 1, 0)),
        nullable("beyondLong", decimal(128, 19, 4)),
        nullable("fraction", decimal(128, 38, 38)),
        nullable("wideFraction", decimal(256, 76, 76)),
        nullable("wide", decimal(256, 76, -20)),
        nullable("integer", decimal(128, 38, 0)),
        nullable("wideInteger", decimal(256, 76, 0)));
  }

  @Override
  protected List<Decimals> samples() {
    return List.of(
        decimals(nines(1), nines(19), nines(38), nines(76)),
        decimals(nines(1).negate(), nines(19).negate(), nines(38).negate(), nines(76).negate()),
        aroundTheEdgesOfLong(BigInteger.ONE.shiftLeft(63)),
        aroundTheEdgesOfLong(BigInteger.ONE.shiftLeft(63).subtract(BigInteger.ONE)),
        aroundTheEdgesOfLong(BigInteger.ONE.shiftLeft(63).negate()),
        aroundTheEdgesOfLong(BigInteger.ONE.shiftLeft(63).negate().subtract(BigInteger.ONE)));
  }

  private static Decimals aroundTheEdgesOfLong(BigInteger unscaled) {
    return decimals(BigInteger.ZERO, unscaled, unscaled, unscaled);
  }

  private static Decimals decimals(
      BigInteger one, BigInteger nineteen, BigInteger most, BigInteger mostWide) {
    return new Decimals(
        new BigDecimal(one, 0),
        new BigDecimal(nineteen, 4),
        new BigDecimal(most, 38),
        new BigDecimal(mostWide, 76),
        new BigDecimal(mostWide, -20),
        most,
        mostWide);
  }

  private static BigInteger nines(int digits) {
    return BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
  }
}
