package dev.arrowrecord.builder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variants of a union or tagged struct, in the order of its children. */
final class Variants {
  private final Class<?>[] types;
  private final List<VectorBuilder<?>> builders;

  Variants(Variant<?>[] variants) {
    types = new Class<?>[variants.length];
    VectorBuilder<?>[] inOrder = new VectorBuilder<?>[variants.length];
    for (int i = 0; i < variants.length; i++) {
      types[i] = variants[i].type();
      inOrder[i] = variants[i].builder();
    }
    builders = List.of(inOrder);
  }

  int count() {
    return types.length;
  }

  List<VectorBuilder<?>> builders() {
    return builders;
  }

  VectorBuilder<?> builder(int variant) {
    return builders.get(variant);
  }

  /** Sets a slot of a variant to a value that {@link #indexOf} said is one of its own. */
  @SuppressWarnings("unchecked") // the value is an instance of the variant's type
  void set(int variant, int index, @Nullable Object value) {
    ((VectorBuilder<Object>) builders.get(variant)).set(index, value);
  }

  /**
   * The variant that a value is of: that of its own class, or else the first that it extends.
   *
   * @param owner the builder that was given the value
   * @throws UnfitValueException if there is none
   */
  int indexOf(Object value, VectorBuilder<?> owner) {
    Class<?> own = value.getClass();
    for (int i = 0; i < types.length; i++) {
      if (types[i] == own) {
        return i;
      }
    }
    for (int i = 0; i < types.length; i++) {
      if (types[i].isInstance(value)) {
        return i;
      }
    }
    throw UnfitValueException.unfit(
        owner, "is of " + own + ", which is no variant of " + owner.field().typeName());
  }
}
