package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.batch.BufferColumn;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column made of buffers that are in no batch, such as values that were read from text. */
public final class MadeColumn extends BufferColumn {
  private static final byte[] NONE = {};

  private final String path;
  private final Field field;
  private final List<Column> children;

  /**
   * Makes a column.
   *
   * @param path where it is among the columns, for messages
   * @param field its field
   * @param length number of slots
   * @param buffers little-endian, as the layout of the type demands, for a union that of V4 or V5;
   *     without validity if no slot is null
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
    super(
        length,
        nullCount(path, field.type(), length, buffers.getOrDefault(BufferKind.VALIDITY, NONE)),
        checked(path, field.type(), length, buffers),
        dataBuffers.stream().map(MadeColumn::littleEndian).toList(),
        dictionary);
    this.path = path;
    this.field = field;
    this.children = List.copyOf(children);
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

  private static int nullCount(String path, ArrowType type, int length, byte[] validity) {
    if (type.kind() == ArrowType.Kind.NULL) {
      return length;
    }
    if (validity.length == 0) {
      return 0;
    }
    checkLength(path, BufferKind.VALIDITY, validity, Bitmap.bytesFor(length), length);
    return Bitmap.countClear(validity, length);
  }

  private static Map<BufferKind, ByteBuffer> checked(
      String path, ArrowType type, int length, Map<BufferKind, byte[]> buffers) {
    Map<BufferKind, ByteBuffer> found = new EnumMap<>(BufferKind.class);
    boolean old = type.kind() == ArrowType.Kind.UNION && buffers.containsKey(BufferKind.VALIDITY);
    MetadataVersion version = old ? MetadataVersion.V4 : MetadataVersion.V5;
    BufferLayout layout = BufferLayout.of(type, version);
    for (BufferKind kind : layout.buffers()) {
      byte[] bytes = buffers.getOrDefault(kind, NONE);
      checkLength(path, kind, bytes, layout.minimumBytes(kind, length), length);
      found.put(kind, littleEndian(bytes));
    }
    return found;
  }

  private static void checkLength(
      String path, BufferKind kind, byte[] bytes, long minimum, int length) {
    if (bytes.length < minimum) {
      throw new IllegalArgumentException(
          "Column %s: expected a buffer of %s with at least %d bytes for %d slots, but found %d"
              .formatted(path, kind, minimum, length, bytes.length));
    }
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  protected String path() {
    return path;
  }

  @Override
  protected String recordName() {
    return "";
  }

  @Override
  protected long byteOffset() {
    return -1;
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
  public Column child(int index) {
    return children.get(index);
  }
}
