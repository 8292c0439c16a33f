package dev.arrowrecord.integration.interop;

import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A feature of the format, with records that show it.
 *
 * @param <T> the record type
 * @param name the feature, which is also the name of its files
 * @param records written in batches of three, unless the options say otherwise
 */
record InteropCase<T>(String name, Generated<T> generated, List<T> records, WriteOptions options) {
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(3);

  /** A case of one column with these values, some of them null. */
  static <T extends Record> InteropCase<T> ofColumn(
      String name, Class<T> type, @Nullable Object... values) {
    @SuppressWarnings("unchecked")
    Constructor<T> constructor = (Constructor<T>) type.getDeclaredConstructors()[0];
    List<T> records = new ArrayList<>();
    try {
      for (Object value : values) {
        records.add(constructor.newInstance(value));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.toString(), e);
    }
    return of(name, type, records);
  }

  static <T> InteropCase<T> of(String name, Class<T> type, List<T> records) {
    return new InteropCase<>(name, GeneratedClass.of(type), records, OPTIONS);
  }

  /** Other records of the same type. */
  InteropCase<T> with(String otherName, List<T> otherRecords) {
    return new InteropCase<>(otherName, generated, otherRecords, options);
  }

  /** The same records, written otherwise. */
  InteropCase<T> with(String otherName, UnaryOperator<WriteOptions> change) {
    return new InteropCase<>(otherName, generated, records, change.apply(options));
  }

  /** Writes a file, a stream, and the cells that are in them. */
  void write(Path folder) throws IOException {
    generated.writeFile().apply(records, folder.resolve(name + ".arrow"), options);
    Files.write(folder.resolve(name + ".arrows"), generated.toBytes().apply(records, options));
    Files.writeString(folder.resolve(name + ".json"), Cells.of(records));
  }

  /** The cells of a file or stream that anybody wrote, read as records of this type. */
  String read(Path path) throws IOException {
    return Cells.of(
        path.toString().endsWith(".arrow")
            ? generated.readFile().apply(path)
            : generated.fromBytes().apply(Files.readAllBytes(path)));
  }
}
