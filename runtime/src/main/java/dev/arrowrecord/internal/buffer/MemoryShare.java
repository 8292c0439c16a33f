package dev.arrowrecord.internal.buffer;

/**
 * Parts of the memory that Java has. Data that would take more is refused with an error that says
 * so, as it would end in an {@code OutOfMemoryError} otherwise.
 */
public final class MemoryShare {
  /** All of it. */
  public static final long ALL = Runtime.getRuntime().maxMemory();

  /**
   * What may be taken beyond what the bytes of data account for: a few of them may be decompressed
   * to any number, or stand for any number of objects. A part of all, as there is much besides:
   * writers' batches have some megabytes. Twice as much is what one call may make, whatever its
   * bytes vouch for.
   */
  public static final long UNVOUCHED = ALL / 4;

  /** What the metadata of one message, or a footer, may have, several times of which is made. */
  public static final long METADATA = ALL / 16;

  /** What is read of a stream at once, such as the body of one message. */
  public static final long READ = ALL / 2;

  /**
   * What one value may take as an object while it is made, with the bytes that it is made of. Not
   * all memory is in one piece.
   */
  public static final long VALUE = ALL / 8 * 5;

  /** Values of no more bytes are made without a look at how much they take. */
  public static final int SMALL_VALUE = (int) Math.min(1 << 24, ALL / 64);

  private MemoryShare() {}
}
