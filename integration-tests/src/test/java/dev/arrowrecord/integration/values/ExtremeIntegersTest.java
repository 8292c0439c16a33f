package dev.arrowrecord.integration.values;

import static dev.arrowrecord.integration.judge.Types.INT16;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.INT8;
import static dev.arrowrecord.integration.judge.Types.UINT16;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.List;

class ExtremeIntegersTest extends RoundTripContract<ExtremeIntegersTest.Integers> {
  @ArrowRecord
  record Integers(byte tiny, short small, int medium, long large, char letter) {}

  @Override
  protected Generated<Integers> generated() {
    return new Generated<>(
        ExtremeIntegersTest_IntegersArrow::toBytes,
        ExtremeIntegersTest_IntegersArrow::fromBytes,
        ExtremeIntegersTest_IntegersArrow::writeFile,
        ExtremeIntegersTest_IntegersArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        required("tiny", INT8),
        required("small", INT16),
        required("medium", INT32),
        required("large", INT64),
        required("letter", UINT16));
  }

  @Override
  protected List<Integers> samples() {
    return List.of(
        new Integers(Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, '\uffff'),
        new Integers(Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, '\0'),
        // Half of a surrogate pair is a character like any other.
        new Integers((byte) 0, (short) 0, 0, 0, '\uD83D'));
  }
}
