package dev.arrowrecord.benchmarks;

import java.time.Instant;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.TimeStampMicroTZVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * The columns of {@link Event} as arrow-java's vectors.
 *
 * @param root what owns the vectors, and is to be closed
 */
record ArrowJavaColumns(
    VectorSchemaRoot root,
    BigIntVector id,
    IntVector quantity,
    Float8Vector price,
    TimeStampMicroTZVector time,
    BitVector buy,
    VarCharVector symbol,
    VarCharVector venue,
    IntVector level) {

  private static final Schema SCHEMA =
      new Schema(
          List.of(
              required("id", new ArrowType.Int(64, true)),
              required("quantity", new ArrowType.Int(32, true)),
              required("price", new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE)),
              required("time", new ArrowType.Timestamp(TimeUnit.MICROSECOND, "UTC")),
              required("buy", ArrowType.Bool.INSTANCE),
              required("symbol", ArrowType.Utf8.INSTANCE),
              Field.nullable("venue", ArrowType.Utf8.INSTANCE),
              Field.nullable("level", new ArrowType.Int(32, true))));

  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  private static Field required(String name, ArrowType type) {
    return new Field(name, FieldType.notNullable(type), null);
  }

  /** New vectors, without memory. */
  static ArrowJavaColumns create(BufferAllocator allocator) {
    return of(VectorSchemaRoot.create(SCHEMA, allocator));
  }

  /** The vectors that a reader has made. */
  static ArrowJavaColumns of(VectorSchemaRoot root) {
    return new ArrowJavaColumns(
        root,
        (BigIntVector) root.getVector("id"),
        (IntVector) root.getVector("quantity"),
        (Float8Vector) root.getVector("price"),
        (TimeStampMicroTZVector) root.getVector("time"),
        (BitVector) root.getVector("buy"),
        (VarCharVector) root.getVector("symbol"),
        (VarCharVector) root.getVector("venue"),
        (IntVector) root.getVector("level"));
  }

  static long toMicros(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), MICROS_PER_SECOND),
        time.getNano() / NANOS_PER_MICRO);
  }

  static Instant toInstant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS_PER_SECOND),
        Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO);
  }
}
