package dev.arrowrecord.tools.compare;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.tools.cell.CellComparison;
import dev.arrowrecord.tools.cell.Difference;
import dev.arrowrecord.tools.cell.Equality;
import dev.arrowrecord.tools.data.Batches;
import dev.arrowrecord.tools.data.DictionaryUnion;
import dev.arrowrecord.tools.data.JoinedDictionaries;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two sets of batches are the same: the schemas, the batches and their rows, every value,
 * and the dictionaries. Where dictionaries have replaced each other, which JSON has no room for,
 * the values that indices refer to count, and not the indices.
 */
public final class BatchesComparison {
  private final String left;
  private final Batches leftBatches;
  private final DictionaryUnion leftUnion;
  private final String right;
  private final Batches rightBatches;
  private final DictionaryUnion rightUnion;

  private BatchesComparison(String left, Batches leftBatches, String right, Batches rightBatches) {
    this.left = left;
    this.leftBatches = leftBatches;
    this.leftUnion = new DictionaryUnion(leftBatches.schema().dictionaries().size());
    this.right = right;
    this.rightBatches = rightBatches;
    this.rightUnion = new DictionaryUnion(rightBatches.schema().dictionaries().size());
  }

  /**
   * Compares all that is left of the batches.
   *
   * @param left what the one is called, for messages
   * @param right what the other is called
   * @return what is the first difference, and where; null if there is none
   * @throws IOException if one of them is malformed, or cannot be read
   * @throws java.io.UncheckedIOException if a value is malformed, which names the column and slot
   */
  public static @Nullable String compare(
      String left, Batches leftBatches, String right, Batches rightBatches) throws IOException {
    String schemas =
        SchemaComparison.compare(left, leftBatches.schema(), right, rightBatches.schema());
    return schemas == null
        ? new BatchesComparison(left, leftBatches, right, rightBatches).compare()
        : schemas;
  }

  private @Nullable String compare() throws IOException {
    int batch = 0;
    Column leftRows = leftBatches.next();
    Column rightRows = rightBatches.next();
    while (leftRows != null && rightRows != null) {
      note();
      String difference = rows("Batch " + batch, leftRows, rightRows);
      if (difference != null) {
        return difference;
      }
      leftRows = leftBatches.next();
      rightRows = rightBatches.next();
      batch++;
    }
    if (leftRows != null || rightRows != null) {
      return "Batch "
          + batch
          + ": "
          + (leftRows == null ? right : left)
          + " has it, "
          + (leftRows == null ? left : right)
          + " has no more";
    }
    note();
    return isReplaced() ? null : dictionaries();
  }

  private void note() {
    leftUnion.note(leftBatches);
    rightUnion.note(rightBatches);
  }

  private boolean isReplaced() {
    return leftUnion.isReplaced() || rightUnion.isReplaced();
  }

  private @Nullable String rows(String where, Column leftRows, Column rightRows) {
    if (leftRows.length() != rightRows.length()) {
      return where + ": " + differ(leftRows.length() + " rows", rightRows.length() + " rows");
    }
    List<Field> fields = leftRows.field().children();
    Equality equality = isReplaced() ? Equality.OF_VALUES : Equality.OF_INDICES;
    List<CellComparison> columns = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      columns.add(CellComparison.of(leftRows.child(i), rightRows.child(i), equality));
    }
    for (int i = 0; i < fields.size(); i++) {
      for (int row = 0; row < leftRows.length(); row++) {
        String place = where + ", field " + fields.get(i).name();
        Difference difference = columns.get(i).at(row, row);
        if (difference != null) {
          return place + difference.path() + ", row " + row + ": " + differ(difference);
        }
      }
    }
    return null;
  }

  /** Compares dictionaries that never were replaced, down to values that no row refers to. */
  private @Nullable String dictionaries() throws IOException {
    DecodedSchema schema = leftBatches.schema();
    JoinedDictionaries lefts = JoinedDictionaries.of(schema, leftUnion);
    JoinedDictionaries rights = JoinedDictionaries.of(rightBatches.schema(), rightUnion);
    // Fields may share a dictionary on one side, and have one each on the other.
    Set<List<Long>> compared = new HashSet<>();
    for (int ordinal = schema.dictionaries().size() - 1; ordinal >= 0; ordinal--) {
      List<Long> ids =
          List.of(
              schema.dictionaries().get(ordinal).id(),
              rightBatches.schema().dictionaries().get(ordinal).id());
      // What one side never defined, no row refers to.
      if (compared.add(ids) && lefts.isDefined(ordinal) && rights.isDefined(ordinal)) {
        String where = "Dictionary " + schema.dictionaries().get(ordinal).id();
        String difference = values(where, lefts.values(ordinal), rights.values(ordinal));
        if (difference != null) {
          return difference;
        }
      }
    }
    return null;
  }

  private @Nullable String values(
      String where, @Nullable Column leftValues, @Nullable Column rightValues) {
    int leftLength = leftValues == null ? 0 : leftValues.length();
    int rightLength = rightValues == null ? 0 : rightValues.length();
    if (leftLength != rightLength) {
      return where + ": " + differ(leftLength + " values", rightLength + " values");
    }
    if (leftValues == null || rightValues == null) {
      return null;
    }
    CellComparison values = CellComparison.of(leftValues, rightValues, Equality.OF_INDICES);
    for (int i = 0; i < leftLength; i++) {
      String place = where + ", value " + i;
      Difference difference = values.at(i, i);
      if (difference != null) {
        return place + difference.path() + ": " + differ(difference);
      }
    }
    return null;
  }

  private String differ(Difference difference) {
    return differ(difference.left(), difference.right());
  }

  private String differ(String leftValue, String rightValue) {
    return left + " has " + leftValue + ", " + right + " has " + rightValue;
  }
}
