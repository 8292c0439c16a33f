package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.binding.BoundField;
import dev.arrowrecord.internal.expansion.ExpandingColumn;
import dev.arrowrecord.internal.expansion.RowExpansion;
import dev.arrowrecord.internal.expansion.SharedObjects;
import dev.arrowrecord.internal.expansion.SlotCosts;
import dev.arrowrecord.internal.expansion.SumsAllowance;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.internal.objects.ColumnReading;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column found in a batch. */
final class BatchColumn extends BufferColumn implements ExpandingColumn {
  private final BatchPlace place;
  private final BoundField field;
  private final List<BatchColumn> children;
  private final Map<String, String> customMetadata;
  private final @Nullable RowExpansion rows;
  private final ColumnReading reading = new ColumnReading();
  private boolean keepsObjects = true;
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
    super(length, nullCount, buffers, dataBuffers, dictionary);
    this.place = place;
    this.field = field;
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
  public SumsAllowance sumsAllowance() {
    return place.sums();
  }

  /** Lets go of what is known of the costs, as nothing asks for it any more. */
  private void forgetCosts() {
    costs = null;
    children.forEach(BatchColumn::forgetCosts);
  }

  @Override
  public ColumnReading reading() {
    return reading;
  }

  @Override
  public boolean isBatch() {
    return rows != null;
  }

  @Override
  public boolean isRow() {
    return place.isRow();
  }

  @Override
  public boolean keepsObjects() {
    return keepsObjects;
  }

  /** Lets the values of a dictionary batch be made anew for each who asks for one. */
  void keepNoObjects() {
    keepsObjects = false;
  }

  @Override
  public int checkObject(int slot) {
    if (rows != null) {
      rows.check(this);
      if (rows.areKept()) {
        return length();
      }
    }
    int checked = place.objects().check(this, slot);
    if (checked == length()) {
      forgetCosts();
    }
    return checked;
  }

  @Override
  public void checkAllObjects() {
    if (rows != null) {
      rows.check(this);
    }
    place.objects().checkAll(this, rows == null ? SharedObjects.NONE : rows.shared());
  }

  @Override
  public String path() {
    return field.path();
  }

  @Override
  protected String recordName() {
    return place.recordName();
  }

  @Override
  public long byteOffset() {
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
  public BatchColumn child(int index) {
    return children.get(index);
  }
}
