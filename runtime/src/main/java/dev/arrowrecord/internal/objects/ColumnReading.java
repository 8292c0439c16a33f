package dev.arrowrecord.internal.objects;

/**
 * What vectors make of the values of a column, as its type does not say it: on it depends how much
 * memory they take. Vectors say it when they are made themselves, before anything is read.
 */
public final class ColumnReading {
  private CollectionForm collections = CollectionForm.LIST;
  private int arrays = 1;
  private boolean converted;

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
}
