package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.JavaNames.BYTE_BUFFER;
import static dev.arrowrecord.processor.codegen.JavaNames.ILLEGAL_ARGUMENT;
import static dev.arrowrecord.processor.codegen.JavaNames.ILLEGAL_STATE;
import static dev.arrowrecord.processor.codegen.JavaNames.INPUT_STREAM;
import static dev.arrowrecord.processor.codegen.JavaNames.IO_EXCEPTION;
import static dev.arrowrecord.processor.codegen.JavaNames.ITERABLE;
import static dev.arrowrecord.processor.codegen.JavaNames.LIST;
import static dev.arrowrecord.processor.codegen.JavaNames.NULL_POINTER;
import static dev.arrowrecord.processor.codegen.JavaNames.OUTPUT_STREAM;
import static dev.arrowrecord.processor.codegen.JavaNames.PATH;
import static dev.arrowrecord.processor.codegen.JavaNames.READABLE_CHANNEL;
import static dev.arrowrecord.processor.codegen.JavaNames.WRITABLE_CHANNEL;
import static dev.arrowrecord.processor.codegen.RuntimeNames.ARROW_FORMAT_EXCEPTION;
import static dev.arrowrecord.processor.codegen.RuntimeNames.IPC_COMPONENTS;
import static dev.arrowrecord.processor.codegen.RuntimeNames.READ_OPTIONS;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_FILE_READER;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_STREAM_READER;
import static dev.arrowrecord.processor.codegen.RuntimeNames.RECORD_WRITER;
import static dev.arrowrecord.processor.codegen.RuntimeNames.SCHEMA_MISMATCH_EXCEPTION;
import static dev.arrowrecord.processor.codegen.RuntimeNames.WRITE_OPTIONS;

import dev.arrowrecord.processor.codegen.EntryPoint.Parameter;
import dev.arrowrecord.processor.codegen.EntryPoint.Thrown;
import dev.arrowrecord.processor.codegen.text.Docs;
import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.model.JavaClass;
import java.util.List;

/** The static methods of the generated class: all that users call. */
final class EntryPoints {
  private static final int MEMBER_INDENT = 2;

  private static final String NEW_FILE = "Begins an Arrow IPC file.";
  private static final String ENDINGS =
      "<p>Closing the writer makes the file appear, with the records written so far. Where the"
          + " source of records fails, {@code abandon()} of the writer ends without a file.";

  private static final String NOTHING = "";
  private static final String IN = "what to read, up to the end of the Arrow stream; stays open";
  private static final String OUT = "where to write; stays open";

  private final TypeNames types;
  private final SourceText out;
  private final String type;

  private EntryPoints(RecordMapping mapping, TypeNames types, SourceText out) {
    this.types = types;
    this.out = out;
    this.type = types.of(mapping.type());
  }

  /** Writes the methods for a record. */
  static void write(RecordMapping mapping, TypeNames types, SourceText out) {
    EntryPoints points = new EntryPoints(mapping, types, out);
    points.addWriters();
    if (mapping.isReadable()) {
      points.addReaders();
    }
  }

  private void addWriters() {
    String writer = types.of(RECORD_WRITER, type);
    Parameter records =
        new Parameter(types.of(ITERABLE, "? extends " + type), "records", "what to write");
    Parameter streamOut = parameter(OUTPUT_STREAM, "out", OUT);
    Parameter channelOut = parameter(WRITABLE_CHANNEL, "out", OUT);
    Parameter pathOut = parameter(PATH, "path", "the file, which appears whole or not at all");
    Thrown cannotWrite = thrown(IO_EXCEPTION, "if it cannot be written");
    Thrown nullValue =
        thrown(NULL_POINTER, "if a record, or a property that is not nullable, is null");
    Thrown unfit = thrown(ILLEGAL_ARGUMENT, "if a value does not fit its Arrow type");
    Thrown tooLarge = thrown(ILLEGAL_STATE, "if the stream is larger than 2 GiB");
    String begins = "the writer; closing it ends the stream";
    String newStream = "Begins an Arrow IPC stream.";
    addWriter("newStream", writer, newStream, begins, List.of(cannotWrite), streamOut);
    addWriter("newStream", writer, newStream, begins, List.of(cannotWrite), channelOut);
    String beginsFile = "the writer; closing it ends the file";
    String newFile = NEW_FILE + "\n\n" + Docs.paragraph(ENDINGS, MEMBER_INDENT);
    addWriter("newFile", writer, newFile, beginsFile, List.of(cannotWrite), pathOut);
    addWriter("newFile", writer, NEW_FILE, beginsFile, List.of(cannotWrite), channelOut);
    List<Thrown> all = List.of(cannotWrite, nullValue, unfit);
    String writeStream = "Writes an Arrow IPC stream, and flushes it.";
    addWriter("writeStream", NOTHING, writeStream, "", all, records, streamOut);
    addWriter("writeStream", NOTHING, writeStream, "", all, records, channelOut);
    addWriter("writeFile", NOTHING, "Writes an Arrow IPC file.", "", all, records, pathOut);
    addWriter(
        "toBytes",
        "byte[]",
        "Writes an Arrow IPC stream into memory.",
        "the stream",
        List.of(nullValue, unfit, tooLarge),
        records);
    addWriter(
        "toComponents",
        types.of(IPC_COMPONENTS),
        "Writes an Arrow IPC stream in parts: metadata and buffers, which are never joined.",
        "the messages of the stream",
        List.of(nullValue, unfit),
        records);
  }

