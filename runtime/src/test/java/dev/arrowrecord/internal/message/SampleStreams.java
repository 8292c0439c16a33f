package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.internal.metadata.Samples;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.arrow.flatbuf.MetadataVersion;

/** Streams of random batches, as the format has them today unless asked otherwise. */
final class SampleStreams {
  private static final int ROWS = 21;

  private final Schema schema;
  private short version = MetadataVersion.V5;
  private int alignment = 8;
  private boolean nullUnions;
  private boolean plainRuns;

  private SampleStreams(Schema schema) {
    this.schema = schema;
  }

  /** Batches of a schema. */
  static SampleStreams of(Field... fields) {
    return new SampleStreams(Schema.of(fields));
  }

  /** Batches of every type. */
  static SampleStreams ofEveryType() {
    return new SampleStreams(Samples.everyType());
  }

  /** Two batches of every type. */
  static byte[] everyType() {
    return ofEveryType().stream(ROWS, ROWS);
  }

  /** One batch of one column. */
  static byte[] numbers() {
    return of(Field.nullable("n", ArrowType.INT32)).stream(ROWS);
  }

  SampleStreams ofVersion(short newVersion) {
    this.version = newVersion;
    return this;
  }

  SampleStreams aligned(int bytes) {
    this.alignment = bytes;
    return this;
  }

  /** Gives unions nulls of their own. */
  SampleStreams withNullUnions() {
    this.nullUnions = true;
    return this;
  }

  /** Leaves run-end encoded arrays of V4 without buffers, as arrow-java does. */
  SampleStreams withPlainRuns() {
    this.plainRuns = true;
    return this;
  }

  /** A stream of batches with so many rows. */
  byte[] stream(int... rows) {
    return messages(rows).stream(Prefix.MARKER_AND_LENGTH);
  }

  /** The messages of a stream of batches with so many rows. */
  ForeignStream messages(int... rows) {
    Random random = new Random(42);
    byte[] message = SchemaEncoder.message(schema);
    FlatBytes first = new FlatBytes(Arrays.copyOfRange(message, 8, message.length));
    List<OneMessage> messages = new ArrayList<>();
    messages.add(new OneMessage(first.schemaMessage(version, (short) 0), new byte[0]));
    List<Field> dictionaries = new ArrayList<>();
    addDictionaries(schema.fields(), dictionaries);
    List<OneMessage> dictionaryBatches = new ArrayList<>();
    for (Field values : dictionaries) {
      RandomBatch batch = batch(random).add(values, RandomBatch.DICTIONARY_LENGTH);
      dictionaryBatches.add(batch.dictionaryBatch(dictionaryBatches.size(), false));
    }
    Collections.reverse(dictionaryBatches);
    messages.addAll(dictionaryBatches);
    for (int length : rows) {
      RandomBatch batch = batch(random);
      schema.fields().forEach(field -> batch.add(field, length));
      messages.add(batch.recordBatch(length));
    }
    return new ForeignStream(messages);
  }

  private RandomBatch batch(Random random) {
    return new RandomBatch(random, version, alignment, nullUnions).withPlainRuns(plainRuns);
  }

  private static void addDictionaries(List<Field> fields, List<Field> found) {
    for (Field field : fields) {
      if (field.type() instanceof ArrowType.Dictionary type) {
        found.add(
            new Field(field.name(), true, type.valueType(), field.children(), field.metadata()));
      }
      addDictionaries(field.children(), found);
    }
  }
}
