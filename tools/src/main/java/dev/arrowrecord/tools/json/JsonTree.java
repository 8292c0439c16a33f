package dev.arrowrecord.tools.json;

import dev.arrowrecord.tools.data.InputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a file of JSON, compressed by gzip or not, whole into memory. */
final class JsonTree {
  private static final String BEGINNING = "line 1, column 1";
  private static final Pattern SOURCE =
      Pattern.compile("\\s*\\([^(]*\\[Source: .*", Pattern.DOTALL);
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  /** Arrow's fields may be nested 64 deep here, and each is two of these deep. */
  private static final int MOST_NESTED = 500;

  /** Of the names of members, which are kept to be found again. */
  private static final int LONGEST_NAME = 50_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // As Python writes what has no number.
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // A data buffer is one string, of any length; of a number, its type says how long it may
          // be.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(LONGEST_NAME)
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
        return new JsonValue("$", root(parser));
      }
    } catch (JacksonException e) {
      throw malformed(BEGINNING, e);
    } catch (EOFException | ZipException e) {
      throw broken(BEGINNING, e);
    }
  }

  private static @Nullable Object root(JsonParser parser) throws IOException {
    try {
      parser.nextToken();
      Object root = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonFormatException(
            where(parser.currentTokenLocation()), "expected nothing after the first value");
      }
      return root;
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      boolean known = location != null && location.getLineNr() >= 0;
      throw malformed(where(known ? location : parser.currentLocation()), e);
    }
  }

  private static IOException malformed(String where, JacksonException e) {
    if (e.getCause() instanceof IOException unread) {
      return unread instanceof EOFException || unread instanceof ZipException
          ? broken(where, unread)
          : unread;
    }
    String problem;
    if (e instanceof UnexpectedEndOfInputException) {
      problem = "expected more, but found the end";
    } else if (e instanceof StreamConstraintsException) {
      problem = "expected names of at most " + LONGEST_NAME + " characters, but found a longer one";
    } else {
      // Without where something has begun, which the parser is not told to tell.
      problem = "no JSON: " + SOURCE.matcher(e.getOriginalMessage()).replaceAll("");
    }
    return new JsonFormatException(where, problem, e);
  }

  private static JsonFormatException broken(String where, IOException e) {
    return new JsonFormatException(
        where,
        e instanceof EOFException
            ? "expected more of what gzip has compressed, but found the end"
            : "expected what gzip has compressed, but found it broken: " + e.getMessage(),
        e);
  }

  private static String where(TokenStreamLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
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
