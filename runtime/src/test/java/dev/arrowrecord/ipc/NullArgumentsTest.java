package dev.arrowrecord.ipc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Int32Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What users pass as null by mistake is named, before anything is read or written. */
@SuppressWarnings("NullAway") // on purpose
final class NullArgumentsTest {
  private static final Field FIELD = Field.nullable("f", ArrowType.INT32);
  private static final Schema SCHEMA = Schema.of(FIELD);
  private static final OneColumn<Integer, Int32Vector> IPC =
      OneColumn.of(FIELD, Int32Builder::new, Int32Vector::new);
  private static final WriteOptions DEFAULTS = WriteOptions.defaults();
  private static final Path PATH = Path.of("never.arrow");

  @TempDir private Path folder;

  static Stream<Arguments> calls() {
    return Stream.of(writing(), reading(), values()).flatMap(each -> each);
  }

  private static Stream<Arguments> writing() {
    OutputStream out = new ByteArrayOutputStream();
    WritableByteChannel channel = Channels.newChannel(out);
    return Stream.of(
        call("out", () -> IPC.newStream((OutputStream) null)),
        call("options", () -> IPC.newStream(out, null)),
        call("out", () -> IPC.newStream((WritableByteChannel) null)),
        call("options", () -> IPC.newStream(channel, null)),
        call("path", () -> IPC.newFile((Path) null)),
        call("options", () -> IPC.newFile(PATH, null)),
        call("out", () -> IPC.newFile((WritableByteChannel) null)),
        call("options", () -> IPC.newFile(channel, null)),
        call("records", () -> IPC.writeStream(null, out)),
        call("out", () -> IPC.writeStream(List.of(), (OutputStream) null)),
        call("options", () -> IPC.writeStream(List.of(), out, null)),
        call("records", () -> IPC.writeStream(null, channel)),
        call("out", () -> IPC.writeStream(List.of(), (WritableByteChannel) null)),
        call("records", () -> IPC.writeFile(null, PATH)),
        call("path", () -> IPC.writeFile(List.of(), null)),
        call("options", () -> IPC.writeFile(List.of(), PATH, null)),
        call("records", () -> IPC.toBytes(null)),
        call("options", () -> IPC.toBytes(List.of(), null)),
        call("records", () -> IPC.toComponents(null)),
        call("options", () -> IPC.toComponents(List.of(), null)),
        call("records", () -> IPC.newStream(out).writeAll(null)),
        call("metadata", () -> DEFAULTS.withMetadata(null)),
        call(
            "compression: choose Compression.NONE for none", () -> DEFAULTS.withCompression(null)));
  }

  private static Stream<Arguments> reading() {
    ReadOptions options = null;
    ByteBuffer none = ByteBuffer.allocate(0);
    InputStream in = new ByteArrayInputStream(new byte[0]);
    return Stream.of(
        call("in", () -> IPC.openStream((InputStream) null)),
        call("options", () -> IPC.openStream(in, options)),
        call("in", () -> IPC.openStream((ReadableByteChannel) null)),
        call("options", () -> IPC.openStream(Channels.newChannel(in), options)),
        call("in", () -> IPC.openStream((ByteBuffer) null)),
        call("options", () -> IPC.openStream(none, options)),
        call("path", () -> IPC.openFile((Path) null)),
        call("options", () -> IPC.openFile(PATH, options)),
        call("in", () -> IPC.openFile((ByteBuffer) null)),
        call("options", () -> IPC.openFile(none, options)),
        call("components", () -> IPC.openComponents(null)),
        call("options", () -> IPC.openComponents(IpcComponents.of(List.of()), options)),
        call("in", () -> IPC.readStream(null)),
        call("bytes", () -> IPC.fromBytes(null)),
        call("components", () -> IPC.fromComponents(null)),
        call("path", () -> IPC.readFile(null)),
        call("messages", () -> IpcComponents.of(null)),
        call("metadata", () -> new IpcComponents.Message(null, List.of())),
        call("body", () -> new IpcComponents.Message(none, null)));
  }

  private static Stream<Arguments> values() {
    List<Field> fields = null;
    Map<String, String> metadata = null;
    return Stream.of(
        call("schema", () -> ArrowRows.toBytes(null, List.of())),
        call("records", () -> ArrowRows.toBytes(SCHEMA, null)),
        call("bytes", () -> ArrowRows.fromBytes(null)),
        call("schema", () -> Row.of(null, 1)),
        call("values: a null alone is (Object) null", () -> Row.of(SCHEMA, (Object[]) null)),
        call("fields", () -> Row.ofFields(null, List.of())),
        call("values", () -> Row.ofFields(List.of(), null)),
        call("fields", () -> new Schema(fields, Map.of())),
        call("metadata", () -> SCHEMA.withMetadata(metadata)),
        call("name", () -> Field.nullable(null, ArrowType.INT32)),
        call("type", () -> Field.nullable("f", null)),
        call("children", () -> Field.nullable("f", ArrowType.STRUCT, fields)),
        call("metadata", () -> FIELD.withMetadata(metadata)));
  }

  private static Arguments call(String name, ThrowingCallable call) {
    return Arguments.of(name, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void areNamed(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  @Test
  void leaveNoFile() throws Exception {
    Path path = folder.resolve("f.arrow");

    assertThatNullPointerException().isThrownBy(() -> IPC.writeFile(null, path));
    assertThatNullPointerException().isThrownBy(() -> IPC.writeFile(List.of(), path, null));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
