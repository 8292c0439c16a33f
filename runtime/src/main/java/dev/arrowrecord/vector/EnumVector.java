package dev.arrowrecord.vector;

import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.EnumDictionary;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Dictionary column as constants of an enum, found by name. A name that the enum does
 * not have is a {@link SchemaMismatchException} where it is read.
 *
 * @param <E> the enum
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public final class EnumVector<E extends Enum<E>> extends IndexedVector<E> {
  private final DecodedValues<E, ConvertedVector<E, String, Utf8Vector>> values;

  /** Makes the view of a column. */
  public EnumVector(Column column, EnumDictionary<E> names) {
    super(column);
    this.values = dictionary().decodedBy(names, new ConstantsOf<>(names));
  }

  @Override
  @Nullable E decode(int position) {
    return values.get(dictionary(), position);
  }

  @Override
  @Nullable E absent(int index, int position) {
    Dictionary dictionary = dictionary();
    int chunk = dictionary.chunkOf(position);
    Utf8Vector names = new Utf8Vector(dictionary.chunk(chunk));
    String name = names.get(position - dictionary.startOf(chunk));
    if (name != null) {
      throw column().mismatch(index, "the name of a constant of the enum", '"' + name + '"');
    }
    return super.absent(index, position);
  }

  private record ConstantsOf<E extends Enum<E>>(EnumDictionary<E> names)
      implements Function<Column, ConvertedVector<E, String, Utf8Vector>>, Conversion<E, String> {
    @Override
    public ConvertedVector<E, String, Utf8Vector> apply(Column chunk) {
      return new ConvertedVector<>(new Utf8Vector(chunk), this);
    }

    @Override
    public @Nullable String toArrow(@Nullable E value) {
      return value == null ? null : value.name();
    }

    @Override
    public @Nullable E fromArrow(@Nullable String value) {
      return value == null ? null : names.constant(value);
    }
  }
}
