package dev.arrowrecord.internal.io;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The bytes of a whole file, mapped or in memory, any part at random. */
public abstract class FileBytes implements AutoCloseable {
  private FileBytes() {}

  /** Takes the bytes from the buffer's position to its limit, both of which stay as they are. */
  public static FileBytes of(ByteBuffer bytes) {
    return new InMemory(bytes.slice());
  }

  /**
   * Maps a file; one that is not in the default file system is read into memory instead.
   *
   * @throws IOException if it cannot be opened or mapped
   */
  public static FileBytes map(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a directory; name a file to read");
    }
    if (path.getFileSystem() != FileSystems.getDefault()) {
      // Such as a zip file, which cannot map what is in it.
      return of(ByteBuffer.wrap(Files.readAllBytes(path)));
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new Mapped(channel);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, channel);
      throw e;
    }
  }

  /** Number of bytes. */
  public abstract long size();

  /**
   * A part of the file, without a copy.
   *
   * @param what what it is, for the message
   * @return a little-endian buffer from position 0
   * @throws ArrowFormatException if the part reaches beyond the file
   */
  public final ByteBuffer slice(long offset, long length, String what) throws IOException {
    if (offset < 0 || length < 0 || offset > size() - length) {
      throw new ArrowFormatException(
          "Truncated: expected "
              + length
              + " bytes of "
              + what
              + ", but the file has only "
              + size()
              + " bytes",
          offset);
    }
    if (length > Capacity.MAX) {
      throw new ArrowFormatException(
          "Expected " + what + " of less than 2 GiB, but found " + length + " bytes", offset);
    }
    return part(offset, (int) length).order(ByteOrder.LITTLE_ENDIAN);
  }

  abstract ByteBuffer part(long offset, int length) throws IOException;

  @Override
  public abstract void close() throws IOException;

  private static final class InMemory extends FileBytes {
    private final ByteBuffer bytes;

    InMemory(ByteBuffer bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.limit();
    }

    @Override
    ByteBuffer part(long offset, int length) {
      return bytes.slice((int) offset, length);
    }

    @Override
    public void close() {}
  }

  /**
   * A mapped file. Java 17 maps at most 2 GiB in one piece, and unmaps when nothing refers to the
   * mapping any more; of a larger file, each part is mapped when it is asked for.
   */
  private static final class Mapped extends FileBytes {
    private final FileChannel channel;
    private final long size;
    private final @Nullable ByteBuffer whole;

    Mapped(FileChannel channel) throws IOException {
      this.channel = channel;
      this.size = channel.size();
      this.whole = size <= Integer.MAX_VALUE ? channel.map(MapMode.READ_ONLY, 0, size) : null;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    ByteBuffer part(long offset, int length) throws IOException {
      return whole == null
          ? channel.map(MapMode.READ_ONLY, offset, length)
          : whole.slice((int) offset, length);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
