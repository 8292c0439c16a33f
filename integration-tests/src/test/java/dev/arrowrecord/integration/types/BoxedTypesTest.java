package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.FLOAT32;
import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT16;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.INT8;
import static dev.arrowrecord.integration.judge.Types.UINT16;
import static dev.arrowrecord.integration.judge.Types.nullable;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.List;

class BoxedTypesTest extends RoundTripContract<BoxedTypesTest.Boxes> {
  @ArrowRecord
  record Boxes(
      Boolean flag,
      Byte tiny,
      Short small,
      Integer medium,
      Long large,
      Character letter,
      Float real,
      Double precise) {}

  @Override
  protected Generated<Boxes> generated() {
    return new Generated<>(
        BoxedTypesTest_BoxesArrow::toBytes,
        BoxedTypesTest_BoxesArrow::fromBytes,
        BoxedTypesTest_BoxesArrow::writeFile,
        BoxedTypesTest_BoxesArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("flag", BOOL),
        nullable("tiny", INT8),
        nullable("small", INT16),
        nullable("medium", INT32),
        nullable("large", INT64),
        nullable("letter", UINT16),
        nullable("real", FLOAT32),
        nullable("precise", FLOAT64));
  }

  @Override
  protected List<Boxes> samples() {
    return List.of(
        new Boxes(true, (byte) 1, (short) 2, 3, 4L, 'e', 5.5f, 6.25),
        new Boxes(null, null, null, null, null, null, null, null),
        new Boxes(false, null, (short) 0, null, 0L, null, 0f, null),
        new Boxes(null, (byte) -1, null, -1, null, '\uffff', null, -1d));
  }
}
