package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;

/**
 * A FlatBuffers vector whose elements are known to lie within the bytes, so that allocating for all
 * of them takes no more memory than the bytes do.
 *
 * @param buffer the bytes
 * @param start where the first element is
 * @param length number of elements
 */
record FlatVector(MetadataBuffer buffer, int start, int length) {

  /** Size of a reference to a table, and of an int. */
  static final int REFERENCE = Integer.BYTES;

  static FlatVector empty(MetadataBuffer buffer) {
    return new FlatVector(buffer, 0, 0);
  }

  /** The vector at a position, where its number of elements is. */
  static FlatVector at(MetadataBuffer buffer, int position, int elementSize)
      throws ArrowFormatException {
    int length = buffer.getInt(position);
    int start = position + Integer.BYTES;
    buffer.check(start, (long) length * elementSize);
    return new FlatVector(buffer, start, length);
  }

  /** The table that an element refers to. */
  FlatTable getTable(int index) throws ArrowFormatException {
    return new FlatTable(buffer, buffer.target(start + index * REFERENCE));
  }

  int getInt(int index) throws ArrowFormatException {
    return buffer.getInt(start + index * Integer.BYTES);
  }

  /** All elements as longs: one each if they are longs, more if they are structs of longs. */
  long[] getLongs(int longsPerElement) throws ArrowFormatException {
    long[] longs = new long[length * longsPerElement];
    buffer.getLongs(start, longs);
    return longs;
  }
}
