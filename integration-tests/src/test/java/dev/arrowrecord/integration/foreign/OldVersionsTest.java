package dev.arrowrecord.integration.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Relay;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.arrow.vector.ipc.message.IpcOption;
import org.apache.arrow.vector.types.MetadataVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrow-java writes if it is asked for an old version of the format. */
class OldVersionsTest {
  @ArrowRecord
  record Named(int customMetadata) {}

  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(20);

  static Stream<IpcOption> options() {
    return Stream.of(MetadataVersion.V4, MetadataVersion.V5)
        .flatMap(version -> Stream.of(new IpcOption(true, version), new IpcOption(false, version)));
  }

  @ParameterizedTest
  @MethodSource("options")
  void areReadAsStreamsAndFiles(IpcOption option) throws IOException {
    byte[] ours = AllTypesArrow.toBytes(RECORDS, WriteOptions.defaults().withBatchRows(7));

    assertSame(AllTypesArrow.fromBytes(Relay.stream(ours, option)));
    byte[] file = Relay.file(ours, option, Map.of("creator", "arrow-java"));
    try (var reader = AllTypesArrow.openFile(ByteBuffer.wrap(file))) {
      assertSame(reader.readAll());
      assertThat(reader.customMetadata()).isEqualTo(Map.of("creator", "arrow-java"));
      assertThat(reader.batchCount()).isEqualTo(3);
    }
  }

  private static void assertSame(List<AllTypes> records) {
    assertThat(records).usingRecursiveFieldByFieldElementComparator().isEqualTo(RECORDS);
  }

  @Test
  void haveMetadataThatAPropertyMayBeNamedLike() throws IOException {
    byte[] bytes = OldVersionsTest_NamedArrow.toBytes(List.of(new Named(5)));

    try (var reader = OldVersionsTest_NamedArrow.openStream(ByteBuffer.wrap(bytes))) {
      var batch = reader.iterator().next();
      assertThat(batch.customMetadata()).isEmpty();
      assertThat(batch.customMetadata_().get(0)).isEqualTo(5);
    }
  }
}
