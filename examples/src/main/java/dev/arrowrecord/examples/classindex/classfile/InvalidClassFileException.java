package dev.arrowrecord.examples.classindex.classfile;

import java.io.IOException;

/** The bytes are not those of a class file. */
public final class InvalidClassFileException extends IOException {
  private static final long serialVersionUID = 1L;

  InvalidClassFileException(String message) {
    super(message);
  }

  InvalidClassFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
