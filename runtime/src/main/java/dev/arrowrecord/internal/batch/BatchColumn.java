package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.binding.BoundField;
import dev.arrowrecord.internal.expansion.ExpandingColumn;
import dev.arrowrecord.internal.expansion.RowExpansion;
import dev.arrowrecord.internal.expansion.SlotCosts;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.SchemaMismatchException.Mismatch;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Dictionary;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column found in a batch, its buffers checked against its length. */
final class BatchColumn implements ExpandingColumn {
  private static final ByteBuffer NONE = ByteBuffer.allocate(0);

  private final BatchPlace place;
  private final BoundField field;
  private final int length;
  private final int nullCount;
  private final Map<BufferKind, ByteBuffer> buffers;
  private final List<ByteBuffer> dataBuffers;
  private final @Nullable Dictionary dictionary;
  private final List<BatchColumn> children;
  private final Map<String, String> customMetadata;
  private final @Nullable RowExpansion rows;
  private volatile @Nullable SlotCosts costs;

  BatchColumn(
      BatchPlace place,
      BoundField field,
      int length,
      int nullCount,
      Map<BufferKind, ByteBuffer> buffers,
      List<ByteBuffer> dataBuffers,
      @Nullable Dictionary dictionary,
      List<BatchColumn> children) {
    this(
        place,
        field,
        length,
        nullCount,
        buffers,
        dataBuffers,
        dictionary,
        children,
        Map.of(),
        null);
  }

  private BatchColumn(
      BatchPlace place,
      BoundField field,
      int length,
      int nullCount,
      Map<BufferKind, ByteBuffer> buffers,
      List<ByteBuffer> dataBuffers,
      @Nullable Dictionary dictionary,
      List<BatchColumn> children,
      Map<String, String> customMetadata,
      @Nullable RowExpansion rows) {
    this.place = place;
    this.field = field;
    this.length = length;
    this.nullCount = nullCount;
    this.buffers = buffers;
    this.dataBuffers = dataBuffers;
    this.dictionary = dictionary;
    this.children = children;
    this.customMetadata = customMetadata;
    this.rows = rows;
  }

  /** A column that the data lacks: one without slots, and so are those below it. */
  static BatchColumn absent(BatchPlace place, BoundField field) {
    List<BatchColumn> children =
        field.children().stream().map(child -> absent(place, child)).toList();
    return new BatchColumn(place, field, 0, 0, Map.of(), List.of(), Dictionary.empty(), children);
  }

  /** All columns of a batch, as one without buffers of its own. */
  static BatchColumn ofBatch(
      BatchPlace place,
      BoundField field,
      int length,
      List<BatchColumn> children,
      KeyValues customMetadata,
      RowExpansion rows) {
    return new BatchColumn(
        place, field, length, 0, Map.of(), List.of(), null, children, customMetadata.toMap(), rows);
  }

  @Override
  public List<BatchColumn> children() {
    return children;
  }

  @Override
  public boolean hasBytes() {
    return ClaimedSlots.hasBytes(this, BatchColumn::children);
  }

  @Override
  public double share() {
    return place.claims().share();
  }

  @Override
  public SlotCosts costs() {
    SlotCosts known = costs;
    if (known == null) {
      known = RowExpansion.ofSlots(this);
      costs = known;
    }
    return known;
  }

  @Override
  public void checkRows() {
    if (rows != null) {
      rows.check();
    }
  }

  @Override
  public String path() {
    return field.path();
  }

  @Override
  public UncheckedIOException malformed(int slot, String problem) {
    return new UncheckedIOException(
        new ArrowFormatException(
            "Column " + path() + ", slot " + slot + ": " + problem, place.byteOffset()));
  }

  @Override
  public SchemaMismatchException mismatch(int slot, String expected, String found) {
    return new SchemaMismatchException(
        place.recordName(), List.of(new Mismatch(path(), expected, found + " in slot " + slot)));
  }

  @Override
  public Field field() {
    return field.expected();
  }

  @Override
  public boolean required() {
    return !place.asItIs() && !field().nullable();
  }

  @Override
  public Field actual() {
    return field.actual();
  }

  @Override
  public ArrowType type() {
    return field.actual().type();
  }

  @Override
  public Map<String, String> customMetadata() {
    return customMetadata;
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
    return buffers.getOrDefault(kind, NONE);
  }

  @Override
  public Dictionary dictionary() {
    if (dictionary == null) {
      throw new IllegalStateException(field.expected() + " is not dictionary-encoded");
    }
    return dictionary;
  }

  @Override
  public BatchColumn child(int index) {
    return children.get(index);
  }
}
