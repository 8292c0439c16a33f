package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.builder.FixedSizeBinaryBuilder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.IntervalDayTimeBuilder;
import dev.arrowrecord.builder.IntervalMonthDayNanoBuilder;
import dev.arrowrecord.builder.IntervalYearMonthBuilder;
import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Period;
import org.junit.jupiter.api.Test;

final class IntervalVectorsTest {
  private static final Field YEAR_MONTH = Field.nullable("f", ArrowType.INTERVAL_YEAR_MONTH);
  private static final Field DAY_TIME = Field.nullable("f", ArrowType.INTERVAL_DAY_TIME);
  private static final Field MONTH_DAY_NANO =
      Field.nullable("f", ArrowType.INTERVAL_MONTH_DAY_NANO);

  @Test
  void monthsComeBackAsYearsAndMonths() {
    IntervalYearMonthVector vector =
        ColumnSample.column(
            YEAR_MONTH,
            IntervalYearMonthBuilder::new,
            IntervalYearMonthVector::new,
            Period.of(1, 2, 0),
            null,
            Period.ofMonths(-25),
            Period.of(0, Integer.MIN_VALUE, 0));

    assertThat(ColumnSample.objects(vector))
        .containsExactly(
            Period.of(1, 2, 0),
            null,
            Period.of(-2, -1, 0),
            Period.of(0, Integer.MIN_VALUE, 0).normalized());
    assertThat(vector.months(0)).isEqualTo(14);
    assertThat(vector.months(3)).isEqualTo(Integer.MIN_VALUE);
    assertThatThrownBy(() -> vector.months(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> vector.months(1 << 30)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void daysComeBack() {
    IntervalDayTimeVector vector =
        ColumnSample.column(
            DAY_TIME,
            IntervalDayTimeBuilder::new,
            IntervalDayTimeVector::new,
            Period.ofDays(Integer.MIN_VALUE),
            null,
            Period.ofDays(400));

    assertThat(ColumnSample.objects(vector))
        .containsExactly(Period.ofDays(Integer.MIN_VALUE), null, Period.ofDays(400));
    assertThat(vector.days(2)).isEqualTo(400);
    assertThat(vector.milliseconds(2)).isZero();
  }

  @Test
  void monthsAndDaysComeBackEachOnItsOwn() {
    Period[] periods = {
      Period.of(1, 2, -400),
      null,
      Period.of(0, Integer.MAX_VALUE, Integer.MAX_VALUE).normalized(),
      Period.of(0, Integer.MIN_VALUE, Integer.MIN_VALUE).normalized()
    };
    IntervalMonthDayNanoVector vector =
        ColumnSample.column(
            MONTH_DAY_NANO,
            IntervalMonthDayNanoBuilder::new,
            IntervalMonthDayNanoVector::new,
            periods);

    assertThat(ColumnSample.objects(vector)).containsExactly(periods);
    assertThat(vector.months(0)).isEqualTo(14);
    assertThat(vector.days(0)).isEqualTo(-400);
    assertThat(vector.nanoseconds(0)).isZero();
  }

  @Test
  void aPartOfADayIsNotDropped() {
    IntervalDayTimeVector milliseconds =
        ColumnSample.column(
            DAY_TIME, Int64Builder::new, IntervalDayTimeVector::new, 7L | -5L << Integer.SIZE);
    assertThat(milliseconds.days(0)).isEqualTo(7);
    assertThat(milliseconds.milliseconds(0)).isEqualTo(-5);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> milliseconds.get(0))
        .withMessageContaining("an interval of whole days")
        .withMessageContaining("-5 ms in slot 0");

    byte[] interval =
        ByteBuffer.allocate(16)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(1)
            .putInt(2)
            .putLong(Long.MIN_VALUE)
            .array();
    IntervalMonthDayNanoVector nanoseconds =
        new IntervalMonthDayNanoVector(
            ColumnSample.column(
                    Field.nullable("f", ArrowType.fixedSizeBinary(16)),
                    FixedSizeBinaryBuilder::new,
                    FixedSizeBinaryVector::new,
                    interval)
                .column());
    assertThat(nanoseconds.nanoseconds(0)).isEqualTo(Long.MIN_VALUE);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> nanoseconds.getObject(0))
        .withMessageContaining(Long.MIN_VALUE + " ns in slot 0");
  }
}