  private void addReaders() {
    String streamReader = types.of(RECORD_STREAM_READER, type, "Batch");
    String fileReader = types.of(RECORD_FILE_READER, type, "Batch");
    Parameter streamIn = parameter(INPUT_STREAM, "in", IN);
    Parameter channelIn = parameter(READABLE_CHANNEL, "in", IN);
    Parameter bufferIn =
        parameter(BYTE_BUFFER, "in", "the bytes from position to limit, which must not change");
    Parameter bytesIn = new Parameter("byte[]", "bytes", "an Arrow IPC stream");
    Parameter pathIn = parameter(PATH, "path", "the file, which must not change");
    Parameter componentsIn =
        parameter(
            IPC_COMPONENTS, "components", "the messages of a stream, whose bytes must not change");
    String stream = "the reader of its batches";
    String openStream = "Opens an Arrow IPC stream.";
    addReader("openStream", streamReader, openStream, stream, streamIn);
    addReader("openStream", streamReader, openStream, stream, channelIn);
    String inPlace = " without a copy, unless it is compressed or big-endian.";
    addReader("openStream", streamReader, "Opens an Arrow IPC stream" + inPlace, stream, bufferIn);
    addReader(
        "openComponents",
        streamReader,
        "Opens an Arrow IPC stream in parts. They are not joined.",
        stream,
        componentsIn);
    String file = "the reader of its batches, in any order";
    addReader("openFile", fileReader, "Opens an Arrow IPC file, mapped into memory.", file, pathIn);
    addReader("openFile", fileReader, "Opens an Arrow IPC file" + inPlace, file, bufferIn);
    addAllReader("readStream", "Reads all records of an Arrow IPC stream.", streamIn);
    addAllReader("fromBytes", "Reads all records of an Arrow IPC stream in memory.", bytesIn);
    addAllReader(
        "fromComponents", "Reads all records of an Arrow IPC stream in parts.", componentsIn);
    addAllReader("readFile", "Reads all records of an Arrow IPC file.", pathIn);
  }

  private void addWriter(
      String name,
      String returns,
      String summary,
      String returned,
      List<Thrown> errors,
      Parameter... parameters) {
    add(
        new EntryPoint(name, returns, summary, List.of(parameters), returned, errors),
        parameter(WRITE_OPTIONS, "options", "how to write"));
  }

  private void addReader(
      String name, String returns, String summary, String returned, Parameter source) {
    add(
        new EntryPoint(name, returns, summary, List.of(source), returned, reading()),
        parameter(READ_OPTIONS, "options", "how to read"));
  }

  private void addAllReader(String name, String summary, Parameter source) {
    String list = types.of(LIST, type);
    new EntryPoint(name, list, summary, List.of(source), "the records", reading()).write(out);
  }

  private List<Thrown> reading() {
    return List.of(
        thrown(
            SCHEMA_MISMATCH_EXCEPTION,
            "if the data does not fit the class; it lists every difference"),
        thrown(ARROW_FORMAT_EXCEPTION, "if the data is not valid Arrow"),
        thrown(IO_EXCEPTION, "if it cannot be read"));
  }

  /** Adds a method without options, which takes the defaults, and one with them. */
  private void add(EntryPoint point, Parameter options) {
    point.write(out);
    point.with(options).write(out);
  }

  private Parameter parameter(JavaClass type, String name, String description) {
    return new Parameter(types.of(type), name, description);
  }

  private Thrown thrown(JavaClass type, String description) {
    return new Thrown(types.of(type), type.equals(IO_EXCEPTION), description);
  }
}
