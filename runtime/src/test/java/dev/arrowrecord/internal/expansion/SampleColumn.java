package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.batch.BufferColumn;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.objects.CollectionForm;
import dev.arrowrecord.internal.objects.ColumnReading;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column made of buffers by hand, each buffer of which is its own. */
final class SampleColumn extends BufferColumn implements ExpandingColumn {
  private final Field field;
  private final Field actual;
  private final List<SampleColumn> children;
  private @Nullable SlotCosts costs;
  private final ColumnReading reading = new ColumnReading();
  private boolean row;
  private boolean keepsObjects = true;
  private boolean whole;
  private final SumsAllowance sums = new SumsAllowance();

  private SampleColumn(
      Field field,
      Field actual,
      int length,
      Map<BufferKind, ByteBuffer> buffers,
      List<ByteBuffer> dataBuffers,
      @Nullable Dictionary dictionary,
      List<SampleColumn> children) {
    this(field, actual, length, nulls(length, buffers), buffers, dataBuffers, dictionary, children);
  }

  private SampleColumn(
      Field field,
      Field actual,
      int length,
      int nullCount,
      Map<BufferKind, ByteBuffer> buffers,
      List<ByteBuffer> dataBuffers,
      @Nullable Dictionary dictionary,
      List<SampleColumn> children) {
    super(length, nullCount, buffers, dataBuffers, dictionary);
    this.field = field;
    this.actual = actual;
    this.children = children;
  }

  private static int nulls(int length, Map<BufferKind, ByteBuffer> buffers) {
    ByteBuffer validity = buffers.get(BufferKind.VALIDITY);
    return validity == null ? 0 : Bitmap.countClear(validity.array(), length);
  }

  /** A column of a type, with the buffers of its layout that there are. */
  static SampleColumn of(
      ArrowType type, int length, Map<BufferKind, byte[]> buffers, SampleColumn... children) {
    Field field = field(type, children);
    return new SampleColumn(
        field, field, length, wrapped(buffers), List.of(), null, List.of(children));
  }

  /** A union whose children the class has in another order than the data. */
  SampleColumn inOrderOf(int... order) {
    SampleColumn[] ordered =
        Arrays.stream(order).mapToObj(children::get).toArray(SampleColumn[]::new);
    return new SampleColumn(
        field(type(), ordered), actual, length(), buffers(), List.of(), null, List.of(ordered));
  }

  private Map<BufferKind, ByteBuffer> buffers() {
    return Map.of(BufferKind.TYPE_IDS, typeIds(), BufferKind.OFFSETS, offsets());
  }

  /** Views of one data buffer. */
  static SampleColumn views(ArrowType type, int length, byte[] views, int dataBytes) {
    Field field = field(type);
    return new SampleColumn(
        field,
        field,
        length,
        wrapped(Map.of(BufferKind.VIEWS, views)),
        List.of(ByteBuffer.allocate(dataBytes)),
        null,
        List.of());
  }

  /** Indices of a dictionary, which is made of the values of some batches. */
  static SampleColumn encoded(
      ArrowType.Int indexType, int length, Map<BufferKind, byte[]> indices, SampleColumn... parts) {
    Dictionary dictionary = Dictionary.empty();
    for (SampleColumn part : parts) {
      dictionary = dictionary.grownBy(part);
    }
    Field values = parts[0].field();
    Field field =
        new Field(
            "c",
            true,
            ArrowType.dictionary(indexType, values.type()),
            values.children(),
            values.metadata());
    return new SampleColumn(
        field, field, length, wrapped(indices), List.of(), dictionary, List.of());
  }

  /** A batch of columns, each of a name of its own. */
  static SampleColumn batch(int rows, SampleColumn... columns) {
    SampleColumn batch = of(ArrowType.STRUCT, rows, Map.of(), columns);
    batch.whole = true;
    return batch;
  }

  /** The same, as values of a dictionary that are not kept. */
  SampleColumn madeAnew() {
    keepsObjects = false;
    return this;
  }

