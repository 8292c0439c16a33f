package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A FlatBuffers table in bytes that nobody has verified: whatever they are, a value comes of
 * reading them or an {@link ArrowFormatException}.
 *
 * <p>A table starts with the distance back to its vtable; the vtable has its own size, the table's
 * size, and for each slot the field's distance from the table's start, 0 if the field is absent.
 *
 * @see <a href="https://flatbuffers.dev/internals/">FlatBuffers internals</a>
 */
final class FlatTable {

  private static final int VTABLE_HEADER = 2 * Short.BYTES;

  private final MetadataBuffer buffer;
  private final int position;
  private final int vtable;
  private final int vtableLength;

  FlatTable(MetadataBuffer buffer, int position) throws ArrowFormatException {
    this.buffer = buffer;
    this.position = position;
    long start = (long) position - buffer.getInt(position);
    buffer.check(start, VTABLE_HEADER);
    this.vtable = (int) start;
    this.vtableLength = Short.toUnsignedInt(buffer.getShort(vtable));
    buffer.check(start, vtableLength);
  }

  /** Where the table starts. */
  int position() {
    return position;
  }

  /** Where a field is, or 0 if it is absent and so has its default. */
  int fieldPosition(int slot) throws ArrowFormatException {
    int entry = VTABLE_HEADER + slot * Short.BYTES;
    if (entry + Short.BYTES > vtableLength) {
      return 0;
    }
    int distance = Short.toUnsignedInt(buffer.getShort(vtable + entry));
    return distance == 0 ? 0 : position + distance;
  }

  boolean getBoolean(int slot) throws ArrowFormatException {
    return getByte(slot) != 0;
  }

  byte getByte(int slot) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0 ? 0 : buffer.getByte(field);
  }

  short getShort(int slot, int defaultValue) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0 ? (short) defaultValue : buffer.getShort(field);
  }

  int getInt(int slot, int defaultValue) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0 ? defaultValue : buffer.getInt(field);
  }

  long getLong(int slot) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0 ? 0 : buffer.getLong(field);
  }

  /** The table that a field refers to, or null if the field is absent. */
  @Nullable FlatTable getTable(int slot) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0 ? null : new FlatTable(buffer, buffer.target(field));
  }

  /** The table that a field refers to. */
  FlatTable requireTable(int slot, String what) throws ArrowFormatException {
    FlatTable table = getTable(slot);
    if (table == null) {
      throw error("Expected " + what + " but found none");
    }
    return table;
  }

  /**
   * Where the string that a field refers to starts, or 0 if the field is absent; its length comes
   * first.
   */
  int stringPosition(int slot) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0 ? 0 : buffer.target(field);
  }

  /** The vector that a field refers to; if the field is absent, an empty one. */
  FlatVector getVector(int slot, int elementSize) throws ArrowFormatException {
    int field = fieldPosition(slot);
    return field == 0
        ? FlatVector.empty(buffer)
        : FlatVector.at(buffer, buffer.target(field), elementSize);
  }

  /** An exception that tells where the table is. */
  ArrowFormatException error(String message) {
    return buffer.error(message, position);
  }

  /** An exception that tells where the table is, and of what it is due to. */
  ArrowFormatException error(String message, Throwable cause) {
    return buffer.error(message, position, cause);
  }
}
