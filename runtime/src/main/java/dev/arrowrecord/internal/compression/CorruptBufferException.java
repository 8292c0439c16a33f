package dev.arrowrecord.internal.compression;

/** The bytes of a compressed buffer are not what they claim to be. */
public final class CorruptBufferException extends Exception {
  private static final long serialVersionUID = 1L;

  CorruptBufferException(String message) {
    super(message);
  }

  CorruptBufferException(String message, Throwable cause) {
    super(message, cause);
  }
}
