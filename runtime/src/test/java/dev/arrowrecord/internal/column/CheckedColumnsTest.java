package dev.arrowrecord.internal.column;

import static dev.arrowrecord.internal.column.ColumnBytes.bytes;
import static dev.arrowrecord.internal.column.ColumnBytes.ints;
import static dev.arrowrecord.internal.column.ColumnBytes.ofInts;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns with one wrong value each, and columns whose values are strange and right. */
final class CheckedColumnsTest {
  private static final Field ITEM = Field.nullable("item", ArrowType.INT32);
  private static final byte[] LONG = "thirteen byte".getBytes(StandardCharsets.UTF_8);

  private static Field field(ArrowType type, Field... children) {
    return Field.nullable("f", type, children);
  }

  private static MadeColumn text(ArrowType type, byte[] offsets, int... data) {
    return ColumnBytes.of(field(type), 2)
        .with(BufferKind.OFFSETS, offsets)
        .with(BufferKind.DATA, bytes(data))
        .column();
  }

  private static MadeColumn view(ArrowType type, String valid, byte[] view) {
    return ColumnBytes.of(field(type), 1)
        .valid(valid)
        .with(BufferKind.VIEWS, view)
        .withDataBuffers(LONG)
        .column();
  }

  private static byte[] view(int length, String prefix, int buffer, int offset) {
    byte[] view = ints(length, 0, buffer, offset);
    for (int i = 0; i < prefix.length(); i++) {
      view[Integer.BYTES + i] = (byte) prefix.charAt(i);
    }
    return view;
  }

  private static MadeColumn list(ArrowType type, byte[] offsets, byte[] sizes, String valid) {
    return ColumnBytes.of(field(type, ITEM), 2)
        .valid(valid)
        .with(BufferKind.OFFSETS, offsets)
        .with(BufferKind.SIZES, sizes)
        .column(ofInts("item", 1, 2, 3));
  }

  private static MadeColumn union(byte[] typeIds, int... offsets) {
    return ColumnBytes.of(field(ArrowType.union(UnionMode.DENSE, 5, 2), ITEM, ITEM), 2)
        .with(BufferKind.TYPE_IDS, typeIds)
        .with(BufferKind.OFFSETS, ints(offsets))
        .column(ofInts("item", 1, 2), ofInts("item", 3));
  }

  private static MadeColumn runs(int length, int... ends) {
    Field runEnds = Field.required("run_ends", ArrowType.INT32);
    return ColumnBytes.of(field(ArrowType.RUN_END_ENCODED, runEnds, ITEM), length)
        .column(
            ColumnBytes.of(runEnds, ends.length).with(BufferKind.DATA, ints(ends)).column(),
            ofInts("item", new int[ends.length]));
  }

  private static MadeColumn indices(ArrowType.Int type, String valid, byte[] indices) {
    return ColumnBytes.of(field(ArrowType.dictionary(type, ArrowType.INT32)), 2)
        .valid(valid)
        .with(BufferKind.DATA, indices)
        .with(Dictionary.of(ofInts("f", 1, 2)))
        .column();
  }

  private static MadeColumn struct(Column child) {
    Field field = Field.nullable("s", ArrowType.STRUCT, child.field());
    return ColumnBytes.of(field, child.length()).column(child);
  }

