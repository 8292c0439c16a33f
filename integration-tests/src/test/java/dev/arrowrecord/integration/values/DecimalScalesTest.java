package dev.arrowrecord.integration.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalScalesTest {
  @ArrowRecord
  record Money(@ArrowDecimal(precision = 5, scale = 2) BigDecimal amount) {}

  @ArrowRecord
  record Thousands(@ArrowDecimal(precision = 3, scale = -3) BigDecimal count) {}

  @ArrowRecord
  record Integer38(BigInteger value) {}

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.50", "1.5000", "15E-1", "1", "1E+2", "0", "0E+9", "0.000"})
  void areMadeThatOfTheField(String amount) throws IOException {
    BigDecimal value = new BigDecimal(amount);
    BigDecimal scaled = value.setScale(2);

    byte[] bytes = DecimalScalesTest_MoneyArrow.toBytes(List.of(new Money(value)));

    assertThat(ArrowJavaReader.readStream(bytes).rows()).containsExactly(Plain.row(scaled));
    assertThat(DecimalScalesTest_MoneyArrow.fromBytes(bytes)).containsExactly(new Money(scaled));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "1.005", "-999.999", "1E-999999999"})
  void areNotMadeSmallerByRounding(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DecimalScalesTest_MoneyArrow.toBytes(List.of(new Money(new BigDecimal(amount)))))
        .withMessageContaining("Row 0: Money.amount")
        .withMessageContaining("rounding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "-1000.00", "1E+3", "99999999999999999999999999.9"})
  @Timeout(10)
  void leaveNoRoomForTooManyDigits(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DecimalScalesTest_MoneyArrow.toBytes(List.of(new Money(new BigDecimal(amount)))))
        .withMessageContaining("Row 0: Money.amount")
        .withMessageContaining("too many digits");
  }

  @Test
  @Timeout(10)
  void areComparedWithoutSpellingOutABillionZeros() {
    Money huge = new Money(new BigDecimal("1E+999999999"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalScalesTest_MoneyArrow.toBytes(List.of(huge)))
        .withMessageContaining("too many digits");
  }

  @Test
  void mayBeNegative() throws IOException {
    byte[] bytes =
        DecimalScalesTest_ThousandsArrow.toBytes(List.of(new Thousands(new BigDecimal("999000"))));

    assertThat(DecimalScalesTest_ThousandsArrow.fromBytes(bytes))
        .containsExactly(new Thousands(new BigDecimal("999E+3")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DecimalScalesTest_ThousandsArrow.toBytes(
                    List.of(new Thousands(new BigDecimal("1500")))))
        .withMessageContaining("rounding");
  }

  @Test
  void ofBigIntegersLeaveRoomForThirtyEightDigits() {
    Integer38 beyond = new Integer38(BigInteger.TEN.pow(38));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalScalesTest_Integer38Arrow.toBytes(List.of(beyond)))
        .withMessageContaining("Row 0: Integer38.value")
        .withMessageContaining("too many digits");
  }
}
