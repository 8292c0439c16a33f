package dev.arrowrecord.integration.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.fixtures.Alternatives;
import dev.arrowrecord.integration.fixtures.AlternativesArrow;
import dev.arrowrecord.integration.fixtures.AlternativesSamples;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.IpcComponents;
import dev.arrowrecord.ipc.IpcComponents.Message;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.ipc.WriteChannel;
import org.apache.arrow.vector.ipc.message.IpcOption;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The components of generated classes. */
class ComponentsTest {
  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(20);
  private static final List<Alternatives> ALTERNATIVES =
      List.of(
          AlternativesSamples.full(), AlternativesSamples.nothing(), AlternativesSamples.other());
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(8);

  @ParameterizedTest
  @EnumSource
  void joinedAreTheBytesOfTheStream(Compression compression) throws IOException {
    WriteOptions options = OPTIONS.withBatchRows(2).withCompression(compression);

    assertThat(joined(AllTypesArrow.toComponents(RECORDS, options).toStream()))
        .isEqualTo(AllTypesArrow.toBytes(RECORDS, options));
    assertThat(joined(AllTypesArrow.toComponents(RECORDS).toStream()))
        .isEqualTo(AllTypesArrow.toBytes(RECORDS));
    assertThat(joined(AlternativesArrow.toComponents(ALTERNATIVES, options).toStream()))
        .isEqualTo(AlternativesArrow.toBytes(ALTERNATIVES, options));
  }

  /** As in the frames of an RPC: the metadata is bare, and whoever receives it frames it anew. */
  @ParameterizedTest
  @ValueSource(ints = {8, 64})
  void areReadByArrowJavaOnceItHasFramedThem(int alignment) throws IOException {
    IpcComponents components =
        AllTypesArrow.toComponents(RECORDS, OPTIONS.withAlignment(alignment));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteChannel channel = new WriteChannel(Channels.newChannel(out));
    for (Message message : components.messages()) {
      ByteBuffer metadata = message.metadata();
      MessageSerializer.writeMessageBuffer(channel, metadata.remaining(), metadata);
      for (ByteBuffer buffer : message.body()) {
        channel.write(buffer);
        channel.writeZeros(-buffer.limit() & (alignment - 1));
      }
    }
    ArrowStreamWriter.writeEndOfStream(channel, IpcOption.DEFAULT);

    assertThat(ArrowJavaReader.readStream(out.toByteArray()))
        .isEqualTo(ArrowJavaReader.readStream(AllTypesArrow.toBytes(RECORDS, OPTIONS)));
  }

  @ParameterizedTest
  @EnumSource
  void areReadFromOtherBuffersThanThoseThatWereWritten(Compression compression) throws IOException {
    WriteOptions options = OPTIONS.withCompression(compression);
    for (UnaryOperator<ByteBuffer> copy :
        List.<UnaryOperator<ByteBuffer>>of(ComponentsTest::onHeap, ComponentsTest::direct)) {
      IpcComponents records = received(AllTypesArrow.toComponents(RECORDS, options), copy);
      assertRecords(AllTypesArrow.fromComponents(records), RECORDS);
      // They may be read again.
      try (var reader = AllTypesArrow.openComponents(records, ReadOptions.defaults())) {
        assertThat(reader.schema()).isEqualTo(AllTypesArrow.SCHEMA);
        assertThat(reader.iterator().next().rowCount()).isEqualTo(8);
        assertThat(reader.readAll()).hasSize(12);
      }

      IpcComponents alternatives =
          received(AlternativesArrow.toComponents(ALTERNATIVES, options), copy);
      try (var reader = AlternativesArrow.openComponents(alternatives)) {
        assertRecords(reader.readAll(), ALTERNATIVES);
      }
    }
  }

  @Test
  void withoutTheirSchemaOrABufferOrItsEndAreRefused() {
    List<Message> messages = AllTypesArrow.toComponents(RECORDS, OPTIONS).messages();
    assertRefused(List.of());
    assertRefused(messages.subList(1, messages.size()));
    int batches = 0;
    for (int i = 1; i < messages.size(); i++) {
      List<ByteBuffer> body = messages.get(i).body();
      batches++;
      for (int j = 0; j < body.size(); j++) {
        ByteBuffer buffer = body.get(j);
        if (!buffer.hasRemaining()) {
          continue;
        }
        List<ByteBuffer> without = new ArrayList<>(body);
        without.remove(j);
        assertRefused(with(messages, i, new Message(messages.get(i).metadata(), without)));
        List<ByteBuffer> shorter = new ArrayList<>(body);
        shorter.set(j, buffer.slice(0, buffer.remaining() - 1));
        assertRefused(with(messages, i, new Message(messages.get(i).metadata(), shorter)));
      }
    }
    assertThat(batches).isGreaterThan(3);
  }

  @Test
  void ofChangedMetadataAreRefusedOrRead() {
    List<Message> messages = AlternativesArrow.toComponents(ALTERNATIVES, OPTIONS).messages();
    int[] changes = {0x80, 0xFF, 1};
    int tried = 0;
    int refused = 0;
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      ByteBuffer metadata = onHeap(message.metadata());
      // Every fifth byte meets each byte of a number, and each change.
      for (int at = 0; at < metadata.limit(); at += 5) {
        byte before = metadata.get(at);
        metadata.put(at, (byte) (before ^ changes[at % changes.length]));
        refused += refuses(with(messages, i, new Message(metadata, message.body())));
        metadata.put(at, before);
        ByteBuffer cut = metadata.duplicate().limit(at);
        refused += refuses(with(messages, i, new Message(cut, message.body())));
        tried += 2;
      }
    }
    // All that were cut, but for padding.
    assertThat(refused).isGreaterThan(tried / 3);
  }

  @Test
  void ofAnotherClassAreAMismatch() {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(
            () -> AllTypesArrow.fromComponents(AlternativesArrow.toComponents(ALTERNATIVES)));
  }

  private static List<Message> with(List<Message> messages, int index, Message message) {
    List<Message> changed = new ArrayList<>(messages);
    changed.set(index, message);
    return changed;
  }

  private static void assertRefused(List<Message> messages) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> AllTypesArrow.fromComponents(IpcComponents.of(messages)));
  }

  /** One if they are refused as they should be, zero if they are read; nothing else happens. */
  private static int refuses(List<Message> messages) {
    try {
      AlternativesArrow.fromComponents(IpcComponents.of(messages));
      return 0;
    } catch (ArrowFormatException | SchemaMismatchException e) {
      return 1;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> void assertRecords(List<T> read, List<T> written) {
    assertThat(read).usingRecursiveFieldByFieldElementComparator().isEqualTo(written);
  }

  private static IpcComponents received(IpcComponents sent, UnaryOperator<ByteBuffer> copy) {
    return IpcComponents.of(
        sent.messages().stream()
            .map(
                each ->
                    new Message(
                        copy.apply(each.metadata()), each.body().stream().map(copy).toList()))
            .toList());
  }

  private static ByteBuffer onHeap(ByteBuffer bytes) {
    return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
  }

  private static ByteBuffer direct(ByteBuffer bytes) {
    // Not from its start.
    return ByteBuffer.allocateDirect(bytes.remaining() + 3).position(3).put(bytes).position(3);
  }

  private static byte[] joined(List<ByteBuffer> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var channel = Channels.newChannel(out)) {
      for (ByteBuffer part : parts) {
        channel.write(part);
      }
    }
    return out.toByteArray();
  }
}