  static Stream<Arguments> wrong() {
    byte[] none = new byte[0];
    return Stream.of(
        Arguments.of(text(ArrowType.UTF8, ints(0, 2, 1), 65, 66), 1, "offsets in ascending order"),
        Arguments.of(text(ArrowType.UTF8, ints(0, 2, 3), 65, 66), 1, "offsets in ascending order"),
        Arguments.of(text(ArrowType.UTF8, ints(-1, 1, 2), 65, 66), 0, "offsets in ascending order"),
        Arguments.of(text(ArrowType.UTF8, ints(0, 1, 2), 65, 0xC3), 1, "valid UTF-8"),
        Arguments.of(
            text(ArrowType.LARGE_UTF8, ColumnBytes.longs(0, 3, 3), 0xED, 0xA0, 0x80),
            0,
            "valid UTF-8"),
        Arguments.of(
            text(ArrowType.LARGE_BINARY, ColumnBytes.longs(0, 1, 1L << 32), 1),
            1,
            "offsets in ascending order"),
        Arguments.of(view(ArrowType.UTF8_VIEW, "1", view(1, "\u00FF", 0, 0)), 0, "valid UTF-8"),
        Arguments.of(view(ArrowType.BINARY_VIEW, "1", view(-1, "", 0, 0)), 0, "a length of at"),
        Arguments.of(view(ArrowType.BINARY_VIEW, "1", view(13, "thir", 1, 0)), 0, "a data buffer"),
        Arguments.of(
            view(ArrowType.BINARY_VIEW, "1", view(13, "thir", 0, 1)), 0, "13 bytes within"),
        Arguments.of(view(ArrowType.UTF8_VIEW, "1", view(13, "thiR", 0, 0)), 0, "a view to begin"),
        Arguments.of(list(ArrowType.LIST, ints(0, 2, 1), none, "11"), 1, "offsets in ascending"),
        Arguments.of(
            list(ArrowType.LIST, ints(0, 2, 4), none, "11"), 1, "offsets from 0 to at most"),
        Arguments.of(list(ArrowType.LIST, ints(0, 2, 1), none, "10"), 1, "offsets in ascending"),
        Arguments.of(list(ArrowType.LIST_VIEW, ints(0, 2), ints(3, 2), "11"), 1, "offsets from 0"),
        Arguments.of(list(ArrowType.LIST_VIEW, ints(0, 2), ints(3, -1), "11"), 1, "offsets from 0"),
        Arguments.of(union(bytes(5, 3), 0, 0), 1, "a type id of [5, 2]"),
        Arguments.of(union(bytes(5, 2), 0, 1), 1, "an offset below 1"),
        Arguments.of(union(bytes(5, 2), -1, 0), 0, "an offset below 2"),
        Arguments.of(runs(3, 1, 1, 3), 1, "run ends above 0 in ascending order"),
        Arguments.of(runs(3, 1, 2), 2, "a run of at least 3 slots"),
        Arguments.of(runs(3), 0, "a run of at least 3 slots"),
        Arguments.of(indices(ArrowType.INT8, "11", bytes(0, 2)), 1, "an index below"),
        Arguments.of(indices(ArrowType.INT8, "11", bytes(-1, 0)), 0, "an index below"),
        Arguments.of(struct(union(bytes(5, 3), 0, 0)), 1, "a type id of [5, 2]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesTheFirstWrongSlot(Column column, int slot, String problem) {
    ColumnBytes.assertMalformed(() -> ColumnCheck.check(column), slot, problem);
  }

  static Stream<Column> right() {
    byte[] none = new byte[0];
    return Stream.of(
        text(ArrowType.BINARY, ints(0, 1, 2), 0xC3, 0xFF),
        text(ArrowType.UTF8, ints(1, 1, 3), 0xFF, 0xC3, 0xA9, 0xFF),
        view(ArrowType.UTF8_VIEW, "1", view(13, "thir", 0, 0)),
        view(ArrowType.UTF8_VIEW, "0", view(-1, "\u00FF", 7, -1)),
        list(ArrowType.LIST, ints(1, 1, 2), none, "11"),
        list(ArrowType.LIST_VIEW, ints(2, -1), ints(1, -1), "10"),
        union(bytes(5, 2), 1, 0),
        runs(3, 1, 100),
        runs(0),
        indices(ArrowType.UINT8, "10", bytes(1, 255)),
        ColumnBytes.of(field(ArrowType.NULL), 3).column(),
        MadeColumn.empty(field(ArrowType.UTF8)),
        MadeColumn.empty(field(ArrowType.LIST, ITEM)),
        struct(ofInts("f", 1, 2)));
  }

  @ParameterizedTest
  @MethodSource("right")
  void takesWhatTheSpecificationLeavesOpen(Column column) {
    assertThatCode(() -> ColumnCheck.check(column)).doesNotThrowAnyException();
  }
}
