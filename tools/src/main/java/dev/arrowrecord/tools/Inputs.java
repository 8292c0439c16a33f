package dev.arrowrecord.tools;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.tools.json.JsonFormatException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A command that reads Arrow data, JSON or both, and so knows what file an error is about. */
interface Inputs {
  /** The Arrow data that is read; null if none is. */
  @Nullable Path arrowInput();

  /** The JSON that is read; null if none is. */
  default @Nullable Path jsonInput() {
    return null;
  }

  /** The file that holds what is malformed; null if that is not the matter, or unknown. */
  default @Nullable Path fileOf(Throwable error) {
    if (error instanceof JsonFormatException) {
      return jsonInput();
    }
    if (error instanceof ArrowFormatException malformed) {
      // What comes of JSON has no bytes that it is at.
      return malformed.byteOffset() < 0 && jsonInput() != null ? jsonInput() : arrowInput();
    }
    return error instanceof SchemaMismatchException ? arrowInput() : null;
  }
}
