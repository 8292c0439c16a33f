package dev.arrowrecord.builder;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays values of one Java type out as the buffers of one Arrow column.
 *
 * <p>Slots are set in order: the index given is always the number of slots set so far. The owner of
 * the builder reserves slots before it sets them; a builder keeps its arrays from batch to batch.
 *
 * @param <T> the Java type of a slot
 */
public abstract class VectorBuilder<T> {
  static final byte[] NO_BYTES = {};

  /** No column is told to have wider slots: no array has room for one. */
  static final long MAX_SLOT_BITS = (long) Capacity.MAX * Byte.SIZE;

  private final Field field;
  private int capacity;
  private int nullCount;
  private boolean inDictionary;
  private boolean keys;
  // Bits are cleared for nulls only, so a column without nulls never touches its bitmap.
  private byte @Nullable [] validity;

  VectorBuilder(Field field) {
    this.field = field;
  }

  /** The field that this builder writes. */
  public final Field field() {
    return field;
  }

  /**
   * Sets the next slot.
   *
   * @param index the slot, which is the number of slots set before
   * @param value the value; null only where the field is nullable
   */
  public abstract void set(int index, @Nullable T value);

  /** What is stored for a value, as an object; this is what sorted keys are sorted by. */
  Object storedForm(T value) {
    return value;
  }

  /** Bytes held beyond the fixed width of the slots: characters, list elements and so on. */
  public long variableBytes() {
    return 0;
  }

  /** Sets the next slot to null, with zeros as its value. */
  void setNull(int index) {
    checkNullable();
    markNull(index);
    setEmpty(index);
  }

  final void checkNullable() {
    if (!field.nullable()) {
      throw UnfitValueException.unexpectedNull(this);
    }
  }

  final void markNull(int index) {
    if (validity == null) {
      validity = new byte[Bitmap.bytesFor(capacity)];
      Arrays.fill(validity, (byte) 0xFF);
    }
    Bitmap.clear(validity, index);
    nullCount++;
  }

  /** Sets the next slot to zeros, as stands below a null struct, where validity does not matter. */
  abstract void setEmpty(int index);

  /** Sets the next {@code count} slots to zeros. */
  void setEmpty(int index, int count) {
    for (int i = 0; i < count; i++) {
      setEmpty(index + i);
    }
  }

  /** Makes room for {@code slots} slots, in one step. */
  final void reserve(int slots) {
    if (slots > capacity) {
      resize(slots);
      if (validity != null) {
        byte[] grown = Arrays.copyOf(validity, Bitmap.bytesFor(slots));
        Arrays.fill(grown, validity.length, grown.length, (byte) 0xFF);
        validity = grown;
      }
      capacity = slots;
    }
  }

  /** Makes room for {@code slots} slots, and for more to come. */
  final void ensure(long slots) {
    if (slots > capacity) {
      int needed = arrayLength(slots);
      int roomy = Capacity.grown(capacity, needed);
      // Close to the largest array there may be room for what is needed, but not for more.
      reserve(slotBits() <= MAX_SLOT_BITS / roomy ? roomy : needed);
    }
  }

  /** Gives the arrays of this column, and of its children, room for {@code slots} slots. */
  abstract void resize(int slots);

  /** Forgets all slots from {@code length} on, as though they had never been set. */
  void truncate(int length) {
    if (nullCount > 0 && validity != null) {
      Bitmap.setFrom(validity, length);
      nullCount = Bitmap.countClear(validity, length);
    }
  }

  /** Gives up all arrays, which somebody else has now, untouched, and with them all slots. */
  void release() {
    releaseAlone();
    for (VectorBuilder<?> child : children()) {
      child.release();
    }
  }

  /** The same without the children. */
  final void releaseAlone() {
    capacity = 0;
    nullCount = 0;
    validity = null;
    resize(0);
  }

  /**
   * Width of a slot in bits, without validity; about {@link #MAX_SLOT_BITS} if it is wider than any
   * array.
   */
  abstract long slotBits();

  /** Hands over the first {@code length} slots. */
  void encode(int length, BufferSink sink) {
    sink.node(length, nullCount);
    encodeValidity(length, sink);
    encodeValues(length, sink);
  }

  private void encodeValidity(int length, BufferSink sink) {
    if (nullCount == 0 || validity == null) {
      sink.buffer(NO_BYTES, 0);
    } else {
      Bitmap.clearRestOfByte(validity, length);
      sink.buffer(validity, Bitmap.bytesFor(length));
    }
  }

  /** Hands over all buffers but the validity bitmap, then the children. */
  abstract void encodeValues(int length, BufferSink sink);

  /** The builders directly below this one, in the order of the field's children. */
  List<VectorBuilder<?>> children() {
    return List.of();
  }

  /** How a path goes on from this column to its child, in messages. */
  String stepTo(VectorBuilder<?> child) {
    return "." + child.field().name();
  }

  /** Tells this builder and those below that they hold the values of a dictionary. */
  final void putInDictionary() {
    inDictionary = true;
    for (VectorBuilder<?> child : children()) {
      child.putInDictionary();
    }
  }

  /** Tells this builder that it holds the keys of a map, and those that store them for it. */
  final void putInKeys() {
    keys = true;
    for (VectorBuilder<?> child : children()) {
      if (stepTo(child).isEmpty()) {
        child.putInKeys();
      }
    }
  }

  /** Whether a null in a slot is a null key. */
  final boolean holdsKeys() {
    return keys;
  }

  /** Adds the dictionary of every column at or below this one, depth first. */
  void collectDictionaries(Dictionaries found) {
    for (VectorBuilder<?> child : children()) {
      child.collectDictionaries(found);
    }
  }

  /** Adds the field of every struct with a tag at or below this one. */
  void collectTaggedStructs(Set<Field> found) {
    for (VectorBuilder<?> child : children()) {
      child.collectTaggedStructs(found);
    }
  }

  /** The array length that {@code bytes} bytes or slots need. */
  final int arrayLength(long bytes) {
    if (bytes > Capacity.MAX) {
      throw UnfitValueException.unfit(
          this,
          inDictionary
              ? "would make the dictionary larger than 2 GiB; write a stream of smaller batches, or"
                  + " the column without a dictionary"
              : "would make the column larger than 2 GiB in one batch; use smaller batches");
    }
    return (int) bytes;
  }
}
