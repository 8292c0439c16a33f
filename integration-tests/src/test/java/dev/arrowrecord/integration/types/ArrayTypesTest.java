package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.BINARY;
import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.FLOAT32;
import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT16;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.UINT16;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.List;

class ArrayTypesTest extends RoundTripContract<ArrayTypesTest.Grids> {
  @ArrowRecord
  record Grids(
      boolean[] flags,
      short[] smalls,
      int[] mediums,
      long[] larges,
      char[] letters,
      float[] reals,
      double[] precise,
      String[] texts,
      Integer[] numbers,
      byte[][] blobs,
      int[][] matrix,
      String[][] grid) {}

  @Override
  protected Generated<Grids> generated() {
    return new Generated<>(
        ArrayTypesTest_GridsArrow::toBytes,
        ArrayTypesTest_GridsArrow::fromBytes,
        ArrayTypesTest_GridsArrow::writeFile,
        ArrayTypesTest_GridsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("flags", LIST, required("item", BOOL)),
        nullable("smalls", LIST, required("item", INT16)),
        nullable("mediums", LIST, required("item", INT32)),
        nullable("larges", LIST, required("item", INT64)),
        nullable("letters", LIST, required("item", UINT16)),
        nullable("reals", LIST, required("item", FLOAT32)),
        nullable("precise", LIST, required("item", FLOAT64)),
        nullable("texts", LIST, nullable("item", UTF8)),
        nullable("numbers", LIST, nullable("item", INT32)),
        nullable("blobs", LIST, nullable("item", BINARY)),
        nullable("matrix", LIST, nullable("item", LIST, required("item", INT32))),
        nullable("grid", LIST, nullable("item", LIST, nullable("item", UTF8))));
  }

  @Override
  protected List<Grids> samples() {
    return List.of(
        new Grids(
            new boolean[] {true, false, true},
            new short[] {1, -1},
            new int[] {Integer.MIN_VALUE, 0, Integer.MAX_VALUE},
            new long[] {Long.MIN_VALUE, Long.MAX_VALUE},
            new char[] {'a', '\uffff'},
            new float[] {1.5f, -0f},
            new double[] {Double.MIN_VALUE, Double.POSITIVE_INFINITY},
            new String[] {"a", null, ""},
            new Integer[] {1, null},
            new byte[][] {{1, 2}, null, {}},
            new int[][] {{1}, null, {}, {2, 3}},
            new String[][] {{"x", null}, null}),
        new Grids(null, null, null, null, null, null, null, null, null, null, null, null),
        new Grids(
            new boolean[0],
            new short[0],
            new int[0],
            new long[0],
            new char[0],
            new float[0],
            new double[0],
            new String[0],
            new Integer[0],
            new byte[0][],
            new int[0][],
            new String[0][]));
  }
}
