package dev.arrowrecord.internal.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Random;

/**
 * A file that appears whole or not at all: it is written beside its target and renamed at the end,
 * over a file that may stand there, whose permissions it takes. That holds for programs that fail;
 * nothing is forced to the disk, so that a power failure may still leave a file of any content.
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
   * @throws IOException if the target is anything but a file, or no file can be made in its folder
   */
  public static AtomicFile create(Path target) throws IOException {
    // Where a symbolic link leads: the link stays.
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path name = place.getFileName();
    if (name == null || Files.isDirectory(place)) {
      throw new IOException(place + " is a directory; name a file to write");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new IOException(place + " is no regular file, and cannot be replaced by one");
    }
    Path folder = place.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          folder.toString(), null, "there is no such directory; create it first");
    }
    // Not by Files.createTempFile: that gives a file only its owner can read, however umask is set.
    String random = Long.toUnsignedString(NAMES.nextLong(), Character.MAX_RADIX);
    Path temporary = place.resolveSibling("." + name + "." + random + ".tmp");
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new AtomicFile(place, temporary, channel);
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
      keepPermissions();
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

  private void keepPermissions() throws IOException {
    if (Files.exists(target)
        && Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
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
