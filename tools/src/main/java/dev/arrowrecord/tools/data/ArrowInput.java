package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.io.StreamSource;
import dev.arrowrecord.internal.message.FileReader;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens Arrow data, be it in the file format or the streaming format, which its bytes tell. */
public final class ArrowInput {
  private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);

  private ArrowInput() {}

  /**
   * Opens a file or stream.
   *
   * @throws ArrowFormatException if it is neither
   * @throws IOException if it cannot be read
   */
  public static Batches open(Path path) throws IOException {
    return open(path, null);
  }

  /**
   * Opens a file or stream.
   *
   * @param dictionaries takes the values of every dictionary batch, also of those that no record
   *     batch refers to; null if nobody asks for them
   * @throws ArrowFormatException if it is neither
   * @throws IOException if it cannot be read
   */
  public static Batches open(Path path, @Nullable Consumer<? super Column> dictionaries)
      throws IOException {
    InputStream in = InputFile.open(path);
    try {
      in.mark(MAGIC.length);
      byte[] first = in.readNBytes(MAGIC.length);
      if (!Arrays.equals(MAGIC, first)) {
        if (isJson(first)) {
          throw new ArrowFormatException(
              "Expected Arrow data, but found what JSON begins with; integration --mode"
                  + " JSON_TO_ARROW makes Arrow data of the JSON of Arrow's integration tests",
              0);
        }
        in.reset();
        return new StreamBatches(new StreamReader(new StreamSource(in)), in, dictionaries);
      }
      in.close();
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, in);
      throw e;
    }
    FileReader reader = FileReader.open(FileBytes.map(path));
    try {
      return new FileBatches(reader, dictionaries);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, reader);
      throw e;
    }
  }

  /** Whether bytes are an object of JSON, as no Arrow data begins. */
  private static boolean isJson(byte[] first) {
    return new String(first, StandardCharsets.ISO_8859_1).matches("(?s)\\{\\s*(|[\"}].*)");
  }
}
