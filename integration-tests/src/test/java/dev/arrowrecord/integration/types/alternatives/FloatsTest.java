package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.util.List;
import java.util.OptionalDouble;

class FloatsTest extends JudgedContract<FloatsTest.Floats> {
  @ArrowRecord
  record Floats(
      @ArrowField(type = DataType.FLOAT16) float half,
      @ArrowField(type = DataType.FLOAT16) Double halfDouble,
      @ArrowField(type = DataType.FLOAT32) double single,
      @ArrowField(type = DataType.FLOAT64) Float wide,
      @ArrowField(type = DataType.FLOAT32) OptionalDouble optional,
      @ArrowField(type = DataType.FLOAT16) float[] halves,
      @ArrowField(type = DataType.FLOAT32) double[] singles,
      @ArrowField(type = DataType.BOOL8) boolean flag,
      @ArrowField(type = DataType.BOOL8) Boolean flagOrNull,
      @ArrowField(type = DataType.BOOL8) boolean[] flags) {}

  @Override
  protected Generated<Floats> generated() {
    return new Generated<>(
        FloatsTest_FloatsArrow::toBytes,
        FloatsTest_FloatsArrow::fromBytes,
        FloatsTest_FloatsArrow::writeFile,
        FloatsTest_FloatsArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        half: FloatingPoint(HALF) not null
        halfDouble: FloatingPoint(HALF)
        single: FloatingPoint(SINGLE) not null
        wide: FloatingPoint(DOUBLE)
        optional: FloatingPoint(SINGLE)
        halves: List<item: FloatingPoint(HALF) not null>
        singles: List<item: FloatingPoint(SINGLE) not null>
        flag: Int(8, true) not null
        flagOrNull: Int(8, true)
        flags: List<item: Int(8, true) not null>
        """;
  }

  @Override
  protected List<Floats> samples() {
    return List.of(
        new Floats(
            1.5f,
            -0.5,
            0.25,
            0.1f,
            OptionalDouble.of(2),
            new float[] {65_504, 0.5f},
            new double[] {0.5, -1},
            true,
            false,
            new boolean[] {true, false}),
        new Floats(0, null, 0, null, OptionalDouble.empty(), null, null, false, null, null),
        new Floats(
            Float.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Float.MIN_VALUE,
            OptionalDouble.of(0),
            new float[0],
            new double[0],
            false,
            true,
            new boolean[0]));
  }

  @Override
  protected String rows() {
    return """
        1.5 | -0.5 | 0.25 | 0.10000000149011612 | 2.0 | [65504.0, 0.5] | [0.5, -1.0] | 1 | 0 | [1, 0]
        0.0 | null | 0.0 | null | null | null | null | 0 | null | null
        Infinity | -Infinity | -Infinity | 1.401298464324817E-45 | 0.0 | [] | [] | 0 | 1 | []
        """;
  }

  /** Its validator does not know halves. */
  @Override
  protected boolean validated() {
    return false;
  }
}
