package dev.arrowrecord.internal.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/**
 * A file that appears whole or not at all: it is written beside its target and renamed at the end,
 * over what may stand there, a symbolic link included. That holds for programs and processes that
 * fail; nothing is forced to the disk, so that a power failure may still leave a file of any
 * content.
 */
public final class AtomicFile {
  private static final Random NAMES = new Random();

  private final Path target;
  private final Path temporary;
  private final FileChannel channel;

  private AtomicFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
  }

  /**
   * Starts a file.
   *
   * @throws IOException if no file can be made in the target's folder
   */
  public static AtomicFile create(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path name = absolute.getFileName();
    if (name == null || Files.isDirectory(absolute)) {
      throw new IOException(target + " is a directory; name a file to write");
    }
    // Not by Files.createTempFile: that gives a file only its owner can read, however umask is set.
    Path temporary =
        absolute.resolveSibling(
            "."
                + name
                + "."
                + Long.toUnsignedString(NAMES.nextLong(), Character.MAX_RADIX)
                + ".tmp");
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new AtomicFile(absolute, temporary, channel);
  }

  /** The file that is to appear. */
  public Path target() {
    return target;
  }

  /** Where to write. */
  public FileChannel channel() {
    return channel;
  }

  /**
   * Makes the file appear.
   *
   * @throws IOException if it cannot be put in its place; then nothing is left of it
   */
  public void commit() throws IOException {
    try {
      channel.close();
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      Cleanup.after(e, this::discard);
      throw e;
    }
  }

  /**
   * Removes what was written.
   *
   * @throws IOException if it cannot be removed
   */
  public void discard() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
