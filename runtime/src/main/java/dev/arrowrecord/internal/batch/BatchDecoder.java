package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.binding.BoundField;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.internal.metadata.RecordBatchHeader;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of one batch: the inverse of {@link EncodedBatch}. Lengths are checked against
 * the bytes that are there; the values are not looked at.
 */
final class BatchDecoder implements AutoCloseable {
  private static final ByteBuffer NONE = ByteBuffer.allocate(0);

  private final RecordBatchHeader header;
  private final MetadataVersion version;
  private final BatchBuffers buffers;
  private final boolean bigEndian;
  private final List<@Nullable Dictionary> dictionaries;
  private final BatchPlace place;
  // By view column: how many data buffers come before its own.
  private final long[] variadicsBefore;

  /**
   * Prepares to decode.
   *
   * @param header the batch's metadata
   * @param version the version that its layout is of
   * @param body its body
   * @param byteOrder order of the bytes in the body
   * @param dictionaries by ordinal; null for those that no batch has defined
   * @param room how many bytes all of its compressed buffers may turn into
   * @param place where the batch stands, for messages
   */
  BatchDecoder(
      RecordBatchHeader header,
      MetadataVersion version,
      Body body,
      ByteOrder byteOrder,
      List<@Nullable Dictionary> dictionaries,
      RestoredRoom room,
      BatchPlace place) {
    this.header = header;
    this.version = version;
    this.buffers = new BatchBuffers(header, body, room, place);
    this.bigEndian = byteOrder == ByteOrder.BIG_ENDIAN;
    this.dictionaries = dictionaries;
    this.place = place;
    this.variadicsBefore = new long[header.variadicCountCount() + 1];
    for (int i = 0; i < header.variadicCountCount(); i++) {
      variadicsBefore[i + 1] = variadicsBefore[i] + header.variadicCount(i);
    }
  }

  /**
   * Checks that the batch has the shape its schema demands, and makes ready to decompress it.
   *
   * @throws ArrowFormatException if it has not, or the library it is compressed with is not there
   */
  void checkShape(BatchShape shape) throws ArrowFormatException {
    if (header.nodeCount() != shape.nodes()) {
      throw malformed(
          "expected " + shape.nodes() + " field nodes, but found " + header.nodeCount());
    }
    if (header.variadicCountCount() != shape.variadics()) {
      throw malformed(
          "expected "
              + shape.variadics()
              + " counts of variadic buffers, but found "
              + header.variadicCountCount());
    }
    long expected = shape.buffers() + variadicsBefore[shape.variadics()];
    if (header.bufferCount() != expected) {
      throw malformed("expected " + expected + " buffers, but found " + header.bufferCount());
    }
    buffers.open();
  }

  /** Columns at the top of the batch, which all have its number of rows. */
  List<BatchColumn> columns(List<BoundField> fields) throws ArrowFormatException {
    List<BatchColumn> columns = new ArrayList<>(fields.size());
    for (BoundField field : fields) {
      columns.add(column(field, header.length()));
    }
    BatchColumn claimed = ClaimedSlots.find(columns, BatchColumn::children);
    if (claimed != null) {
      throw tooManySlots("column " + claimed.path(), claimed.length());
    }
    if (columns.isEmpty() && header.length() > ClaimedSlots.MOST) {
      throw tooManySlots("the batch", header.length());
    }
    return columns;
  }

  /**
   * Finds a column.
   *
   * @param expectedLength the slots it must have, or -1 if any number will do
   */
  private BatchColumn column(BoundField field, long expectedLength) throws ArrowFormatException {
    if (field.isAbsent()) {
      return BatchColumn.absent(place, field);
    }
    long length = header.nodeLength(field.node());
    if (expectedLength >= 0 && length != expectedLength) {
      throw malformed(name(field) + ": expected " + expectedLength + " slots, but found " + length);
    }
    if (length > Capacity.MAX) {
      throw malformed(
          name(field) + ": expected at most " + Capacity.MAX + " slots, but found " + length);
    }
    Map<BufferKind, ByteBuffer> found = buffers(field, (int) length);
    int nullCount = nullCount(field, (int) length, found);
    Dictionary dictionary =
        field.isDictionaryEncoded() ? dictionary(field, (int) length, nullCount) : null;
    List<BatchColumn> children = new ArrayList<>(field.children().size());
    long childLength = childLength(field.actual().type(), length);
    for (BoundField child : field.children()) {
      children.add(column(child, childLength));
    }
    return new BatchColumn(
        place, field, (int) length, nullCount, found, dataBuffers(field), dictionary, children);
  }

  /** Slots of the children, where they follow from the parent's; otherwise -1. */
  private static long childLength(ArrowType type, long length) {
    return switch (type.kind()) {
      case STRUCT -> length;
      case FIXED_SIZE_LIST -> length * ((ArrowType.FixedSizeList) type).listSize();
      case UNION -> ((ArrowType.Union) type).mode() == UnionMode.SPARSE ? length : -1;
      default -> -1;
    };
  }

