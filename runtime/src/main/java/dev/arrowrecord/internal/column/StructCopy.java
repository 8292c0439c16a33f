package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.vector.Column;
import java.util.List;

/** Copies structs, the children's slots under null ones among them. */
final class StructCopy extends NullableCopy {
  private final List<ColumnCopy> children;

  StructCopy(List<ColumnCopy> children) {
    this.children = children;
  }

  @Override
  void appendValues(Column source, int from, int to) {
    for (int i = 0; i < children.size(); i++) {
      children.get(i).append(source.child(i), from, to);
    }
  }

  @Override
  void encodeValues(BufferSink sink) {
    children.forEach(child -> child.encode(sink));
  }

  @Override
  void clearValues() {
    children.forEach(ColumnCopy::clear);
  }
}
