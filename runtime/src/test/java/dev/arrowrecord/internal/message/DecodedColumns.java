package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryChunks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All batches of a stream or file, every column as text that has each of its bytes. */
final class DecodedColumns {
  private DecodedColumns() {}

  /** The batches of a stream. */
  static List<String> ofStream(byte[] stream) throws IOException {
    return columns(stream).stream().map(DecodedColumns::text).toList();
  }

  /** The batches of a file. */
  static List<String> ofFile(byte[] file) throws IOException {
    try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(file)))) {
      RecordDecoder decoder = RecordDecoder.ofAll(reader.footer().schema());
      List<Block> blocks = new ArrayList<>(reader.footer().dictionaries());
      blocks.addAll(reader.footer().recordBatches());
      List<String> batches = new ArrayList<>();
      for (Block block : blocks) {
        ReceivedMessage message = reader.read(block);
        Column batch = decoder.decode(message.metadata(), message.body(), message.byteOffset());
        if (batch != null) {
          batches.add(text(batch));
        }
      }
      decoder.defineDictionaries();
      return batches;
    }
  }

  /** The batches of a stream, each as one column. */
  static List<Column> columns(byte[] stream) throws IOException {
    StreamReader reader = new StreamReader(new BufferSource(ByteBuffer.wrap(stream), 0));
    RecordDecoder decoder = RecordDecoder.ofAll(reader.readSchema());
    List<Column> batches = new ArrayList<>();
    for (ReceivedMessage message = reader.next(); message != null; message = reader.next()) {
      Column batch = decoder.decode(message.metadata(), message.body(), message.byteOffset());
      if (batch != null) {
        batches.add(batch);
      }
    }
    decoder.defineDictionaries();
    return batches;
  }

  private static String text(Column column) {
    StringBuilder text = new StringBuilder();
    append(column, "", text);
    return text.toString();
  }

  private static void append(Column column, String indent, StringBuilder text) {
    text.append(indent)
        .append(column.actual())
        .append(" length ")
        .append(column.length())
        .append(" nulls ")
        .append(column.nullCount());
    append(" validity ", column.validity(), text);
    append(" types ", column.typeIds(), text);
    append(" offsets ", column.offsets(), text);
    append(" sizes ", column.sizes(), text);
    append(" views ", column.views(), text);
    append(" values ", column.values(), text);
    column.dataBuffers().forEach(buffer -> append(" data ", buffer, text));
    text.append('\n');
    if (column.type().kind() == ArrowType.Kind.DICTIONARY) {
      for (Column chunk : DictionaryChunks.of(column.dictionary())) {
        append(chunk, indent + "| ", text);
      }
      return;
    }
    for (int i = 0; i < column.actual().children().size(); i++) {
      append(column.child(i), indent + "  ", text);
    }
  }

  private static void append(String name, @Nullable ByteBuffer buffer, StringBuilder text) {
    if (buffer != null && buffer.limit() > 0) {
      byte[] bytes = new byte[buffer.limit()];
      buffer.get(0, bytes);
      text.append(name).append(HexFormat.of().formatHex(bytes));
    }
  }
}
