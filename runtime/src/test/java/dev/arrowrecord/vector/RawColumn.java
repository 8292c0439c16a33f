package dev.arrowrecord.vector;

import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of bytes as another writer may have left them.
 *
 * @param validity null if no slot is null
 * @param values little-endian
 */
record RawColumn(Field field, int length, @Nullable ByteBuffer validity, ByteBuffer values)
    implements Column {
  @Override
  public UncheckedIOException malformed(int slot, String problem) {
    throw new AssertionError(problem);
  }

  @Override
  public SchemaMismatchException mismatch(int slot, String expected, String found) {
    return new SchemaMismatchException(
        "Row", List.of(new SchemaMismatchException.Mismatch(field.name(), expected, found)));
  }

  @Override
  public Field actual() {
    return field;
  }

  @Override
  public ArrowType type() {
    return field.type();
  }

  @Override
  public int nullCount() {
    return validity == null ? 0 : 1;
  }

  @Override
  public ByteBuffer offsets() {
    throw new AssertionError("no offsets");
  }

  @Override
  public ByteBuffer sizes() {
    throw new AssertionError("no sizes");
  }

  @Override
  public ByteBuffer views() {
    throw new AssertionError("no views");
  }

  @Override
  public List<ByteBuffer> dataBuffers() {
    throw new AssertionError("no data buffers");
  }

  @Override
  public ByteBuffer typeIds() {
    throw new AssertionError("no type ids");
  }

  @Override
  public Dictionary dictionary() {
    throw new AssertionError("no dictionary");
  }

  @Override
  public Column child(int index) {
    throw new AssertionError("no children");
  }
}
