package dev.arrowrecord.integration.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.compression.CompressionCodec;
import org.apache.arrow.vector.compression.CompressionUtil.CodecType;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.ipc.ArrowWriter;
import org.apache.arrow.vector.ipc.message.IpcOption;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.util.DictionaryUtility;

/**
 * Streams and files of any type, as arrow-java reads them, validates them and writes them again.
 */
public final class Relay {
  private Relay() {}

  /** The fields, a line each, as they stand in the message. */
  public static String fields(byte[] stream) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        ArrowReader reader = new ArrowStreamReader(new ByteArrayInputStream(stream), allocator)) {
      List<String> lines = new ArrayList<>();
      for (Field field : reader.getVectorSchemaRoot().getSchema().getFields()) {
        lines.add(DictionaryUtility.toMessageFormat(field, reader, new HashSet<>()).toString());
      }
      return String.join("\n", lines);
    }
  }

  /** The rows of a stream, a line each, with the values as they are spelled by default. */
  public static List<String> rows(byte[] stream, boolean validated) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        ArrowReader reader = new ArrowStreamReader(new ByteArrayInputStream(stream), allocator)) {
      return rows(reader, validated);
    }
  }

  /** The same of a file. */
  public static List<String> rows(Path file, boolean validated) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        FileChannel channel = FileChannel.open(file);
        ArrowReader reader = new ArrowFileReader(channel, allocator)) {
      return rows(reader, validated);
    }
  }

  /** A stream of the same, written by arrow-java. */
  public static byte[] stream(byte[] stream) throws IOException {
    return stream(stream, IpcOption.DEFAULT);
  }

  /** A stream of the same, written by arrow-java as it wrote before. */
  public static byte[] stream(byte[] stream, IpcOption option) throws IOException {
    return write(
        stream,
        (reader, out) -> new ArrowStreamWriter(reader.getVectorSchemaRoot(), reader, out, option));
  }

  /** A stream of the same, written and compressed by arrow-java. */
  public static byte[] stream(byte[] stream, CodecType codec) throws IOException {
    return write(
        stream,
        (reader, out) ->
            new ArrowStreamWriter(
                reader.getVectorSchemaRoot(),
                reader,
                out,
                IpcOption.DEFAULT,
                CompressionCodec.Factory.INSTANCE,
                codec));
  }

  /**
   * A file of the same, written by arrow-java as it wrote before.
   *
   * @param metadata application metadata of the footer
   */
  public static byte[] file(byte[] stream, IpcOption option, Map<String, String> metadata)
      throws IOException {
    return write(
        stream,
        (reader, out) ->
            new ArrowFileWriter(reader.getVectorSchemaRoot(), reader, out, metadata, option));
  }

  private static byte[] write(byte[] stream, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BufferAllocator allocator = new RootAllocator();
        ArrowReader reader = new ArrowStreamReader(new ByteArrayInputStream(stream), allocator);
        ArrowWriter writer = format.writer(reader, Channels.newChannel(out))) {
      writer.start();
      while (reader.loadNextBatch()) {
        writer.writeBatch();
      }
      writer.end();
    }
    return out.toByteArray();
  }

  @FunctionalInterface
  private interface Format {
    ArrowWriter writer(ArrowReader reader, WritableByteChannel out) throws IOException;
  }

  private static List<String> rows(ArrowReader reader, boolean validated) throws IOException {
    VectorSchemaRoot root = reader.getVectorSchemaRoot();
    List<String> rows = new ArrayList<>();
    while (reader.loadNextBatch()) {
      if (validated) {
        root.getFieldVectors().forEach(FieldVector::validateFull);
      }
      VectorValues values = new VectorValues(reader);
      for (int i = 0; i < root.getRowCount(); i++) {
        int row = i;
        rows.add(
            root.getFieldVectors().stream()
                .map(vector -> String.valueOf(values.get(vector, row)))
                .collect(Collectors.joining(" | ")));
      }
    }
    return rows;
  }
}
