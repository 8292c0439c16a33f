package dev.arrowrecord.internal.binding;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields that a class needs are in the batches of the data.
 *
 * <p>Fields are matched by name, at any depth and in any order; fields that the class does not need
 * are left aside. Elements of lists, entries, keys and values of maps and children of run-end
 * encoded fields are matched by position, as their names are mere convention. Children of unions
 * are matched by name whatever their type ids, and may be missing: the data then has no value of
 * that variant; so may children of a struct with a tag, but for the tag. Nullability and metadata,
 * extension types included, are not compared: the former is a matter of the data, the latter leaves
 * storage as it is. Only tensors are: the same values in another shape are other tensors, unless
 * the data does not say that it has any.
 */
public final class SchemaBinding {

  private final DecodedSchema actual;
  private final BatchShape shape;
  private final List<BoundField> fields;
  private final Map<Integer, BoundField> dictionaryValues;

  private SchemaBinding(
      DecodedSchema actual, List<BoundField> fields, Map<Integer, BoundField> dictionaryValues) {
    this.actual = actual;
    this.shape = BatchShape.of(actual.schema().fields());
    this.fields = List.copyOf(fields);
    this.dictionaryValues = Map.copyOf(dictionaryValues);
  }

  /**
   * Finds every field of a class in the schema of the data.
   *
   * @param recordName simple name of the class, for the exception's message
   * @param expected schema of the class
   * @param taggedStructs those of its fields, at any depth, that are structs with a tag; asked for
   *     only if the data may lack a variant of them
   * @param actual schema of the data
   * @throws SchemaMismatchException if a field is missing, ambiguous or of another type; it lists
   *     all of these
   */
  public static SchemaBinding bind(
      String recordName,
      Schema expected,
      Supplier<Set<Field>> taggedStructs,
      DecodedSchema actual) {
    Binder binder = Binder.ofClass(taggedStructs);
    List<BoundField> fields =
        binder.bind("", expected.fields(), actual.schema().fields(), BatchPosition.START);
    if (!binder.mismatches().isEmpty()) {
      throw new SchemaMismatchException(recordName, binder.mismatches());
    }
    return new SchemaBinding(actual, fields, binder.dictionaryValues());
  }

  /**
   * Finds every field of the data for a reader that takes it as it is.
   *
   * @param actual schema of the data
   */
  public static SchemaBinding ofAll(DecodedSchema actual) {
    Binder binder = Binder.ofSameSchema();
    List<Field> all = actual.schema().fields();
    List<BoundField> fields = binder.bind("", all, all, BatchPosition.START);
    return new SchemaBinding(actual, fields, binder.dictionaryValues());
  }

  /** The schema of the data. */
  public DecodedSchema actual() {
    return actual;
  }

  /** The fields of the class, in its own order. */
  public List<BoundField> fields() {
    return fields;
  }

  /** How many nodes, buffers and variadic counts every record batch of the data has. */
  public BatchShape shape() {
    return shape;
  }

  /**
   * Where the values of a dictionary are in its batches, or null if the class does not need them.
   *
   * @param dictionary ordinal of the dictionary in the schema of the data
   */
  public @Nullable BoundField dictionaryValues(int dictionary) {
    return dictionaryValues.get(dictionary);
  }

  /**
   * How many nodes, buffers and variadic counts the batches of a dictionary have.
   *
   * @param dictionary ordinal of the dictionary in the schema of the data
   */
  public BatchShape dictionaryShape(int dictionary) {
    Field values = actual.dictionaries().get(dictionary).values();
    return BatchShape.of(values);
  }
}
