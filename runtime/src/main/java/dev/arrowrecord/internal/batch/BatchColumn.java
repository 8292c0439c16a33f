package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.binding.BoundField;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column found in a batch. */
final class BatchColumn extends BufferColumn {
  private final BatchPlace place;
  private final BoundField field;
  private final List<BatchColumn> children;
  private final Map<String, String> customMetadata;

  BatchColumn(
      BatchPlace place,
      BoundField field,
      int length,
      int nullCount,
      Map<BufferKind, ByteBuffer> buffers,
      List<ByteBuffer> dataBuffers,
      @Nullable Dictionary dictionary,
      List<BatchColumn> children) {
    this(place, field, length, nullCount, buffers, dataBuffers, dictionary, children, Map.of());
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
      Map<String, String> customMetadata) {
    super(length, nullCount, buffers, dataBuffers, dictionary);
    this.place = place;
    this.field = field;
    this.children = children;
    this.customMetadata = customMetadata;
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
      Map<String, String> customMetadata) {
    return new BatchColumn(
        place, field, length, 0, Map.of(), List.of(), null, children, customMetadata);
  }

  List<BatchColumn> children() {
    return children;
  }

  @Override
  protected String path() {
    return field.path();
  }

  @Override
  protected String recordName() {
    return place.recordName();
  }

  @Override
  protected long byteOffset() {
    return place.byteOffset();
  }

  @Override
  public boolean required() {
    return !place.asItIs() && !field().nullable();
  }

  @Override
  public Field field() {
    return field.expected();
  }

  @Override
  public Field actual() {
    return field.actual();
  }

  @Override
  public Map<String, String> customMetadata() {
    return customMetadata;
  }

  @Override
  public Column child(int index) {
    return children.get(index);
  }
}
