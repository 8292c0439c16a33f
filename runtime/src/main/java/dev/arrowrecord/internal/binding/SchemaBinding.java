package dev.arrowrecord.internal.binding;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.MetadataVersion;
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
 * are left aside. Of several fields of one name, the only one that fits is taken. Elements of
 * lists, entries, keys and values of maps and children of run-end encoded fields are matched by
 * position, as their names are mere convention. Children of unions are matched by name whatever
 * their type ids, and may be missing: the data then has no value of that variant; so may children
 * of a struct with a tag, but for the tag. Nullability and metadata, extension types included, are
 * not compared: the former is a matter of the data, the latter leaves storage as it is. Only
 * tensors are: the same values in another shape are other tensors, unless the data does not say
 * that it has any.
 */
public final class SchemaBinding {

  private final Binder binder;
  private final List<Field> expected;
  private final DecodedSchema actual;
  private final MetadataVersion version;
  private final BatchShape shape;
  private final List<BoundField> fields;
  private final Map<Integer, BoundField> dictionaryValues;

  private SchemaBinding(
      Binder binder, List<Field> expected, DecodedSchema actual, MetadataVersion version) {
    List<Field> all = actual.schema().fields();
    this.binder = binder;
    this.expected = expected;
    this.actual = actual;
    this.version = version;
    this.shape = BatchShape.of(all, version);
    this.fields = List.copyOf(binder.bind("", expected, all, BatchPosition.start(version)));
    this.dictionaryValues = Map.copyOf(binder.dictionaryValues());
  }

  /**
   * Finds every field of a class in the schema of the data, for batches of V5.
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
    SchemaBinding binding =
        new SchemaBinding(binder, expected.fields(), actual, MetadataVersion.V5);
    if (!binder.mismatches().isEmpty()) {
      throw new SchemaMismatchException(recordName, binder.mismatches());
    }
    return binding;
  }

  /**
   * Finds every field of the data for a reader that takes it as it is, for batches of V5.
   *
   * @param actual schema of the data
   */
  public static SchemaBinding ofAll(DecodedSchema actual) {
    List<Field> all = actual.schema().fields();
    return new SchemaBinding(Binder.ofSameSchema(), all, actual, MetadataVersion.V5);
  }

  /** Finds the same fields in batches of a metadata version, wherever those have them. */
  public SchemaBinding in(MetadataVersion wanted) {
    return wanted == version ? this : new SchemaBinding(binder.fresh(), expected, actual, wanted);
  }

  /** The version of the batches in which the fields are there. */
  public MetadataVersion version() {
    return version;
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
    return BatchShape.of(values, version);
  }
}
