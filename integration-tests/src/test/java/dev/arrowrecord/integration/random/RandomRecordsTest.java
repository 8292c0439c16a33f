package dev.arrowrecord.integration.random;

import static dev.arrowrecord.integration.judge.Types.BINARY;
import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.DATE32;
import static dev.arrowrecord.integration.judge.Types.DURATION;
import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.INT8;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.LOCAL_TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.TIME64;
import static dev.arrowrecord.integration.judge.Types.TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.UINT16;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.decimal;
import static dev.arrowrecord.integration.judge.Types.dictionary;
import static dev.arrowrecord.integration.judge.Types.map;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.fixtures.Code;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Types;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.arrow.vector.types.pojo.Field;

/** Types that follow from Java's own, nested in each other. */
class RandomRecordsTest extends RandomContract<Everything> {
  private static final Field[] SCALARS = {
    nullable("flag", BOOL),
    nullable("medium", INT32),
    nullable("precise", FLOAT64),
    nullable("letter", UINT16),
    nullable("maybe", BOOL),
    nullable("tiny", INT8),
    nullable("large", INT64)
  };
  private static final Field[] TEXTS = {
    nullable("text", UTF8),
    nullable("bytes", BINARY),
    nullable("id", Types.UUID),
    dictionary("side", true, 1, 8),
    dictionary("code", true, 2, 16),
    nullable("maybe", UTF8),
    nullable("perhaps", INT32)
  };
  private static final Field[] QUANTITIES = {
    nullable("decimal", decimal(128, 38, 7)),
    nullable("wideDecimal", decimal(256, 76, 7)),
    nullable("integer", decimal(128, 38, 0)),
    nullable("date", DATE32),
    nullable("time", TIME64),
    nullable("local", LOCAL_TIMESTAMP),
    nullable("instant", TIMESTAMP),
    nullable("duration", DURATION)
  };

  /**
   * As another might write it: everything nullable, and one dictionary for all fields of an enum.
   */
  private static final ArrowSchema SCHEMA =
      ArrowSchema.of(
              nullable("scalars", STRUCT, SCALARS),
              nullable("texts", STRUCT, TEXTS),
              nullable("quantities", STRUCT, QUANTITIES),
              nullable("list", LIST, nullable("item", STRUCT, QUANTITIES)),
              nullable("lists", LIST, nullable("item", LIST, nullable("item", UTF8))),
              map(true, "map", UTF8, nullable("value", STRUCT, TEXTS)),
              nullable("maybe", STRUCT, SCALARS),
              nullable("numbers", LIST, nullable("item", INT32)))
          .withDictionary(1, "HOLD", "BUY", "SELL")
          .withDictionary(2, Arrays.stream(Code.values()).map(Code::name).toArray());

  @Override
  Generated<Everything> generated() {
    return new Generated<>(
        EverythingArrow::toBytes,
        EverythingArrow::fromBytes,
        EverythingArrow::writeFile,
        EverythingArrow::readFile);
  }

  @Override
  @Provide
  Arbitrary<List<Everything>> records() {
    return RandomRecords.everything().list().ofMaxSize(20);
  }

  @Override
  List<Object> row(Everything record) {
    return Plain.row(record);
  }

  @Override
  byte[] streamOfArrowJava(List<Everything> records, int batchRows) throws IOException {
    return ArrowJavaWriter.stream(SCHEMA, rows(records), batchRows);
  }

  @Property(tries = TRIES)
  void weReadTheFileArrowJavaWrites(
      @ForAll("records") List<Everything> records,
      @ForAll @IntRange(min = 1, max = 20) int batchRows)
      throws IOException {
    byte[] file = ArrowJavaWriter.file(SCHEMA, rows(records), batchRows);

    try (var reader = EverythingArrow.openFile(ByteBuffer.wrap(file))) {
      assertThat(rows(reader.readAll())).isEqualTo(rows(records));
    }
  }
}
