package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.io.IOException;
import java.util.List;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** Data of metadata version V4, whose unions have a validity buffer. */
class MetadataV4Test {
  private static final Field A = Field.nullable("a", ArrowType.INT32);
  private static final Field B = Field.nullable("b", ArrowType.UTF8_VIEW);

  @Test
  void isReadLikeV5() throws IOException {
    ForeignStream v4 = SampleStreams.ofEveryType().ofVersion(MetadataVersion.V4).messages(21, 0, 9);
    ForeignStream v5 = SampleStreams.ofEveryType().messages(21, 0, 9);

    assertReadAlike(v4, v5);
  }

  @Test
  void isReadLikeV5WhereverUnionsAre() throws IOException {
    Field sparse = Field.nullable("sparse", ArrowType.union(UnionMode.SPARSE, 3, 5), A, B);
    Field dense = Field.nullable("dense", ArrowType.union(UnionMode.DENSE, 0, 1), sparse, B);
    Field[] fields = {
      Field.nullable("s", ArrowType.STRUCT, dense, A),
      Field.nullable("l", ArrowType.LIST, sparse),
      Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST), dense),
      Field.nullable("u", ArrowType.dictionary(ArrowType.UINT16, dense.type()), sparse, A),
      B
    };

    assertReadAlike(
        SampleStreams.of(fields).ofVersion(MetadataVersion.V4).messages(21),
        SampleStreams.of(fields).messages(21));
  }

  @Test
  void hasRunsWithoutNullsOfTheirOwn() {
    Field runs =
        Field.nullable(
            "r", ArrowType.RUN_END_ENCODED, Field.required("run_ends", ArrowType.INT16), A);
    ForeignStream stream = SampleStreams.of(runs).ofVersion(MetadataVersion.V4).messages(5);
    FlatBytes metadata = new FlatBytes(stream.messages().get(1).metadata());
    // A buffer of any bytes, which the table has first, and a null among the nodes.
    metadata.putLong(metadata.target(metadata.header(), 2) + Integer.BYTES + 8, 1);
    metadata.putLong(metadata.target(metadata.header(), 1) + Integer.BYTES + 8, 1);

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> DecodedColumns.ofStream(stream.stream(Prefix.MARKER_AND_LENGTH)))
        .withMessageContaining("column r: expected no nulls but those of its values");
  }

  @Test
  void mayHaveAValidityBufferForUnionsWithoutNulls() throws IOException {
    Field union = Field.required("union", ArrowType.union(UnionMode.SPARSE, 3, 5), A, B);
    ForeignStream v4 =
        SampleStreams.of(union).ofVersion(MetadataVersion.V4).withNullUnions().messages(21);
    FlatBytes metadata = new FlatBytes(v4.messages().get(1).metadata());
    int validity = metadata.target(metadata.header(), 2) + Integer.BYTES;
    // Any bytes will do, as no null is counted.
    metadata.putLong(validity, 0).putLong(validity + 8, 3);

    assertThat(DecodedColumns.ofStream(v4.stream(Prefix.MARKER_AND_LENGTH))).hasSize(1);
  }

  @Test
  void mayBeNothingButTheVersionOfItsMessages() throws IOException {
    Field union = Field.nullable("union", ArrowType.union(UnionMode.SPARSE, 3, 5), A, B);
    ForeignStream v5 = SampleStreams.of(B, union).messages(21);
    List<String> expected = DecodedColumns.ofStream(v5.stream(Prefix.MARKER_AND_LENGTH));
    ForeignStream labelled =
        v5.with(
            message -> {
              FlatBytes metadata = new FlatBytes(message.metadata());
              metadata.putShort(metadata.field(metadata.root(), 0), MetadataVersion.V4);
              return message;
            });

    assertThat(DecodedColumns.ofStream(labelled.stream(Prefix.MARKER_AND_LENGTH)))
        .isEqualTo(expected);
  }

  @Test
  void mayHaveRunsWithoutAValidityBuffer() throws IOException {
    Field runs =
        Field.nullable(
            "runs",
            ArrowType.RUN_END_ENCODED,
            Field.required("run_ends", ArrowType.INT16),
            Field.nullable("values", ArrowType.union(UnionMode.DENSE, 0, 1), A, B));
    Field[] fields = {
      runs, B, Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST), runs)
    };

    assertReadAlike(
        SampleStreams.of(fields).ofVersion(MetadataVersion.V4).withPlainRuns().messages(21),
        SampleStreams.of(fields).messages(21));
    assertReadAlike(
        SampleStreams.of(fields).ofVersion(MetadataVersion.V4).messages(21),
        SampleStreams.of(fields).messages(21));
  }

  private static void assertReadAlike(ForeignStream v4, ForeignStream v5) throws IOException {
    byte[] expected = v5.stream(Prefix.MARKER_AND_LENGTH);
    assertThat(DecodedColumns.ofStream(v4.stream(Prefix.MARKER_AND_LENGTH)))
        .isEqualTo(DecodedColumns.ofStream(expected));
    // The version of the message counts: Arrow C++ writes V4 messages in a file with a V5 footer.
    for (short footer : new short[] {MetadataVersion.V4, MetadataVersion.V5}) {
      assertThat(DecodedColumns.ofFile(v4.file(Prefix.LENGTH_ALONE, footer)))
          .isEqualTo(DecodedColumns.ofStream(expected));
    }
  }
}
