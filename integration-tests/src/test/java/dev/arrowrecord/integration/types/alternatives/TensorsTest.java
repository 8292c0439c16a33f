package dev.arrowrecord.integration.types.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import dev.arrowrecord.integration.judge.Relay;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TensorsTest extends JudgedContract<TensorsTest.Tensors> {
  @ArrowRecord
  record Tensors(
      @ArrowTensor(shape = 3) float[] vector,
      @ArrowTensor(shape = {2, 3}) double[][] matrix,
      @ArrowTensor(shape = {2, 3}) int[] flat,
      @ArrowTensor(shape = {1, 2, 2}) long[][][] cube,
      @ArrowTensor(shape = 2) @ArrowField(type = DataType.FLOAT16) float[] halves,
      @ArrowTensor(shape = 2) @ArrowField(type = DataType.UINT8) int[] pixels,
      @ArrowTensor(shape = 2) byte[] bytes,
      List<@ArrowTensor(shape = {1, 2}) short[][]> list,
      Optional<@ArrowTensor(shape = 1) char[]> optional) {}

  @ArrowRecord
  record Turned(@ArrowTensor(shape = {3, 2}) double[][] matrix) {}

  @ArrowRecord
  record Listed(@ArrowField(size = 6) double[] matrix) {}

  @Test
  void tensorsOfAnotherShapeAreOtherTensors() throws IOException {
    byte[] stream = Relay.stream(TensorsTest_TensorsArrow.toBytes(samples()));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> TensorsTest_TurnedArrow.fromBytes(stream))
        .withMessageContaining("matrix: expected a tensor of the shape [3, 2]")
        .withMessageContaining("found a tensor of the shape [2, 3]");
    assertThat(TensorsTest_ListedArrow.fromBytes(stream).get(0).matrix())
        .containsExactly(1, 2, 3, 4, 5, 6);
    // Who does not call them tensors leaves it to the class.
    Listed list = new Listed(new double[] {1, 2, 3, 4, 5, 6});
    assertThat(
            TensorsTest_TurnedArrow.fromBytes(TensorsTest_ListedArrow.toBytes(List.of(list)))
                .get(0)
                .matrix())
        .isDeepEqualTo(new double[][] {{1, 2}, {3, 4}, {5, 6}});
  }

  @Override
  protected Generated<Tensors> generated() {
    return new Generated<>(
        TensorsTest_TensorsArrow::toBytes,
        TensorsTest_TensorsArrow::fromBytes,
        TensorsTest_TensorsArrow::writeFile,
        TensorsTest_TensorsArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
    vector: FixedSizeList(3)<item: FloatingPoint(SINGLE) not null>
    matrix: FixedSizeList(6)<item: FloatingPoint(DOUBLE) not null>
    flat: FixedSizeList(6)<item: Int(32, true) not null>
    cube: FixedSizeList(4)<item: Int(64, true) not null>
    halves: FixedSizeList(2)<item: FloatingPoint(HALF) not null>
    pixels: FixedSizeList(2)<item: Int(8, false) not null>
    bytes: FixedSizeList(2)<item: Int(8, true) not null>
    list: List<item: FixedSizeList(2)<item: Int(16, true) not null>>
    optional: FixedSizeList(1)<item: Int(16, false) not null>
    """;
  }

  @Override
  protected List<Tensors> samples() {
    return List.of(
        new Tensors(
            new float[] {1, 2, 3},
            new double[][] {{1, 2, 3}, {4, 5, 6}},
            new int[] {1, 2, 3, 4, 5, 6},
            new long[][][] {{{1, 2}, {3, 4}}},
            new float[] {0.5f, -1},
            new int[] {0, 255},
            new byte[] {-1, 1},
            Arrays.asList(new short[][] {{1, 2}}, null),
            Optional.of(new char[] {'x'})),
        new Tensors(null, null, null, null, null, null, null, null, Optional.empty()));
  }

  @Override
  protected String rows() {
    return """
    [1.0, 2.0, 3.0] | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] | [1, 2, 3, 4, 5, 6] | [1, 2, 3, 4] | [0.5, -1.0] | [0, 255] | [-1, 1] | [[1, 2], null] | [x]
    null | null | null | null | null | null | null | null | null
    """;
  }

  /** Its validator does not know halves. */
  @Override
  protected boolean validated() {
    return false;
  }
}
