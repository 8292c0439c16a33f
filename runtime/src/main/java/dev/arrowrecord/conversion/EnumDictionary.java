package dev.arrowrecord.conversion;

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
  private final List<E> constants;
  private final Map<String, E> byName;
  private final List<String> names;

  private EnumDictionary(List<E> constants, Map<String, E> byName, List<String> names) {
    this.constants = constants;
    this.byName = byName;
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
          "The constants of "
              + (constants.length == 0 ? "an enum" : constants[0].getDeclaringClass().getName())
              + " were "
              + Arrays.toString(names)
              + " when its records were compiled, and are now "
              + Arrays.toString(actual)
              + "; compile the records again");
    }
    return new EnumDictionary<>(List.of(constants), byName, List.of(names));
  }

  /** The values: the names of the constants, in their order. */
  public List<String> names() {
    return names;
  }

  /** The constant of that name, or null if there is none. */
  public @Nullable E constant(String name) {
    return byName.get(name);
  }

  /**
   * The constant of that ordinal.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public E constant(int ordinal) {
    return constants.get(ordinal);
  }
}
