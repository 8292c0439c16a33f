package dev.arrowrecord.vector;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an enum as an Arrow dictionary: index {@code i} stands for the constant of ordinal
 * {@code i}, spelled by its name.
 *
 * @param <E> the enum
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public final class EnumDictionary<E extends Enum<E>> {
  private static final Field VALUES = Field.required("values", ArrowType.UTF8);

  private final Map<String, E> constants;
  private final List<String> names;

  private EnumDictionary(Map<String, E> constants, List<String> names) {
    this.constants = constants;
    this.names = names;
  }

  /**
   * Makes the dictionary of an enum.
   *
   * @param constants all its constants, in their order
   * @param names their names when the calling code was compiled
   * @throws IllegalStateException if the enum has changed since
   */
  public static <E extends Enum<E>> EnumDictionary<E> of(E[] constants, String... names) {
    Map<String, E> byName = new HashMap<>(constants.length * 2);
    String[] actual = new String[constants.length];
    for (int i = 0; i < constants.length; i++) {
      actual[i] = constants[i].name();
      byName.put(actual[i], constants[i]);
    }
    if (!Arrays.equals(actual, names)) {
      throw new IllegalStateException(
          "The constants of an enum were "
              + Arrays.toString(names)
              + " when its records were compiled, and are now "
              + Arrays.toString(actual)
              + "; compile the records again");
    }
    return new EnumDictionary<>(byName, List.of(names));
  }

  /** Number of values. */
  public int size() {
    return names.size();
  }

  /** Hands over the values, as the one Utf8 column of a dictionary batch. */
  public void encode(BufferSink sink) {
    Utf8Builder values = new Utf8Builder(VALUES);
    values.reserve(names.size());
    for (int i = 0; i < names.size(); i++) {
      values.set(i, names.get(i));
    }
    values.encode(names.size(), sink);
  }

  /** The constant of that name. */
  @Nullable E constant(String name) {
    return constants.get(name);
  }
}
