package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.arrowrecord.processor.codegen.EntryPoint.Parameter;
import dev.arrowrecord.processor.codegen.EntryPoint.Thrown;
import dev.arrowrecord.processor.codegen.text.Docs;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The static methods of the generated class: all that users call. */
final class EntryPoints {
  private static final int MEMBER_INDENT = 2;

  private static final Parameter WRITE_OPTIONS =
      new Parameter(RuntimeNames.WRITE_OPTIONS, "options", "how to write");
  private static final Parameter READ_OPTIONS =
      new Parameter(RuntimeNames.READ_OPTIONS, "options", "how to read");

  private static final Parameter STREAM_OUT =
      parameter(OutputStream.class, "out", "where to write; stays open");
  private static final Parameter CHANNEL_OUT =
      parameter(WritableByteChannel.class, "out", "where to write; stays open");
  private static final Parameter PATH_OUT =
      parameter(Path.class, "path", "the file, which appears whole or not at all");
  private static final Parameter STREAM_IN =
      parameter(
          InputStream.class, "in", "what to read, up to the end of the Arrow stream; stays open");
  private static final Parameter CHANNEL_IN =
      parameter(
          ReadableByteChannel.class,
          "in",
          "what to read, up to the end of the Arrow stream; stays open");
  private static final Parameter BUFFER_IN =
      parameter(ByteBuffer.class, "in", "the bytes from position to limit, which must not change");
  private static final Parameter BYTES_IN =
      new Parameter(ArrayTypeName.of(TypeName.BYTE), "bytes", "an Arrow IPC stream");
  private static final Parameter PATH_IN =
      parameter(Path.class, "path", "the file, which must not change");

  private static final Thrown CANNOT_WRITE =
      new Thrown(ClassName.get(IOException.class), true, "if it cannot be written");
  private static final Thrown NULL =
      new Thrown(
          ClassName.get(NullPointerException.class),
          false,
          "if a record, or a property that is not nullable, is null");
  private static final Thrown UNFIT =
      new Thrown(
          ClassName.get(IllegalArgumentException.class),
          false,
          "if a value does not fit its Arrow type");
  private static final Thrown TOO_LARGE =
      new Thrown(
          ClassName.get(IllegalStateException.class), false, "if the stream is larger than 2 GiB");
  private static final List<Thrown> READING =
      List.of(
          new Thrown(
              RuntimeNames.SCHEMA_MISMATCH_EXCEPTION,
              false,
              "if the data does not fit the class; it lists every difference"),
          new Thrown(RuntimeNames.ARROW_FORMAT_EXCEPTION, false, "if the data is not valid Arrow"),
          new Thrown(ClassName.get(IOException.class), true, "if it cannot be read"));

  private static final String NEW_FILE = "Begins an Arrow IPC file.";
  private static final String ENDINGS =
      "<p>Closing the writer makes the file appear, with the records written so far. Where the"
          + " source of records fails, {@code abandon()} of the writer ends without a file.";

  private final TypeName writer;
  private final TypeName streamReader;
  private final TypeName fileReader;
  private final TypeName list;
  private final Parameter records;
  private final List<MethodSpec> methods = new ArrayList<>();

  private EntryPoints(RecordMapping mapping) {
    ClassName type = JavaNames.of(mapping.type());
    ClassName batch = JavaNames.of(mapping.generated()).nestedClass("Batch");
    this.writer = ParameterizedTypeName.get(RuntimeNames.RECORD_WRITER, type);
    this.streamReader = ParameterizedTypeName.get(RuntimeNames.RECORD_STREAM_READER, type, batch);
    this.fileReader = ParameterizedTypeName.get(RuntimeNames.RECORD_FILE_READER, type, batch);
    this.list = ParameterizedTypeName.get(ClassName.get(List.class), type);
    this.records =
        new Parameter(
            ParameterizedTypeName.get(
                ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(type)),
            "records",
            "what to write");
  }

  /** The methods for a record. */
  static List<MethodSpec> of(RecordMapping mapping) {
    EntryPoints points = new EntryPoints(mapping);
    points.addWriters();
    if (mapping.isReadable()) {
      points.addReaders();
    }
    return points.methods;
  }

  private void addWriters() {
    String begins = "the writer; closing it ends the stream";
    String newStream = "Begins an Arrow IPC stream.";
    addWriter("newStream", writer, newStream, begins, List.of(CANNOT_WRITE), STREAM_OUT);
    addWriter("newStream", writer, newStream, begins, List.of(CANNOT_WRITE), CHANNEL_OUT);
    String beginsFile = "the writer; closing it ends the file";
    String newFile = NEW_FILE + "\n\n" + Docs.paragraph(ENDINGS, MEMBER_INDENT);
    addWriter("newFile", writer, newFile, beginsFile, List.of(CANNOT_WRITE), PATH_OUT);
    addWriter("newFile", writer, NEW_FILE, beginsFile, List.of(CANNOT_WRITE), CHANNEL_OUT);
    List<Thrown> all = List.of(CANNOT_WRITE, NULL, UNFIT);
    String writeStream = "Writes an Arrow IPC stream, and flushes it.";
    addWriter("writeStream", null, writeStream, "", all, records, STREAM_OUT);
    addWriter("writeStream", null, writeStream, "", all, records, CHANNEL_OUT);
    addWriter("writeFile", null, "Writes an Arrow IPC file.", "", all, records, PATH_OUT);
    addWriter(
        "toBytes",
        ArrayTypeName.of(TypeName.BYTE),
        "Writes an Arrow IPC stream into memory.",
        "the stream",
        List.of(NULL, UNFIT, TOO_LARGE),
        records);
  }

  private void addReaders() {
    String stream = "the reader of its batches";
    String openStream = "Opens an Arrow IPC stream.";
    addReader("openStream", streamReader, openStream, stream, STREAM_IN);
    addReader("openStream", streamReader, openStream, stream, CHANNEL_IN);
    addReader("openStream", streamReader, openStream + " Nothing is copied.", stream, BUFFER_IN);
    String file = "the reader of its batches, in any order";
    addReader(
        "openFile", fileReader, "Opens an Arrow IPC file, mapped into memory.", file, PATH_IN);
    addReader(
        "openFile", fileReader, "Opens an Arrow IPC file. Nothing is copied.", file, BUFFER_IN);
    addAllReader("readStream", "Reads all records of an Arrow IPC stream.", STREAM_IN);
    addAllReader("fromBytes", "Reads all records of an Arrow IPC stream in memory.", BYTES_IN);
    addAllReader("readFile", "Reads all records of an Arrow IPC file.", PATH_IN);
  }

  private void addWriter(
      String name,
      @Nullable TypeName returns,
      String summary,
      String returned,
      List<Thrown> errors,
      Parameter... parameters) {
    add(
        new EntryPoint(name, returns, summary, List.of(parameters), returned, errors),
        WRITE_OPTIONS);
  }

  private void addReader(
      String name, TypeName returns, String summary, String returned, Parameter source) {
    add(new EntryPoint(name, returns, summary, List.of(source), returned, READING), READ_OPTIONS);
  }

  private void addAllReader(String name, String summary, Parameter source) {
    methods.add(
        new EntryPoint(name, list, summary, List.of(source), "the records", READING).method());
  }

  /** Adds a method without options, which takes the defaults, and one with them. */
  private void add(EntryPoint point, Parameter options) {
    methods.add(point.method());
    methods.add(point.with(options).method());
  }

  private static Parameter parameter(Class<?> type, String name, String description) {
    return new Parameter(ClassName.get(type), name, description);
  }
}
