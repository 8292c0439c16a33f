package dev.arrowrecord.internal.layout;

import static dev.arrowrecord.internal.layout.BufferKind.DATA;
import static dev.arrowrecord.internal.layout.BufferKind.OFFSETS;
import static dev.arrowrecord.internal.layout.BufferKind.SIZES;
import static dev.arrowrecord.internal.layout.BufferKind.TYPE_IDS;
import static dev.arrowrecord.internal.layout.BufferKind.VALIDITY;
import static dev.arrowrecord.internal.layout.BufferKind.VIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BufferLayoutTest {

  /** The specification's "Buffer Listing for Each Layout", row by row. */
  static List<Arguments> specification() {
    return List.of(
        Arguments.of(ArrowType.INT32, List.of(VALIDITY, DATA)),
        Arguments.of(ArrowType.BOOL, List.of(VALIDITY, DATA)),
        Arguments.of(ArrowType.fixedSizeBinary(3), List.of(VALIDITY, DATA)),
        Arguments.of(ArrowType.UTF8, List.of(VALIDITY, OFFSETS, DATA)),
        Arguments.of(ArrowType.LARGE_BINARY, List.of(VALIDITY, OFFSETS, DATA)),
        Arguments.of(ArrowType.UTF8_VIEW, List.of(VALIDITY, VIEWS)),
        Arguments.of(ArrowType.LIST, List.of(VALIDITY, OFFSETS)),
        Arguments.of(ArrowType.map(false), List.of(VALIDITY, OFFSETS)),
        Arguments.of(ArrowType.LIST_VIEW, List.of(VALIDITY, OFFSETS, SIZES)),
        Arguments.of(ArrowType.fixedSizeList(2), List.of(VALIDITY)),
        Arguments.of(ArrowType.STRUCT, List.of(VALIDITY)),
        Arguments.of(ArrowType.union(UnionMode.SPARSE, 0), List.of(TYPE_IDS)),
        Arguments.of(ArrowType.union(UnionMode.DENSE, 0), List.of(TYPE_IDS, OFFSETS)),
        Arguments.of(ArrowType.NULL, List.of()),
        Arguments.of(ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8), List.of(VALIDITY, DATA)),
        Arguments.of(ArrowType.RUN_END_ENCODED, List.of()));
  }

  @ParameterizedTest
  @MethodSource("specification")
  void hasTheBuffersOfTheSpecification(ArrowType type, List<BufferKind> buffers) {
    assertThat(BufferLayout.of(type).buffers()).isEqualTo(buffers);
  }

  static List<Arguments> widths() {
    return List.of(
        Arguments.of(ArrowType.BOOL, 1),
        Arguments.of(ArrowType.UINT8, 8),
        Arguments.of(ArrowType.FLOAT16, 16),
        Arguments.of(ArrowType.FLOAT32, 32),
        Arguments.of(ArrowType.FLOAT64, 64),
        Arguments.of(ArrowType.DATE32, 32),
        Arguments.of(ArrowType.DATE64, 64),
        Arguments.of(ArrowType.time32(TimeUnit.SECOND), 32),
        Arguments.of(ArrowType.time64(TimeUnit.MICROSECOND), 64),
        Arguments.of(ArrowType.timestamp(TimeUnit.SECOND, null), 64),
        Arguments.of(ArrowType.duration(TimeUnit.SECOND), 64),
        Arguments.of(ArrowType.INTERVAL_YEAR_MONTH, 32),
        Arguments.of(ArrowType.INTERVAL_DAY_TIME, 64),
        Arguments.of(ArrowType.INTERVAL_MONTH_DAY_NANO, 128),
        Arguments.of(ArrowType.decimal32(9, 0), 32),
        Arguments.of(ArrowType.decimal256(9, 0), 256),
        Arguments.of(ArrowType.fixedSizeBinary(0), 0),
        Arguments.of(ArrowType.fixedSizeBinary(16), 128),
        Arguments.of(ArrowType.fixedSizeBinary(100), 800),
        Arguments.of(ArrowType.dictionary(ArrowType.UINT16, ArrowType.UTF8), 16),
        Arguments.of(ArrowType.UTF8, 0),
        Arguments.of(ArrowType.STRUCT, 0));
  }

  @ParameterizedTest
  @MethodSource("widths")
  void hasTheWidthOfTheType(ArrowType type, long bitWidth) {
    assertThat(BufferLayout.of(type).valueBitWidth()).isEqualTo(bitWidth);
  }

  @Test
  void hasAValidityBufferForUnionsOfV4() {
    assertThat(BufferLayout.of(ArrowType.union(UnionMode.SPARSE, 0), MetadataVersion.V4).buffers())
        .containsExactly(VALIDITY, TYPE_IDS);
    assertThat(BufferLayout.of(ArrowType.union(UnionMode.DENSE, 0), MetadataVersion.V4).buffers())
        .containsExactly(VALIDITY, TYPE_IDS, OFFSETS);
    assertThat(BufferLayout.of(ArrowType.RUN_END_ENCODED, MetadataVersion.V4).buffers())
        .containsExactly(VALIDITY);
    assertThat(
            BufferLayout.of(ArrowType.RUN_END_ENCODED, MetadataVersion.V4_WITH_PLAIN_RUNS)
                .buffers())
        .isEmpty();
    assertThat(BufferLayout.of(ArrowType.UTF8, MetadataVersion.V4))
        .isEqualTo(BufferLayout.of(ArrowType.UTF8));
  }

  @Test
  void onlyViewTypesAreVariadic() {
    assertThat(BufferLayout.of(ArrowType.UTF8_VIEW).variadic()).isTrue();
    assertThat(BufferLayout.of(ArrowType.BINARY_VIEW).variadic()).isTrue();
    assertThat(BufferLayout.of(ArrowType.LIST_VIEW).variadic()).isFalse();
    assertThat(BufferLayout.of(ArrowType.UTF8).variadic()).isFalse();
  }

  @Test
  void tellsTheFewestBytesOfEachBuffer() {
    assertThat(BufferLayout.of(ArrowType.BOOL).minimumBytes(DATA, 9)).isEqualTo(2);
    assertThat(BufferLayout.of(ArrowType.INT64).minimumBytes(DATA, 9)).isEqualTo(72);
    assertThat(BufferLayout.of(ArrowType.INT64).minimumBytes(VALIDITY, 9)).isZero();
    assertThat(BufferLayout.of(ArrowType.UTF8).minimumBytes(OFFSETS, 9)).isEqualTo(40);
    assertThat(BufferLayout.of(ArrowType.UTF8).minimumBytes(OFFSETS, 0)).isZero();
    assertThat(BufferLayout.of(ArrowType.UTF8).minimumBytes(DATA, 9)).isZero();
    assertThat(BufferLayout.of(ArrowType.LARGE_LIST).minimumBytes(OFFSETS, 9)).isEqualTo(80);
    assertThat(BufferLayout.of(ArrowType.LIST_VIEW).minimumBytes(OFFSETS, 9)).isEqualTo(36);
    assertThat(BufferLayout.of(ArrowType.LIST_VIEW).minimumBytes(SIZES, 9)).isEqualTo(36);
    assertThat(BufferLayout.of(ArrowType.UTF8_VIEW).minimumBytes(VIEWS, 9)).isEqualTo(144);
    BufferLayout union = BufferLayout.of(ArrowType.union(UnionMode.DENSE, 0));
    assertThat(union.minimumBytes(TYPE_IDS, 9)).isEqualTo(9);
    assertThat(union.minimumBytes(OFFSETS, 9)).isEqualTo(36);
  }

  @Test
  void tellsThatNoBufferIsLongEnoughForTooManySlots() {
    long slots = Long.MAX_VALUE;

    assertThat(BufferLayout.of(ArrowType.INT64).minimumBytes(DATA, slots))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(BufferLayout.of(ArrowType.UTF8).minimumBytes(OFFSETS, slots))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(
            BufferLayout.of(ArrowType.fixedSizeBinary(Integer.MAX_VALUE)).minimumBytes(DATA, slots))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void findsBuffersByKind() {
    BufferLayout layout = BufferLayout.of(ArrowType.UTF8);

    assertThat(layout.count()).isEqualTo(3);
    assertThat(layout.indexOf(OFFSETS)).isEqualTo(1);
    assertThat(layout.indexOf(SIZES)).isEqualTo(-1);
  }
}
