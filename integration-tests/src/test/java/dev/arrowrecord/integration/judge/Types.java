package dev.arrowrecord.integration.judge;

import java.util.List;
import org.apache.arrow.vector.extension.UuidType;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;

/** arrow-java's types and fields, spelled briefly. */
public final class Types {
  public static final ArrowType BOOL = ArrowType.Bool.INSTANCE;
  public static final ArrowType INT8 = new ArrowType.Int(8, true);
  public static final ArrowType INT16 = new ArrowType.Int(16, true);
  public static final ArrowType INT32 = new ArrowType.Int(32, true);
  public static final ArrowType INT64 = new ArrowType.Int(64, true);
  public static final ArrowType UINT16 = new ArrowType.Int(16, false);
  public static final ArrowType FLOAT32 =
      new ArrowType.FloatingPoint(FloatingPointPrecision.SINGLE);
  public static final ArrowType FLOAT64 =
      new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
  public static final ArrowType UTF8 = ArrowType.Utf8.INSTANCE;
  public static final ArrowType BINARY = ArrowType.Binary.INSTANCE;
  public static final ArrowType DATE32 = new ArrowType.Date(DateUnit.DAY);
  public static final ArrowType TIME64 = new ArrowType.Time(TimeUnit.MICROSECOND, 64);
  public static final ArrowType TIMESTAMP = new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC");
  public static final ArrowType LOCAL_TIMESTAMP =
      new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
  public static final ArrowType DURATION = new ArrowType.Duration(TimeUnit.MICROSECOND);
  public static final ArrowType UUID = UuidType.INSTANCE;
  public static final ArrowType STRUCT = ArrowType.Struct.INSTANCE;
  public static final ArrowType LIST = ArrowType.List.INSTANCE;
  public static final ArrowType MAP = new ArrowType.Map(false);

  private Types() {}

  public static ArrowType decimal(int bits, int precision, int scale) {
    return new ArrowType.Decimal(precision, scale, bits);
  }

  public static Field nullable(String name, ArrowType type, Field... children) {
    return new Field(name, FieldType.nullable(type), List.of(children));
  }

  public static Field required(String name, ArrowType type, Field... children) {
    return new Field(name, FieldType.notNullable(type), List.of(children));
  }

  /** A field whose Utf8 values are in the dictionary of that id. */
  public static Field dictionary(String name, boolean nullable, long id, int indexBits) {
    return dictionary(name, nullable, id, new ArrowType.Int(indexBits, true));
  }

  public static Field dictionary(String name, boolean nullable, long id, ArrowType.Int indexType) {
    DictionaryEncoding encoding = new DictionaryEncoding(id, false, indexType);
    return new Field(name, new FieldType(nullable, UTF8, encoding), List.of());
  }

  /** A map with keys that are not null, and its children named as the specification proposes. */
  public static Field map(boolean nullable, String name, ArrowType key, Field value) {
    Field entries = required("entries", STRUCT, required("key", key), value);
    return nullable ? nullable(name, MAP, entries) : required(name, MAP, entries);
  }
}
