package dev.arrowrecord.tools.json;

import dev.arrowrecord.tools.data.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a file of JSON, compressed by gzip or not, whole into memory. */
final class JsonTree {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  /** Arrow's fields may be nested 64 deep here, and each is two of these deep. */
  private static final int MOST_NESTED = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // As Python writes what has no number.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // A data buffer is one string, of any length.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(MOST_NESTED + 1)
                  .build())
          .build();

  private JsonTree() {}

  /**
   * Reads a file.
   *
   * @throws JsonFormatException if it is not JSON
   * @throws IOException if it cannot be read
   */
  static JsonValue read(Path path) throws IOException {
    try (InputStream file = InputFile.open(path)) {
      file.mark(2);
      boolean compressed = file.read() == GZIP_FIRST && file.read() == GZIP_SECOND;
      file.reset();
      InputStream in = compressed ? new GZIPInputStream(file) : file;
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
        parser.nextToken();
        Object root = value(parser);
        if (parser.nextToken() != null) {
          throw new JsonFormatException("the end", "expected nothing after the first value");
        }
        return new JsonValue("$", root);
      } catch (JacksonException e) {
        throw new JsonFormatException(
            where(e.getLocation()), e.getOriginalMessage().replace('\n', ' '), e);
      }
    }
  }

  /** A place, which is not known of what cannot be read at all. */
  private static String where(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 0
        ? "an unknown place"
        : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  private static void checkNesting(JsonParser parser) throws JsonFormatException {
    if (parser.streamReadContext().getNestingDepth() > MOST_NESTED) {
      throw new JsonFormatException(
          where(parser.currentTokenLocation()),
          "expected at most "
              + MOST_NESTED
              + " objects and arrays within each other, but found more");
    }
  }

  private static @Nullable Object value(JsonParser parser) throws JsonFormatException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new JsonFormatException("the end", "expected a value, but found nothing");
    }
    return switch (token) {
      case START_OBJECT -> {
        checkNesting(parser);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, value(parser));
        }
        yield members;
      }
      case START_ARRAY -> {
        checkNesting(parser);
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements.add(value(parser));
        }
        yield elements;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new JsonFormatException("the end", "expected a value, but found " + token);
    };
  }
}
