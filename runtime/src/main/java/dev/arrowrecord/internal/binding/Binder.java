package dev.arrowrecord.internal.binding;

import dev.arrowrecord.ipc.SchemaMismatchException.Mismatch;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Walks an expected and an actual schema side by side. It goes on after a mismatch, so as to find
 * them all; what it has bound is then of no use.
 */
final class Binder {

  private final boolean sameSchema;
  private final Supplier<Set<Field>> taggedStructs;
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final Map<Integer, BoundField> dictionaryValues = new HashMap<>();

  private Binder(boolean sameSchema, Supplier<Set<Field>> taggedStructs) {
    this.sameSchema = sameSchema;
    this.taggedStructs = taggedStructs;
  }

  /**
   * For a schema of a class, whose fields are found by their names.
   *
   * @param taggedStructs those of its fields that are structs with a tag
   */
  static Binder ofClass(Supplier<Set<Field>> taggedStructs) {
    return new Binder(false, taggedStructs);
  }

  /**
   * For the schema of the data as what is expected of it: every field is found where it is, even
   * among others of its name.
   */
  static Binder ofSameSchema() {
    return new Binder(true, Set::of);
  }

  /** One of the same kind that has bound nothing. */
  Binder fresh() {
    return new Binder(sameSchema, taggedStructs);
  }

  /** Every mismatch so far. */
  List<Mismatch> mismatches() {
    return mismatches;
  }

  /** The values of every dictionary needed so far, by its ordinal. */
  Map<Integer, BoundField> dictionaryValues() {
    return dictionaryValues;
  }

  /**
   * Binds siblings.
   *
   * @param parent path of their parent, empty at the top
   * @param expected fields of the class
   * @param actual fields of the data
   * @param start where the first of the actual fields starts
   */
  List<BoundField> bind(
      String parent, List<Field> expected, List<Field> actual, BatchPosition start) {
    return bind(parent, expected, actual, start, false);
  }

  private List<BoundField> bind(
      String parent,
      List<Field> expected,
      List<Field> actual,
      BatchPosition start,
      boolean variants) {
    if (sameSchema) {
      List<String> paths = actual.stream().map(field -> path(parent, field)).toList();
      return bindByPosition(paths, expected, actual, start);
    }
    return bindByName(parent, expected, actual, start, variants);
  }

  /**
   * Binds siblings by their names.
   *
   * @param variants whether they are those of a union, or of a struct whose tag is there, of which
   *     the data may lack any: it has no value of those then
   */
  private List<BoundField> bindByName(
      String parent,
      List<Field> expected,
      List<Field> actual,
      BatchPosition start,
      boolean variants) {
    Map<String, List<Integer>> byName = new HashMap<>();
    for (int i = 0; i < actual.size(); i++) {
      byName.computeIfAbsent(actual.get(i).name(), name -> new ArrayList<>()).add(i);
    }
    BatchPosition[] positions = start.each(actual);
    List<BoundField> bound = new ArrayList<>();
    for (Field field : expected) {
      String path = path(parent, field);
      List<Integer> found = byName.getOrDefault(field.name(), List.of());
      if (found.size() == 1) {
        int index = found.get(0);
        add(bound, bind(path, field, actual.get(index), positions[index]));
      } else if (found.isEmpty() && variants) {
        bound.add(BoundField.absent(path, field));
      } else if (found.isEmpty()) {
        mismatch(path, field.typeName(), "no such field");
      } else {
        add(bound, bindTheOneThatFits(path, field, actual, found, positions));
      }
    }
    return bound;
  }

  /** Binds to the one field, of several of a name, that has all that the class needs. */
  private @Nullable BoundField bindTheOneThatFits(
      String path,
      Field expected,
      List<Field> actual,
      List<Integer> candidates,
      BatchPosition[] positions) {
    BoundField fitting = null;
    int fits = 0;
    for (int candidate : candidates) {
      Binder trial = fresh();
      BoundField bound = trial.bind(path, expected, actual.get(candidate), positions[candidate]);
      if (bound != null && trial.mismatches.isEmpty()) {
        fitting = bound;
        fits++;
        dictionaryValues.putAll(trial.dictionaryValues);
      }
    }
    if (fits == 1) {
      return fitting;
    }
    String those = fits == 0 ? ", none of which fits" : ", " + fits + " of which fit";
    mismatch(path, expected.typeName(), candidates.size() + " fields of this name" + those);
    return null;
  }