  private Map<BufferKind, ByteBuffer> buffers(BoundField field, int length)
      throws ArrowFormatException {
    BufferLayout layout = BufferLayout.of(field.actual().type(), version);
    Map<BufferKind, ByteBuffer> sliced = new EnumMap<>(BufferKind.class);
    int position = firstBuffer(field);
    for (BufferKind kind : layout.buffers()) {
      long found = buffers.length(position);
      long minimum = layout.minimumBytes(kind, length);
      if (found < minimum) {
        throw malformed(
            name(field)
                + ": expected a buffer of "
                + kind
                + " with at least "
                + minimum
                + " bytes for "
                + length
                + " slots, but found "
                + found);
      }
      // No index reaches beyond the column: only the bytes that offsets divide keep their length.
      boolean divided = kind == BufferKind.DATA && layout.valueBitWidth() == 0;
      long wanted = kind == BufferKind.VALIDITY ? Bitmap.bytesFor(length) : minimum;
      ByteBuffer bytes = buffers.slice(position, divided ? found : Math.min(found, wanted));
      sliced.put(kind, bigEndian ? converted(field, layout, kind, bytes) : bytes);
      position++;
    }
    return sliced;
  }

  private ByteBuffer converted(
      BoundField field, BufferLayout layout, BufferKind kind, ByteBuffer bytes)
      throws ArrowFormatException {
    if (!buffers.hasRoomToCopy(bytes.limit())) {
      throw malformed(
          name(field)
              + ": expected big-endian buffers that do not overlap, but found some that do");
    }
    return BigEndian.toLittleEndian(field.actual().type(), layout, kind, bytes);
  }

  /**
   * The data buffers of a view column, as they are; each view says which bytes of them it needs.
   */
  private List<ByteBuffer> dataBuffers(BoundField field) throws ArrowFormatException {
    BufferLayout layout = BufferLayout.of(field.actual().type(), version);
    if (!layout.variadic()) {
      return List.of();
    }
    int first = firstBuffer(field) + layout.count();
    int count = (int) header.variadicCount(field.firstVariadic());
    List<ByteBuffer> found = new ArrayList<>(count);
    for (int i = first; i < first + count; i++) {
      found.add(buffers.slice(i, buffers.length(i)));
    }
    return found;
  }

  private int firstBuffer(BoundField field) {
    return field.firstBuffer() + (int) variadicsBefore[field.firstVariadic()];
  }

  private int nullCount(BoundField field, int length, Map<BufferKind, ByteBuffer> found)
      throws ArrowFormatException {
    ArrowType.Kind kind = field.actual().type().kind();
    if (kind == ArrowType.Kind.NULL) {
      // Whatever its node says, which some writers leave at zero.
      return length;
    }
    ByteBuffer validity = found.getOrDefault(BufferKind.VALIDITY, NONE);
    long nullCount = header.nodeNullCount(field.node());
    boolean counted = nullCount != RecordBatchHeader.UNKNOWN_NULL_COUNT;
    boolean runs = kind == ArrowType.Kind.RUN_END_ENCODED;
    if ((runs || kind == ArrowType.Kind.UNION) && validity.limit() == 0) {
      // It has no nulls of its own, and some writers count those of its children.
      return 0;
    }
    int bytes = Bitmap.bytesFor(length);
    if (validity.limit() < bytes && (counted ? nullCount > 0 : validity.limit() > 0)) {
      throw malformed(
          name(field)
              + ": expected a validity buffer of "
              + bytes
              + " bytes for "
              + (counted ? nullCount + " nulls" : length + " slots")
              + ", but found "
              + validity.limit());
    }
    if (!counted) {
      nullCount = validity.limit() == 0 ? 0 : Bitmap.countClear(validity, length);
    }
    if (runs && nullCount > 0) {
      throw malformed(
          name(field)
              + ": expected no nulls but those of its values, as its type has none of its own, but"
              + " found "
              + nullCount);
    }
    return (int) nullCount;
  }

  private Dictionary dictionary(BoundField field, int length, int nullCount)
      throws ArrowFormatException {
    Dictionary dictionary = dictionaries.get(field.dictionary());
    if (dictionary != null) {
      return dictionary;
    }
    if (nullCount == length) {
      return Dictionary.empty();
    }
    throw malformed(name(field) + ": expected its dictionary before the batch, but found none");
  }

  private ArrowFormatException tooManySlots(String what, long found) {
    return new ArrowFormatException(ClaimedSlots.problem(what, found), place.byteOffset());
  }

  /** How many bytes its compressed buffers have turned into. */
  long restored() {
    return buffers.restored();
  }

  @Override
  public void close() {
    buffers.close();
  }

  private static String name(BoundField field) {
    return "column " + field.path();
  }

  private ArrowFormatException malformed(String problem) {
    return buffers.malformed(problem);
  }
}
