package dev.arrowrecord.processor.mapping.type.scalar;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.schema.ArrowType;

/**
 * The data types that take no parameters: each with its Arrow type, and what writes and reads it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Arrow types are immutable
enum PlainType {
  BOOL(ArrowType.BOOL, ColumnKind.BOOL),
  BOOL8(ArrowType.INT8, ColumnKind.BOOL8),
  INT8(ArrowType.INT8, ColumnKind.INT8),
  INT16(ArrowType.INT16, ColumnKind.INT16),
  INT32(ArrowType.INT32, ColumnKind.INT32),
  INT64(ArrowType.INT64, ColumnKind.INT64),
  UINT8(ArrowType.UINT8, ColumnKind.UINT8),
  UINT16(ArrowType.UINT16, ColumnKind.UINT16),
  UINT32(ArrowType.UINT32, ColumnKind.UINT32),
  UINT64(ArrowType.UINT64, ColumnKind.UINT64),
  FLOAT16(ArrowType.FLOAT16, ColumnKind.FLOAT16),
  FLOAT32(ArrowType.FLOAT32, ColumnKind.FLOAT32),
  FLOAT64(ArrowType.FLOAT64, ColumnKind.FLOAT64),
  UTF8(ArrowType.UTF8, ColumnKind.UTF8),
  LARGE_UTF8(ArrowType.LARGE_UTF8, ColumnKind.UTF8),
  UTF8_VIEW(ArrowType.UTF8_VIEW, ColumnKind.UTF8),
  BINARY(ArrowType.BINARY, ColumnKind.BINARY),
  LARGE_BINARY(ArrowType.LARGE_BINARY, ColumnKind.BINARY),
  BINARY_VIEW(ArrowType.BINARY_VIEW, ColumnKind.BINARY),
  DATE32(ArrowType.DATE32, ColumnKind.DATE32),
  DATE64(ArrowType.DATE64, ColumnKind.DATE64),
  INTERVAL_YEAR_MONTH(ArrowType.INTERVAL_YEAR_MONTH, ColumnKind.INTERVAL_YEAR_MONTH),
  INTERVAL_DAY_TIME(ArrowType.INTERVAL_DAY_TIME, ColumnKind.INTERVAL_DAY_TIME),
  INTERVAL_MONTH_DAY_NANO(ArrowType.INTERVAL_MONTH_DAY_NANO, ColumnKind.INTERVAL_MONTH_DAY_NANO);

  private final ArrowType arrowType;
  private final ColumnKind kind;

  PlainType(ArrowType arrowType, ColumnKind kind) {
    this.arrowType = arrowType;
    this.kind = kind;
  }

  /** The type of a name that has no parameters. */
  static PlainType of(DataType type) {
    return valueOf(type.name());
  }

  ArrowType arrowType() {
    return arrowType;
  }

  ColumnKind kind() {
    return kind;
  }
}
