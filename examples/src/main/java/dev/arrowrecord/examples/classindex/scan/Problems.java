package dev.arrowrecord.examples.classindex.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What went wrong with single files: all are counted, the first are named. */
public final class Problems {
  private static final int MAX_NAMED = 10;

  private final List<String> named = new ArrayList<>();
  private long count;

  /** Adds a file that could not be read, in whole or in part. */
  public void add(Path file, IOException cause) {
    add(file.toString(), reason(cause));
  }

  /** Adds a problem. */
  public void add(String file, String reason) {
    count++;
    if (named.size() < MAX_NAMED) {
      named.add(file + ": " + reason);
    }
  }

  /** How many there were. */
  public long count() {
    return count;
  }

  /** The first of them, each with the file and the reason. */
  public List<String> named() {
    return Collections.unmodifiableList(named);
  }

  /** What an exception says beside the name of the file. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof NotDirectoryException) {
      return "not a directory";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
