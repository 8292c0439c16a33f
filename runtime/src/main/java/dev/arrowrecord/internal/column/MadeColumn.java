package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.SchemaMismatchException.Mismatch;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column made of buffers that are in no batch, such as values that were read from text. */
public final class MadeColumn implements Column {
  private final String path;
  private final Field field;
  private final int length;
  private final int nullCount;
  private final Map<BufferKind, ByteBuffer> buffers;
  private final List<ByteBuffer> dataBuffers;
  private final @Nullable Dictionary dictionary;
  private final List<Column> children;

  /**
   * Makes a column.
   *
   * @param path where it is among the columns, for messages
   * @param field its field
   * @param length number of slots
   * @param buffers little-endian, as the layout of the type demands; without validity if no slot is
   *     null
   * @param dataBuffers what the views of a view type refer to
   * @param dictionary what the indices of a dictionary-encoded column refer to
   * @param children a column for each child that is in the same batch
   * @throws IllegalArgumentException if a buffer is too short for the slots
   */
  public MadeColumn(
      String path,
      Field field,
      int length,
      Map<BufferKind, byte[]> buffers,
      List<byte[]> dataBuffers,
      @Nullable Dictionary dictionary,
      List<? extends Column> children) {
    this.path = path;
    this.field = field;
    this.length = length;
    this.buffers = new EnumMap<>(BufferKind.class);
    BufferLayout layout = BufferLayout.of(field.type());
    for (BufferKind kind : layout.buffers()) {
      byte[] bytes = buffers.getOrDefault(kind, new byte[0]);
      if (bytes.length < layout.minimumBytes(kind, length)) {
        throw new IllegalArgumentException(
            "Column %s: expected a buffer of %s with at least %d bytes for %d slots, but found %d"
                .formatted(path, kind, layout.minimumBytes(kind, length), length, bytes.length));
      }
      this.buffers.put(kind, littleEndian(bytes));
    }
    this.dataBuffers = dataBuffers.stream().map(MadeColumn::littleEndian).toList();
    this.dictionary = dictionary;
    this.children = List.copyOf(children);
    byte[] validity = buffers.get(BufferKind.VALIDITY);
    this.nullCount =
        field.type().kind() == ArrowType.Kind.NULL
            ? length
            : validity == null ? 0 : Bitmap.countClear(validity, length);
  }

  /** Columns of the same length as one, as a decoder gives the columns of a batch. */
  public static MadeColumn ofChildren(int length, List<? extends Column> children) {
    List<Field> fields = children.stream().map(Column::field).toList();
    Field root = Field.required("", ArrowType.STRUCT, fields);
    return new MadeColumn("", root, length, Map.of(), List.of(), null, children);
  }

  /** A column without slots, and so are those below it. */
  public static MadeColumn empty(Field field) {
    List<MadeColumn> children =
        BatchShape.childrenInBatch(field).stream().map(MadeColumn::empty).toList();
    return new MadeColumn(
        field.name(), field, 0, Map.of(), List.of(), Dictionary.empty(), children);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public UncheckedIOException malformed(int slot, String problem) {
    return new UncheckedIOException(
        new ArrowFormatException("Column " + path + ", slot " + slot + ": " + problem, -1));
  }

  @Override
  public SchemaMismatchException mismatch(int slot, String expected, String found) {
    return new SchemaMismatchException(
        "", List.of(new Mismatch(path, expected, found + " in slot " + slot)));
  }

  @Override
  public Field field() {
    return field;
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
  public int length() {
    return length;
  }

  @Override
  public int nullCount() {
    return nullCount;
  }

  @Override
  public @Nullable ByteBuffer validity() {
    return nullCount == 0 ? null : buffers.get(BufferKind.VALIDITY);
  }

  @Override
  public ByteBuffer offsets() {
    return buffer(BufferKind.OFFSETS);
  }

  @Override
  public ByteBuffer sizes() {
    return buffer(BufferKind.SIZES);
  }

  @Override
  public ByteBuffer views() {
    return buffer(BufferKind.VIEWS);
  }

  @Override
  public List<ByteBuffer> dataBuffers() {
    return dataBuffers;
  }

  @Override
  public ByteBuffer typeIds() {
    return buffer(BufferKind.TYPE_IDS);
  }

  @Override
  public ByteBuffer values() {
    return buffer(BufferKind.DATA);
  }

  private ByteBuffer buffer(BufferKind kind) {
    ByteBuffer buffer = buffers.get(kind);
    return buffer == null ? littleEndian(new byte[0]) : buffer;
  }

  @Override
  public Dictionary dictionary() {
    if (dictionary == null) {
      throw new IllegalStateException(field + " is not dictionary-encoded");
    }
    return dictionary;
  }

  @Override
  public Column child(int index) {
    return children.get(index);
  }
}
