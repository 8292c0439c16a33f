package dev.arrowrecord.internal.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** Application metadata of messages and footers, in whatever state others leave it. */
class CustomMetadataTest {
  private static final byte[] KEY = "key".getBytes(UTF_8);
  private static final byte[] VALUE = "value \u00e9".getBytes(UTF_8);
  private static final byte[] OTHER = "other".getBytes(UTF_8);
  private static final byte[] BINARY = {'a', (byte) 0xFF, 0, 'b'};

  @Test
  void ofABatchGoesWithItsColumns() throws IOException {
    byte[] stream =
        ForeignStream.of(SampleStreams.everyType())
            .with(message -> with(message, KEY, VALUE, OTHER, OTHER))
            .stream(Prefix.MARKER_AND_LENGTH);

    assertThat(DecodedColumns.columns(stream))
        .hasSize(2)
        .allSatisfy(
            batch -> {
              assertThat(batch.customMetadata())
                  .containsExactly(Map.entry("key", "value \u00e9"), Map.entry("other", "other"));
              assertThat(batch.child(0).customMetadata()).isEmpty();
            });
    assertThat(DecodedColumns.ofStream(stream))
        .isEqualTo(DecodedColumns.ofStream(SampleStreams.everyType()));
  }

  @Test
  void hasTheLastValueOfAKeyThatOccursTwice() throws IOException {
    assertThat(read(KEY, OTHER, OTHER, BINARY, KEY, VALUE).customMetadata().get("key"))
        .isEqualTo("value \u00e9");
  }

  @Test
  void keepsEveryPairAsItIs() throws IOException {
    byte[] stream =
        ForeignStream.of(SampleStreams.numbers())
            .with(message -> with(message, KEY, OTHER, BINARY, BINARY, KEY, VALUE, KEY, OTHER))
            .stream(Prefix.MARKER_AND_LENGTH);
    StreamReader reader = new StreamReader(new BufferSource(ByteBuffer.wrap(stream), 0));
    reader.readSchema();

    assertThat(Objects.requireNonNull(reader.next()).metadata().customMetadata().pairs())
        .containsExactly(
            new KeyValues.Pair(ByteBuffer.wrap(KEY), ByteBuffer.wrap(OTHER)),
            new KeyValues.Pair(ByteBuffer.wrap(BINARY), ByteBuffer.wrap(BINARY)),
            new KeyValues.Pair(ByteBuffer.wrap(KEY), ByteBuffer.wrap(VALUE)),
            new KeyValues.Pair(ByteBuffer.wrap(KEY), ByteBuffer.wrap(OTHER)));
  }

  @Test
  void hasAReplacementCharacterForWhatIsNoText() throws IOException {
    assertThat(read(BINARY, BINARY).customMetadata())
        .containsExactly(Map.entry("a\uFFFD\0b", "a\uFFFD\0b"));
  }

  @Test
  void mayBeEmpty() throws IOException {
    assertThat(read(new byte[0], new byte[0]).customMetadata()).containsExactly(Map.entry("", ""));
    assertThat(read().customMetadata()).isEmpty();
  }

  @Test
  void ofAFooterIsNotThatOfTheSchema() throws IOException {
    ForeignStream stream = ForeignStream.of(SampleStreams.everyType());
    byte[] file = stream.file(Prefix.MARKER_AND_LENGTH, MetadataVersion.V5, KEY, VALUE);

    try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(file)))) {
      assertThat(reader.footer().customMetadata().toMap())
          .containsExactly(Map.entry("key", "value \u00e9"));
      assertThat(reader.footer().schema().schema().metadata()).containsOnlyKeys("zulu", "alpha");
    }
  }

  private static Column read(byte[]... keysAndValues) throws IOException {
    byte[] stream =
        ForeignStream.of(SampleStreams.numbers())
            .with(message -> with(message, keysAndValues))
            .stream(Prefix.MARKER_AND_LENGTH);
    return DecodedColumns.columns(stream).get(0);
  }

  private static OneMessage with(OneMessage message, byte[]... keysAndValues) {
    return new OneMessage(
        new FlatBytes(message.metadata()).messageWith(keysAndValues), message.body());
  }
}