  private @Nullable BoundField bind(
      String path, Field expected, Field actual, BatchPosition position) {
    if (!TypeMatch.matches(expected.type(), actual.type())) {
      mismatch(path, expected.typeName(), actual.typeName());
      return null;
    }
    TensorShape shape = TensorShape.of(expected);
    TensorShape found = TensorShape.of(actual);
    if (shape != null && found != null && !shape.equals(found)) {
      mismatch(path, shape.toString(), found.toString());
      return null;
    }
    if (expected.type() instanceof ArrowType.Dictionary expectedType
        && actual.type() instanceof ArrowType.Dictionary actualType) {
      int ordinal = position.dictionary();
      BoundField values =
          bind(
              path,
              ofType(expected, expectedType.valueType()),
              ofType(actual, actualType.valueType()),
              position.ofDictionaryValues());
      if (values != null) {
        dictionaryValues.put(ordinal, values);
      }
      return at(path, expected, actual, position, ordinal, List.of());
    }
    List<BoundField> children = children(path, expected, actual, position.firstChild(actual));
    return at(path, expected, actual, position, -1, children);
  }

  private List<BoundField> children(
      String path, Field expected, Field actual, BatchPosition start) {
    return switch (expected.type().kind()) {
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST ->
          bindByPosition(List.of(path + "[]"), expected.children(), actual.children(), start);
      case MAP -> entries(path + "[]", expected.child(0), actual.child(0), start);
      case RUN_END_ENCODED -> runs(path, expected, actual, start);
      case STRUCT ->
          bind(
              path, expected.children(), actual.children(), start, lacksVariants(expected, actual));
      case UNION -> bind(path, expected.children(), actual.children(), start, true);
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          UTF8,
          LARGE_UTF8,
          UTF8_VIEW,
          BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL,
          DICTIONARY ->
          List.of();
    };
  }

  /** Whether the fields that the data lacks of a struct can be no others than variants. */
  private boolean lacksVariants(Field expected, Field actual) {
    Set<String> names = new HashSet<>();
    actual.children().forEach(child -> names.add(child.name()));
    boolean complete = expected.children().stream().allMatch(child -> names.contains(child.name()));
    return !complete
        && names.contains(expected.child(0).name())
        && taggedStructs.get().contains(expected);
  }

  /** Binds siblings, as many as there are paths. */
  private List<BoundField> bindByPosition(
      List<String> paths, List<Field> expected, List<Field> actual, BatchPosition start) {
    BatchPosition[] positions = start.each(actual);
    List<BoundField> bound = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      add(bound, bind(paths.get(i), expected.get(i), actual.get(i), positions[i]));
    }
    return bound;
  }

  /** Binds run ends, of whatever width, and the values of the runs. */
  private List<BoundField> runs(String path, Field expected, Field actual, BatchPosition position) {
    BatchPosition[] positions = position.each(actual.children());
    Field runEnds = actual.child(0);
    List<BoundField> bound = new ArrayList<>();
    bound.add(at(path + ".run_ends", runEnds, runEnds, positions[0], -1, List.of()));
    add(bound, bind(path, expected.child(1), actual.child(1), positions[1]));
    return bound;
  }

  /** Binds the one child of a map, a struct whose own children go by position too. */
  private List<BoundField> entries(
      String path, Field expected, Field actual, BatchPosition position) {
    List<BoundField> keyAndValue =
        bindByPosition(
            List.of(path + ".key", path + ".value"),
            expected.children(),
            actual.children(),
            position.firstChild(actual));
    return List.of(at(path, expected, actual, position, -1, keyAndValue));
  }

  private static String path(String parent, Field field) {
    return FieldPath.of(parent, field.name());
  }

  private void mismatch(String path, String expected, String found) {
    mismatches.add(new Mismatch(path, expected, found));
  }

  private static void add(List<BoundField> bound, @Nullable BoundField field) {
    if (field != null) {
      bound.add(field);
    }
  }

  private static Field ofType(Field field, ArrowType type) {
    return new Field(field.name(), field.nullable(), type, field.children(), field.metadata());
  }

  private static BoundField at(
      String path,
      Field expected,
      Field actual,
      BatchPosition position,
      int dictionary,
      List<BoundField> children) {
    return new BoundField(
        path,
        expected,
        actual,
        position.before().nodes(),
        position.before().buffers(),
        position.before().variadics(),
        dictionary,
        children);
  }
}
