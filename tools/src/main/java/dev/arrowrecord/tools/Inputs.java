package dev.arrowrecord.tools;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.tools.json.JsonFormatException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A command that reads Arrow data, JSON or both, and so knows what file an error is about. */
interface Inputs {
  /** The Arrow data that is read; null if none is. */
  @Nullable Path arrowInput();

  /** The JSON that is read; null if none is. */
  default @Nullable Path jsonInput() {
    return null;
  }

  /**
   * The file that holds what an error is about, or both if it may be either; empty if the message
   * names it, or it is none of them.
   */
  default String filesOf(Throwable error) {
    Path json = jsonInput();
    Path arrow = arrowInput();
    if (error instanceof JsonFormatException && json != null) {
      return json.toString();
    }
    if (error instanceof ArrowFormatException malformed) {
      // What comes of JSON has no bytes that it is at.
      return String.valueOf(malformed.byteOffset() < 0 && json != null ? json : arrow);
    }
    if (error instanceof SchemaMismatchException && arrow != null) {
      return arrow.toString();
    }
    // What there is no memory or no room for: values, of which no file says which bytes they are.
    return error instanceof OutOfMemoryError || error instanceof IllegalArgumentException
        ? Stream.of(arrow, json)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining(" or "))
        : "";
  }
}
