package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.FLOAT32;
import static dev.arrowrecord.integration.judge.Types.FLOAT64;
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

class PrimitiveTypesTest extends RoundTripContract<PrimitiveTypesTest.Primitives> {
  @ArrowRecord
  record Primitives(
      boolean flag,
      byte tiny,
      short small,
      int medium,
      long large,
      char letter,
      float real,
      double precise) {}

  @Override
  protected Generated<Primitives> generated() {
    return new Generated<>(
        PrimitiveTypesTest_PrimitivesArrow::toBytes,
        PrimitiveTypesTest_PrimitivesArrow::fromBytes,
        PrimitiveTypesTest_PrimitivesArrow::writeFile,
        PrimitiveTypesTest_PrimitivesArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        required("flag", BOOL),
        required("tiny", INT8),
        required("small", INT16),
        required("medium", INT32),
        required("large", INT64),
        required("letter", UINT16),
        required("real", FLOAT32),
        required("precise", FLOAT64));
  }

  @Override
  protected List<Primitives> samples() {
    return List.of(
        new Primitives(true, (byte) 1, (short) 2, 3, 4L, 'e', 5.5f, 6.25),
        new Primitives(false, (byte) 0, (short) 0, 0, 0L, '\0', 0f, 0d),
        new Primitives(true, (byte) -1, (short) -1, -1, -1L, '\uffff', -1f, -1d));
  }
}
