package dev.arrowrecord.integration.contract;

import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The static methods of one generated class, so that a test can be written once for all of them.
 *
 * @param <T> the record type
 */
public record Generated<T>(
    ToBytes<T> toBytes, FromBytes<T> fromBytes, WriteFile<T> writeFile, ReadFile<T> readFile) {

  /** {@code toBytes(Iterable, WriteOptions)}. */
  @FunctionalInterface
  public interface ToBytes<T> {
    byte[] apply(List<T> records, WriteOptions options) throws IOException;
  }

  /** {@code fromBytes(byte[])}. */
  @FunctionalInterface
  public interface FromBytes<T> {
    List<T> apply(byte[] bytes) throws IOException;
  }

  /** {@code writeFile(Iterable, Path, WriteOptions)}. */
  @FunctionalInterface
  public interface WriteFile<T> {
    void apply(List<T> records, Path path, WriteOptions options) throws IOException;
  }

  /** {@code readFile(Path)}. */
  @FunctionalInterface
  public interface ReadFile<T> {
    List<T> apply(Path path) throws IOException;
  }
}
