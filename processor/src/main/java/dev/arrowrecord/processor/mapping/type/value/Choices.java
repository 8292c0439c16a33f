package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.DataType;
import java.util.List;
import java.util.stream.Stream;

/** The Arrow types that stand for each other, family by family. */
final class Choices {
  static final List<DataType> BOOLEANS = List.of(DataType.BOOL, DataType.BOOL8);

  static final List<DataType> INTEGERS =
      List.of(
          DataType.INT8,
          DataType.INT16,
          DataType.INT32,
          DataType.INT64,
          DataType.UINT8,
          DataType.UINT16,
          DataType.UINT32,
          DataType.UINT64);

  static final List<DataType> FLOATS =
      List.of(DataType.FLOAT16, DataType.FLOAT32, DataType.FLOAT64);

  static final List<DataType> DECIMALS =
      List.of(DataType.DECIMAL32, DataType.DECIMAL64, DataType.DECIMAL128, DataType.DECIMAL256);

  static final List<DataType> DATES = List.of(DataType.DATE32, DataType.DATE64);

  static final List<DataType> TIMES = List.of(DataType.TIME32, DataType.TIME64);

  static final List<DataType> INTERVALS =
      List.of(
          DataType.INTERVAL_YEAR_MONTH,
          DataType.INTERVAL_DAY_TIME,
          DataType.INTERVAL_MONTH_DAY_NANO);

  static final List<DataType> TEXTS =
      List.of(DataType.UTF8, DataType.LARGE_UTF8, DataType.UTF8_VIEW);

  static final List<DataType> BYTES =
      List.of(
          DataType.BINARY, DataType.LARGE_BINARY, DataType.BINARY_VIEW, DataType.FIXED_SIZE_BINARY);

  static final List<DataType> LISTS =
      List.of(
          DataType.LIST,
          DataType.LARGE_LIST,
          DataType.LIST_VIEW,
          DataType.LARGE_LIST_VIEW,
          DataType.FIXED_SIZE_LIST);

  static final List<DataType> UNIONS =
      List.of(DataType.DENSE_UNION, DataType.SPARSE_UNION, DataType.STRUCT);

  static final List<DataType> NOTHING = List.of();

  private Choices() {}

  /** Two families together. */
  static List<DataType> either(List<DataType> first, List<DataType> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
