package dev.arrowrecord.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Struct column of values of several types: its first child is the tag, which names the
 * child that has the value.
 *
 * @param <T> what all variants are
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#struct-layout">Arrow: struct
 *     layout</a>
 */
public final class TaggedStructVector<T> extends ValueVector<T> {
  private final Utf8Vector tags;
  private final List<ValueVector<? extends T>> children;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> variants = new HashMap<>();

  /**
   * Makes the view of a column.
   *
   * @param column the column
   * @param children a vector for each child of its field after the tag, in their order
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public TaggedStructVector(Column column, ValueVector<? extends T>... children) {
    super(column);
    this.tags = new Utf8Vector(column.child(0));
    this.children = List.of(children);
    for (int i = 0; i < children.length; i++) {
      String name = column.field().child(i + 1).name();
      names.add(name);
      variants.put(name, i);
    }
  }

  /** The vector of the tags: the names of the children that have the values. */
  public Utf8Vector tags() {
    return tags;
  }

  /**
   * The vector of a variant, null where the value is of another; without slots if the data has no
   * such variant.
   */
  public ValueVector<? extends T> child(int variant) {
    return children.get(variant);
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no variant of the name
   *     that the tag is, or that variant is null, or the data has none
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public @Nullable T get(int index) {
    if (isNull(index)) {
      return null;
    }
    String tag = tags.get(index);
    Integer variant = variants.get(tag);
    if (variant == null) {
      String found = tag == null ? "a null" : '"' + tag + '"';
      throw column().mismatch(index, "a tag of " + names, found);
    }
    ValueVector<? extends T> child = children.get(variant);
    if (index >= child.length()) {
      throw column().mismatch(index, "a value of the variant " + tag, "no such field");
    }
    T value = child.getObject(index);
    if (value == null) {
      throw column().mismatch(index, "a value of the variant " + tag, "a null");
    }
    return value;
  }

  @Override
  public @Nullable T getObject(int index) {
    return get(index);
  }
}
