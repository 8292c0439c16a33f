package dev.arrowrecord.integration.compression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.fixtures.AlternativesArrow;
import dev.arrowrecord.integration.fixtures.AlternativesSamples;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.integration.judge.Relay;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class CompressionTest {
  private static final WriteOptions PLAIN = WriteOptions.defaults().withBatchRows(300);

  @TempDir Path folder;

  /** Records of every type, in batches of some rows. */
  private record Sample<T>(Generated<T> generated, List<T> records) {}

  static Stream<Arguments> samples() {
    Sample<?> all =
        new Sample<>(
            new Generated<>(
                AllTypesArrow::toBytes,
                AllTypesArrow::fromBytes,
                AllTypesArrow::writeFile,
                AllTypesArrow::readFile),
            AllTypesSamples.mixed(1_000));
    Sample<?> alternatives =
        new Sample<>(
            new Generated<>(
                AlternativesArrow::toBytes,
                AlternativesArrow::fromBytes,
                AlternativesArrow::writeFile,
                AlternativesArrow::readFile),
            repeated(
                List.of(
                    AlternativesSamples.full(),
                    AlternativesSamples.nothing(),
                    AlternativesSamples.other()),
                1_000));
    return Stream.of(Compression.LZ4_FRAME, Compression.ZSTD)
        .flatMap(each -> Stream.of(Arguments.of(each, all), Arguments.of(each, alternatives)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T> void isUndoneByReading(Compression compression, Sample<T> sample) throws IOException {
    WriteOptions options = PLAIN.withCompression(compression);
    Path file = folder.resolve("ours.arrow");
    byte[] stream = sample.generated.toBytes().apply(sample.records, options);
    sample.generated.writeFile().apply(sample.records, file, options.withAlignment(64));

    assertEqual(sample.generated.fromBytes().apply(stream), sample.records);
    assertEqual(sample.generated.readFile().apply(file), sample.records);
    assertThat(stream.length)
        .isLessThan(
            sample.generated.toBytes().apply(sample.records, WriteOptions.defaults()).length / 2);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void isReadByArrowJava(Compression compression) throws IOException {
    WriteOptions options = PLAIN.withCompression(compression);
    Path file = folder.resolve("ours.arrow");
    List<AllTypes> records = AllTypesSamples.mixed(1_000);
    AllTypesArrow.writeFile(records, file, options);
    List<String> expected = Relay.rows(AllTypesArrow.toBytes(records, PLAIN), false);

    assertThat(Relay.rows(AllTypesArrow.toBytes(records, options), false)).isEqualTo(expected);
    assertThat(Relay.rows(file, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void ofArrowJavaIsRead(Compression compression) throws IOException {
    List<AllTypes> records = AllTypesSamples.mixed(1_000);
    byte[] stream = AllTypesArrow.toBytes(records, PLAIN);

    byte[] theirs = Relay.stream(stream, CodecType.valueOf(compression.name()));

    assertThat(theirs.length).isLessThan(stream.length / 2);
    assertEqual(AllTypesArrow.fromBytes(theirs), records);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void isAppliedToEveryBatch(Compression compression) throws IOException {
    WriteOptions options = WriteOptions.defaults().withCompression(compression).withBatchRows(7);
    byte[] stream = AllTypesArrow.toBytes(AllTypesSamples.mixed(20), options);

    assertThat(Messages.compressions(stream)).isNotEmpty().containsOnly(compression.name());
  }

  @ParameterizedTest
  @EnumSource
  void ofNoRowsIsRead(Compression compression) throws IOException {
    WriteOptions options = WriteOptions.defaults().withCompression(compression);
    Path file = folder.resolve("empty.arrow");
    AllTypesArrow.writeFile(List.of(), file, options);

    assertThat(AllTypesArrow.fromBytes(AllTypesArrow.toBytes(List.of(), options))).isEmpty();
    assertThat(AllTypesArrow.readFile(file)).isEmpty();
    assertThat(Files.size(file)).isPositive();
  }

  private static <T> void assertEqual(List<T> found, List<T> expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i)).usingRecursiveComparison().isEqualTo(expected.get(i));
    }
  }

  private static <E> List<E> repeated(List<E> elements, int count) {
    List<E> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(elements.get(i % elements.size()));
    }
    return all;
  }
}
