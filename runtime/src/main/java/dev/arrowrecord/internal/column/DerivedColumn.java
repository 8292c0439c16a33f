package dev.arrowrecord.internal.column;

import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that differs from another in some of its buffers. It is for copying a range of its
 * slots: what it has of its own need not be there for others.
 */
abstract class DerivedColumn implements Column {
  final Column column;

  DerivedColumn(Column column) {
    this.column = column;
  }

  @Override
  public UncheckedIOException malformed(int slot, String problem) {
    return column.malformed(slot, problem);
  }

  @Override
  public SchemaMismatchException mismatch(int slot, String expected, String found) {
    return column.mismatch(slot, expected, found);
  }

  @Override
  public Field field() {
    return column.field();
  }

  @Override
  public Field actual() {
    return column.actual();
  }

  @Override
  public ArrowType type() {
    return column.type();
  }

  @Override
  public int length() {
    return column.length();
  }

  @Override
  public int nullCount() {
    return column.nullCount();
  }

  @Override
  public @Nullable ByteBuffer validity() {
    return column.validity();
  }

  @Override
  public ByteBuffer offsets() {
    return column.offsets();
  }

  @Override
  public ByteBuffer sizes() {
    return column.sizes();
  }

  @Override
  public ByteBuffer views() {
    return column.views();
  }

  @Override
  public List<ByteBuffer> dataBuffers() {
    return column.dataBuffers();
  }

  @Override
  public ByteBuffer typeIds() {
    return column.typeIds();
  }

  @Override
  public ByteBuffer values() {
    return column.values();
  }

  @Override
  public Dictionary dictionary() {
    return column.dictionary();
  }

  @Override
  public Column child(int index) {
    return column.child(index);
  }
}
