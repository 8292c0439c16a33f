package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas that the tests share. */
public final class Samples {

  /** The schema of PyArrow's own guide to IPC. */
  static final Schema GUIDE =
      Schema.of(
          Field.nullable("f0", ArrowType.INT64),
          Field.nullable("f1", ArrowType.UTF8),
          Field.nullable("f2", ArrowType.BOOL));

  private static final Field ITEM = Field.nullable("item", ArrowType.INT32);
  private static final Field NAME = Field.required("name", ArrowType.UTF8);
  private static final Field ENTRIES = Field.required("entries", ArrowType.STRUCT, NAME, ITEM);

  private Samples() {}

  /** A field of every type, with every parameter that has few values. */
  public static Schema everyType() {
    List<Field> fields = new ArrayList<>();
    for (ArrowType type : typesWithoutChildren()) {
      fields.add(new Field("f" + fields.size(), fields.size() % 2 == 0, type, List.of(), Map.of()));
    }
    fields.add(Field.nullable("list", ArrowType.LIST, ITEM));
    fields.add(Field.nullable("large_list", ArrowType.LARGE_LIST, ITEM));
    fields.add(Field.nullable("list_view", ArrowType.LIST_VIEW, ITEM));
    fields.add(Field.nullable("large_list_view", ArrowType.LARGE_LIST_VIEW, ITEM));
    fields.add(Field.nullable("fixed_size_list", ArrowType.fixedSizeList(3), ITEM));
    fields.add(Field.nullable("struct", ArrowType.STRUCT, ITEM, NAME));
    fields.add(Field.nullable("no_children", ArrowType.STRUCT));
    fields.add(Field.nullable("map", ArrowType.map(false), ENTRIES));
    fields.add(Field.nullable("sorted_map", ArrowType.map(true), ENTRIES));
    fields.add(Field.nullable("sparse", ArrowType.union(UnionMode.SPARSE, 1, 0), ITEM, NAME));
    fields.add(Field.nullable("dense", ArrowType.union(UnionMode.DENSE, 0, 127), ITEM, NAME));
    fields.add(
        Field.nullable(
            "runs",
            ArrowType.RUN_END_ENCODED,
            Field.required("run_ends", ArrowType.INT16),
            Field.nullable("values", ArrowType.UTF8)));
    fields.add(
        Field.nullable(
            "nested_dictionary",
            ArrowType.dictionary(ArrowType.INT32, ArrowType.LIST),
            Field.nullable("item", ArrowType.dictionary(ArrowType.UINT64, ArrowType.UTF8))));
    fields.add(
        Field.required("ordered", new ArrowType.Dictionary(ArrowType.INT8, ArrowType.UTF8, true)));
    fields.add(
        Field.required("uuid", ArrowType.fixedSizeBinary(16)).withExtension("arrow.uuid", ""));
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("zulu", "\u00e9\ud83d\ude00");
    metadata.put("alpha", "");
    return new Schema(fields, metadata);
  }

  private static List<ArrowType> typesWithoutChildren() {
    List<ArrowType> types =
        new ArrayList<>(
            List.of(
                ArrowType.NULL,
                ArrowType.BOOL,
                ArrowType.INT8,
                ArrowType.INT16,
                ArrowType.INT32,
                ArrowType.INT64,
                ArrowType.UINT8,
                ArrowType.UINT16,
                ArrowType.UINT32,
                ArrowType.UINT64,
                ArrowType.FLOAT16,
                ArrowType.FLOAT32,
                ArrowType.FLOAT64,
                ArrowType.UTF8,
                ArrowType.LARGE_UTF8,
                ArrowType.UTF8_VIEW,
                ArrowType.BINARY,
                ArrowType.LARGE_BINARY,
                ArrowType.BINARY_VIEW,
                ArrowType.fixedSizeBinary(0),
                ArrowType.fixedSizeBinary(16),
                ArrowType.decimal32(9, 2),
                ArrowType.decimal64(18, -3),
                ArrowType.decimal128(38, 0),
                ArrowType.decimal256(76, 10),
                ArrowType.DATE32,
                ArrowType.DATE64,
                ArrowType.INTERVAL_YEAR_MONTH,
                ArrowType.INTERVAL_DAY_TIME,
                ArrowType.INTERVAL_MONTH_DAY_NANO));
    for (TimeUnit unit : TimeUnit.values()) {
      types.add(new ArrowType.Time(unit));
      types.add(ArrowType.duration(unit));
      types.add(ArrowType.timestamp(unit, null));
      types.add(ArrowType.timestamp(unit, "Europe/Paris"));
    }
    return types;
  }

  /** The metadata of an encapsulated message, without its prefix. */
  static ByteBuffer metadata(byte[] message) {
    return ByteBuffer.wrap(message, Encapsulation.PREFIX_LENGTH, message.length - 8).slice();
  }

  /** What a message holds. */
  static IpcMessage decode(byte[] message) throws ArrowFormatException {
    return MessageDecoder.decode(metadata(message), Encapsulation.PREFIX_LENGTH);
  }
}
