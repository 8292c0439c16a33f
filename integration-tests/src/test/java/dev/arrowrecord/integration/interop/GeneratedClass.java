package dev.arrowrecord.integration.interop;

import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

/**
 * The generated class of a record type that stands within another, found by its name.
 *
 * @param <T> the record type
 */
final class GeneratedClass<T> {
  private final Class<?> type;

  private GeneratedClass(Class<T> recordType) throws ClassNotFoundException {
    type = Class.forName(recordType.getName().replace('$', '_') + "Arrow");
  }

  static <T> Generated<T> of(Class<T> recordType) {
    try {
      return new GeneratedClass<>(recordType).generated();
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(recordType + " is not annotated", e);
    }
  }

  @SuppressWarnings("unchecked")
  private Generated<T> generated() {
    Class<?>[] toBytes = {Iterable.class, WriteOptions.class};
    Class<?>[] writeFile = {Iterable.class, Path.class, WriteOptions.class};
    Class<?>[] readFile = {Path.class};
    Class<?>[] fromBytes = {byte[].class};
    return new Generated<>(
        (records, options) -> (byte[]) call("toBytes", toBytes, records, options),
        bytes -> (List<T>) call("fromBytes", fromBytes, (Object) bytes),
        (records, path, options) -> call("writeFile", writeFile, records, path, options),
        path -> (List<T>) call("readFile", readFile, path));
  }

  private Object call(String name, Class<?>[] parameters, Object... arguments) throws IOException {
    try {
      return type.getDeclaredMethod(name, parameters).invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no " + name, e);
    }
  }
}