  /** The same of a column of nothing but validity, which claims another number of nulls. */
  SampleColumn claimingNulls(int nullCount) {
    return new SampleColumn(
        field,
        actual,
        length(),
        nullCount,
        Map.of(BufferKind.VALIDITY, Objects.requireNonNull(validity())),
        List.of(),
        null,
        children);
  }

  /** The same, of which no sums may be made any more. */
  SampleColumn withoutSums() {
    for (int count = Integer.MAX_VALUE; count > 0; count /= 2) {
      while (sums.tryTake(count)) {
        // Until there is no room for as many.
      }
    }
    return this;
  }

  @Override
  public SumsAllowance sumsAllowance() {
    return sums;
  }

  @Override
  public boolean keepsObjects() {
    return keepsObjects;
  }

  /** The same, and never null. */
  SampleColumn neverNull() {
    Field never = new Field(field.name(), false, field.type(), field.children(), field.metadata());
    return new SampleColumn(never, actual, length(), requiredBuffers(), List.of(), null, children);
  }

  private Map<BufferKind, ByteBuffer> requiredBuffers() {
    return Map.of(BufferKind.DATA, values(), BufferKind.OFFSETS, offsets());
  }

  private static Field field(ArrowType type, SampleColumn... children) {
    Field[] fields = new Field[children.length];
    for (int i = 0; i < fields.length; i++) {
      Field child = children[i].field();
      String name =
          type.kind() == ArrowType.Kind.UNION || type.kind() == ArrowType.Kind.STRUCT
              ? child.type().kind().name()
              : "c";
      fields[i] = new Field(name, true, child.type(), child.children(), child.metadata());
    }
    return Field.nullable("c", type, fields);
  }

  private static Map<BufferKind, ByteBuffer> wrapped(Map<BufferKind, byte[]> buffers) {
    Map<BufferKind, ByteBuffer> wrapped = new EnumMap<>(BufferKind.class);
    buffers.forEach(
        (kind, bytes) -> wrapped.put(kind, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)));
    return wrapped;
  }

  @Override
  public String path() {
    return "c";
  }

  @Override
  protected String recordName() {
    return "Sample";
  }

  @Override
  public long byteOffset() {
    return -1;
  }

  /** The same, read into rows, as are those below it. */
  SampleColumn inRows() {
    row = true;
    children.forEach(SampleColumn::inRows);
    return this;
  }

  /** The same, whose lists are read as something else. */
  SampleColumn as(CollectionForm made, int arrayCount) {
    reading.collect(made, arrayCount);
    return this;
  }

  /** The same, whose values are made into others. */
  SampleColumn intoOthers() {
    reading.convert();
    return this;
  }

  /** The same, whose values are turned into what there is anyway. */
  SampleColumn intoConstants() {
    reading.convertToConstants();
    return this;
  }

  /** The same, whose values are objects in a record even if they are numbers and never null. */
  SampleColumn inBoxes() {
    reading.box();
    return this;
  }

  @Override
  public ColumnReading reading() {
    return reading;
  }

  @Override
  public int checkObject(int slot) {
    return length();
  }

  @Override
  public void checkAllObjects() {}

  @Override
  public boolean isBatch() {
    return whole;
  }

  @Override
  public boolean isRow() {
    return row;
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public Field actual() {
    return actual;
  }

  @Override
  public SampleColumn child(int index) {
    return children.get(index);
  }

  @Override
  public List<SampleColumn> children() {
    return children;
  }

  @Override
  public boolean hasBytes() {
    return switch (type().kind()) {
      case NULL, RUN_END_ENCODED -> false;
      default -> true;
    };
  }

  @Override
  public double share() {
    return 1;
  }

  @Override
  public SlotCosts costs() {
    if (costs == null) {
      costs = RowExpansion.ofSlots(this);
    }
    return Objects.requireNonNull(costs);
  }
}
