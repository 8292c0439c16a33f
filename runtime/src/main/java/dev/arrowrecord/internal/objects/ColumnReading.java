package dev.arrowrecord.internal.objects;

/**
 * What vectors make of the values of a column, as its type does not say it: on it depends how much
 * memory they take. Vectors say it when they are made themselves, before anything is read.
 */
public final class ColumnReading {
  private CollectionForm collections = CollectionForm.LIST;
  private int arrays = 1;
  private boolean converted;
  private boolean constant;
  private boolean boxed;

  /**
   * Takes note of what a vector makes of a list.
   *
   * @param form what a slot is read as
   * @param count of how many arrays it is made, if it is one of arrays: more than 1 in tensors
   */
  public void collect(CollectionForm form, int count) {
    collections = form;
    arrays = count;
  }

  /** Takes note that a vector makes other objects of the values, such as an {@code Optional}. */
  public void convert() {
    converted = true;
  }

  /**
   * Takes note that a vector gives objects for the values that there are anyway, as of an enum.
   * What another makes of these counts all the same.
   */
  public void convertToConstants() {
    constant = true;
  }

  /** Takes note that a record refers to an object for each number, though none is null. */
  public void box() {
    boxed = true;
  }

  /** What a list is read as. */
  public CollectionForm collections() {
    return collections;
  }

  /** Of how many arrays a slot of a list is made that is read as arrays. */
  public int arrays() {
    return arrays;
  }

  /** Whether values are made into others. */
  public boolean isConverted() {
    return converted;
  }

  /** Whether the values themselves take no memory, as they are there anyway. */
  public boolean isConstant() {
    return constant;
  }

  /**
   * Whether a record has an object where the type and nullability would let it have a primitive.
   */
  public boolean isBoxed() {
    return boxed;
  }
}
