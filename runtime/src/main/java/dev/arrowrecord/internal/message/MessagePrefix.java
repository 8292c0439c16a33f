package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.io.ByteSource;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads what stands before the metadata of each message: a continuation marker and the length of
 * the metadata, or the length alone, as before version 0.15 of the format. The first message tells
 * which; those after it must be like it, so that a damaged marker is not taken for a length.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format">Arrow:
 *     encapsulated message format</a>
 */
final class MessagePrefix {
  /** No schema took as much; any four characters of ASCII text, read as a length, are more. */
  private static final int MOST_WITHOUT_MARKER = 1 << 28;

  private final ByteSource source;
  private Form form = Form.UNKNOWN;

  /** What a prefix is made of. */
  private enum Form {
    /** Nothing was read yet. */
    UNKNOWN,
    /** A continuation marker and a length. */
    MARKER_AND_LENGTH,
    /** The first message's length, which may be no length at all. */
    FIRST_LENGTH_ALONE,
    /** A length. */
    LENGTH_ALONE
  }

  MessagePrefix(ByteSource source) {
    this.source = source;
  }

  /**
   * The length of the next message's metadata; 0 after the last, at the end-of-stream marker or
   * where the source ends.
   *
   * @throws ArrowFormatException if what follows does not begin like a message
   */
  int nextMetadataLength() throws IOException {
    return switch (form) {
      case UNKNOWN -> firstLength();
      case MARKER_AND_LENGTH -> lengthAfterMarker();
      case FIRST_LENGTH_ALONE, LENGTH_ALONE -> lengthAlone();
    };
  }

  private int firstLength() throws IOException {
    long start = source.position();
    ByteBuffer word = source.readUpTo(Framing.WORD_LENGTH);
    if (word.limit() == 0) {
      return 0;
    }
    if (word.limit() < Framing.WORD_LENGTH) {
      throw truncated(Framing.PREFIX_LENGTH, word.limit(), start);
    }
    int marker = word.getInt(0);
    if (marker == Framing.CONTINUATION) {
      form = Form.MARKER_AND_LENGTH;
      ByteBuffer length = source.readUpTo(Framing.WORD_LENGTH);
      if (length.limit() < Framing.WORD_LENGTH) {
        throw truncated(Framing.PREFIX_LENGTH, Framing.WORD_LENGTH + length.limit(), start);
      }
      return checked(length.getInt(0), start);
    }
    if (marker <= 0 || marker > MOST_WITHOUT_MARKER) {
      throw notAMessage(word, start);
    }
    form = Form.FIRST_LENGTH_ALONE;
    return marker;
  }

  private int lengthAfterMarker() throws IOException {
    long start = source.position();
    ByteBuffer prefix = source.readUpTo(Framing.PREFIX_LENGTH);
    if (prefix.limit() == 0) {
      return 0;
    }
    if (prefix.limit() < Framing.PREFIX_LENGTH) {
      throw truncated(Framing.PREFIX_LENGTH, prefix.limit(), start);
    }
    if (prefix.getInt(0) != Framing.CONTINUATION) {
      throw new ArrowFormatException(beginsWith(prefix), start);
    }
    return checked(prefix.getInt(Framing.WORD_LENGTH), start);
  }

  private int lengthAlone() throws IOException {
    form = Form.LENGTH_ALONE;
    long start = source.position();
    ByteBuffer word = source.readUpTo(Framing.WORD_LENGTH);
    if (word.limit() == 0) {
      return 0;
    }
    if (word.limit() < Framing.WORD_LENGTH) {
      throw truncated(Framing.WORD_LENGTH, word.limit(), start);
    }
    int length = word.getInt(0);
    if (length < 0) {
      throw new ArrowFormatException(
          "Expected the length of a message's metadata, as the message before it begins with one"
              + " and without FFFFFFFF, but found "
              + hex(word),
          start);
    }
    return length;
  }

  /**
   * What to throw if the metadata cannot be read: of the first message, it may be no metadata.
   *
   * @param e what is wrong with it
   * @param length its length
   * @param start where the message begins
   */
  ArrowFormatException unreadable(ArrowFormatException e, int length, long start) {
    if (form != Form.FIRST_LENGTH_ALONE) {
      return e;
    }
    ByteBuffer word = ByteBuffer.allocate(Framing.WORD_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    word.putInt(0, length);
    String read =
        ForeignFormat.hint(word).isEmpty()
            ? "; read as the length of its metadata, as before version 0.15 of the format: "
                + e.getMessage()
            : "";
    return new ArrowFormatException(beginsWith(word) + read, start, e);
  }

  private static int checked(int length, long start) throws ArrowFormatException {
    if (length < 0) {
      throw new ArrowFormatException(
          "Expected a metadata length of 0 or more, but found " + length,
          start + Framing.WORD_LENGTH);
    }
    return length;
  }

  private static ArrowFormatException truncated(int expected, int found, long start) {
    return new ArrowFormatException(
        "Truncated: expected the "
            + expected
            + " bytes before a message, but found "
            + found
            + " before the end",
        start);
  }

  private ArrowFormatException notAMessage(ByteBuffer word, long start) throws IOException {
    byte[] magic = Framing.magic();
    byte[] found = new byte[magic.length];
    word.get(0, found, 0, Framing.WORD_LENGTH);
    ByteBuffer rest = source.readUpTo(magic.length - Framing.WORD_LENGTH);
    rest.get(0, found, Framing.WORD_LENGTH, rest.limit());
    return new ArrowFormatException(
        Arrays.equals(magic, found)
            ? "Expected an Arrow stream, but found an Arrow file; open it as a file"
            : beginsWith(word),
        start);
  }

  private static String beginsWith(ByteBuffer word) {
    return "Expected an Arrow message, which begins with FFFFFFFF, but found "
        + hex(word)
        + ForeignFormat.hint(word);
  }

  private static String hex(ByteBuffer word) {
    return String.format("%08X", word.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(0));
  }
}
