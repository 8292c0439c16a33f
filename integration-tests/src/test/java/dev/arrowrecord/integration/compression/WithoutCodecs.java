package dev.arrowrecord.integration.compression;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;

/** Writes or reads where there may be no codecs, and says what came of it. */
public final class WithoutCodecs implements BiFunction<String, byte[], String> {
  private static final List<Row> ROWS = List.of(new Row(1));

  private final Compression compression;

  @ArrowRecord
  record Row(int number) {}

  /** Takes the name of a compression. */
  public WithoutCodecs(String compression) {
    this.compression = Compression.valueOf(compression);
  }

  static byte[] write(WriteOptions options) {
    return WithoutCodecs_RowArrow.toBytes(ROWS, options);
  }

  /** Bytes of a stream before its first batch. */
  static int schemaLength() {
    int endOfStream = 8;
    return WithoutCodecs_RowArrow.toBytes(List.of()).length - endOfStream;
  }

  @Override
  public String apply(String action, byte[] stream) {
    try {
      byte[] bytes =
          action.equals("read")
              ? stream
              : write(WriteOptions.defaults().withCompression(compression));
      return WithoutCodecs_RowArrow.fromBytes(bytes).toString();
    } catch (IOException | RuntimeException e) {
      return e.toString();
    }
  }
}
