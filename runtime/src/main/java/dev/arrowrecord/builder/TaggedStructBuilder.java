package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Struct column of values of several types: its first child is the tag, which names the
 * child that has the value; the others, one for each type, are null.
 *
 * @param <T> what all variants are
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#struct-layout">Arrow: struct
 *     layout</a>
 */
public final class TaggedStructBuilder<T> extends VectorBuilder<T> {
  private final Utf8Builder tag;
  private final Variants variants;
  private final String[] tags;
  private final List<VectorBuilder<?>> columns;

  /**
   * Makes an empty column.
   *
   * @param field the field
   * @param variants one for each of its children after the tag, in their order
   * @throws IllegalArgumentException if there are more or fewer than children after the tag
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public TaggedStructBuilder(Field field, Variant<? extends T>... variants) {
    super(field);
    if (variants.length != field.children().size() - 1) {
      throw new IllegalArgumentException(
          "Expected a variant for each child but the tag, but found "
              + variants.length
              + " for "
              + field);
    }
    this.tag = new Utf8Builder(field.child(0));
    this.variants = new Variants(variants);
    this.tags = new String[variants.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = field.child(i + 1).name();
    }
    List<VectorBuilder<?>> all = new ArrayList<>();
    all.add(tag);
    all.addAll(this.variants.builders());
    this.columns = List.copyOf(all);
  }

  @Override
  public void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int variant = variants.indexOf(value, this);
    variants.set(variant, index, value);
    for (int other = 0; other < variants.count(); other++) {
      if (other != variant) {
        variants.builder(other).set(index, null);
      }
    }
    tag.set(index, tags[variant]);
  }

  @Override
  void collectTaggedStructs(Set<Field> found) {
    found.add(field());
    super.collectTaggedStructs(found);
  }

  @Override
  public long variableBytes() {
    long bytes = 0;
    for (VectorBuilder<?> column : columns) {
      bytes += column.variableBytes();
    }
    return bytes;
  }

  @Override
  void setEmpty(int index) {
    for (VectorBuilder<?> column : columns) {
      column.setEmpty(index);
    }
  }

  @Override
  void resize(int slots) {
    for (VectorBuilder<?> column : columns) {
      column.reserve(slots);
    }
  }

  @Override
  void truncate(int length) {
    super.truncate(length);
    for (VectorBuilder<?> column : columns) {
      column.truncate(length);
    }
  }

  @Override
  long slotBits() {
    return StructBuilder.slotBits(columns);
  }

  @Override
  void encodeValues(int length, BufferSink sink) {
    for (VectorBuilder<?> column : columns) {
      column.encode(length, sink);
    }
  }

  @Override
  List<VectorBuilder<?>> children() {
    return columns;
  }
}
