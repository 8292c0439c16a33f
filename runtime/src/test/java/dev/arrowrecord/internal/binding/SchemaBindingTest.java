package dev.arrowrecord.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaBindingTest {

  private static final Field ID = Field.required("id", ArrowType.INT64);
  private static final Field NAME = Field.nullable("name", ArrowType.UTF8);
  private static final Field ENUM =
      Field.required("side", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8));

  @Test
  void findsFieldsByNameInAnyOrderAndSkipsOthers() {
    Field other =
        Field.nullable("other", ArrowType.STRUCT, Field.nullable("id", ArrowType.LIST_VIEW, NAME));

    SchemaBinding binding = bind(Schema.of(ID, NAME), other, NAME, ID);

    assertPosition(binding.fields().get(0), 4, 10, 0);
    assertPosition(binding.fields().get(1), 3, 7, 0);
    assertThat(binding.shape()).isEqualTo(new BatchShape(5, 12, 0));
  }

  @Test
  void findsEveryFieldOfTheDataEvenThoseOfOneName() {
    Field pair =
        Field.nullable("pair", ArrowType.STRUCT, NAME, Field.nullable("name", ENUM.type()));

    SchemaBinding binding = SchemaBinding.ofAll(decoded(ID, pair, ID));

    assertThat(binding.fields()).extracting(BoundField::path).containsExactly("id", "pair", "id");
    assertPosition(binding.fields().get(2), 4, 8, 0);
    List<BoundField> names = binding.fields().get(1).children();
    assertThat(names).extracting(BoundField::path).containsExactly("pair.name", "pair.name");
    assertPosition(names.get(1), 3, 6, 0);
    assertThat(binding.dictionaryValues(0)).isNotNull();
  }

  @Test
  void takesTheOnlyOneThatFitsOfSeveralFieldsOfOneName() {
    Field texts = Field.nullable("pair", ArrowType.STRUCT, NAME, NAME, ID);
    Field sides = Field.nullable("pair", ArrowType.STRUCT, NAME, ENUM);

    SchemaBinding binding =
        bind(Schema.of(Field.nullable("pair", ArrowType.STRUCT, ENUM)), texts, NAME, sides);

    BoundField pair = binding.fields().get(0);
    assertPosition(pair, 5, 12, 0);
    assertPosition(pair.children().get(0), 7, 16, 0);
    assertThat(binding.dictionaryValues(0)).isNotNull();
  }

  @Test
  void saysIfNoneFitsOfSeveralFieldsOfOneName() {
    assertMismatch(
        Schema.of(ID),
        "id: expected int64, found 2 fields of this name, none of which fits",
        Field.required("id", ArrowType.UTF8),
        Field.required("id", ArrowType.INT32));
  }

  @Test
  void passesOverFieldsOfOneNameThatNobodyNeeds() {
    Field twice = Field.nullable("twice", ArrowType.STRUCT, ID, ID);

    SchemaBinding binding = bind(Schema.of(NAME), twice, ID, twice, NAME, ID);

    assertPosition(binding.fields().get(0), 7, 12, 0);
  }

  @Test
  void findsFieldsBehindUnionsInBatchesOfEitherVersion() {
    Field union = Field.nullable("union", ArrowType.union(UnionMode.SPARSE, 0), ID);
    Field list = Field.nullable("list", ArrowType.LIST, union);

    SchemaBinding binding = bind(Schema.of(list, NAME), union, list, NAME);

    assertPosition(binding.fields().get(1), 5, 8, 0);
    SchemaBinding v4 = binding.in(MetadataVersion.V4);
    assertPosition(v4.fields().get(0), 2, 4, 0);
    assertPosition(v4.fields().get(1), 5, 10, 0);
    assertThat(v4.shape().buffers()).isEqualTo(binding.shape().buffers() + 2);
    assertThat(binding.in(MetadataVersion.V5)).isSameAs(binding);
  }

  @Test
  void findsFieldsAtAnyDepth() {
    Schema expected = Schema.of(Field.nullable("address", ArrowType.STRUCT, NAME));
    Field city = Field.nullable("city", ArrowType.UTF8);

    SchemaBinding binding =
        bind(expected, ID, Field.required("address", ArrowType.STRUCT, city, NAME));

    BoundField address = binding.fields().get(0);
    assertPosition(address, 1, 2, 0);
    assertPosition(address.children().get(0), 3, 6, 0);
  }

  private static Field tagged() {
    return Field.nullable("t", ArrowType.STRUCT, Field.required("type", ArrowType.UTF8), ID, NAME);
  }

  @Test
  void takesStructsWithATagThatLackAVariant() {
    Field tagged = tagged();
    Set<Field> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.add(tagged);
    Field actual = Field.nullable("t", ArrowType.STRUCT, NAME, tagged.child(0));

    BoundField bound =
        SchemaBinding.bind("Trade", Schema.of(tagged), () -> known, decoded(actual))
            .fields()
            .get(0);

    assertThat(bound.children())
        .extracting(BoundField::isAbsent)
        .containsExactly(false, true, false);
    assertPosition(bound.children().get(0), 2, 4, 0);
    assertPosition(bound.children().get(2), 1, 1, 0);
  }

  @Test
  void asksForStructsWithATagOnlyIfAVariantIsMissing() {
    Supplier<Set<Field>> nobody =
        () -> {
          throw new AssertionError("asked");
        };
    Field tagged = tagged();
    Field without = Field.nullable("t", ArrowType.STRUCT, ID, NAME);

    SchemaBinding.bind("Trade", Schema.of(tagged), nobody, decoded(tagged()));
    assertThatExceptionOfType(SchemaMismatchException.class)
        .as("no tag")
        .isThrownBy(() -> SchemaBinding.bind("Trade", Schema.of(tagged), nobody, decoded(without)));
  }

  @Test
  void refusesOtherStructsThatLackAFieldHoweverAlike() {
    Set<Field> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.add(tagged());
    Field actual = Field.nullable("t", ArrowType.STRUCT, NAME, tagged().child(0));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(
            () -> SchemaBinding.bind("Trade", Schema.of(tagged()), () -> known, decoded(actual)))
        .withMessageContaining("t.id: expected int64, found no such field");
  }

  private static Field tensor(String metadata) {
    return Field.nullable("t", ArrowType.fixedSizeList(6), Field.required("item", ArrowType.INT32))
        .withExtension("arrow.fixed_shape_tensor", metadata);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"shape\":[2,3]}",
        "{ \"dim_names\" : [\"shape\", \"\\\"shape\\\":[6]\"], \"shape\" : [ 2 , 3 ] }",
        "{\"shape\":[2,3],\"permutation\":[0,1]}"
      })
  void findsTensorsOfTheSameShape(String metadata) {
    assertThat(bind(Schema.of(tensor("{\"shape\":[2,3]}")), tensor(metadata)).fields()).hasSize(1);
    assertThat(bind(Schema.of(tensor(metadata)), tensor("{\"shape\":[2,3]}")).fields()).hasSize(1);
  }

  @Test
  void takesListsOfFixedSizeForTensorsAndTensorsForLists() {
    Field list = tensor("").withExtension("of.mine", "");

    assertThat(bind(Schema.of(tensor("{\"shape\":[2,3]}")), list).fields()).hasSize(1);
    assertThat(bind(Schema.of(list), tensor("{\"shape\":[2,3]}")).fields()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"shape\":[3,2]} | [3, 2]",
        "{\"shape\":[6]} | [6]",
        "{\"shape\":[1,2,3]} | [1, 2, 3]",
        "{\"shape\":[2,3],\"permutation\":[1,0]} | [2, 3], permutation [1, 0]",
        "{\"shape\":[2,-3]} | unknown",
        "{\"shape\":[2,99999999999]} | unknown",
        "{\"shape\":[]} | unknown",
        "{\"form\":[2,3]} | unknown",
        "[2,3] | unknown"
      })
  void refusesTensorsOfAnotherShape(String metadata, String found) {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> bind(Schema.of(tensor("{\"shape\":[2,3]}")), tensor(metadata)))
        .withMessage(
            "The data does not fit Trade: t: expected a tensor of the shape [2, 3], found a tensor"
                + " of the shape "
                + found);
  }

  @Test
  void ignoresTheNamesOfElementsKeysAndValues() {
    Schema expected =
        Schema.of(
            Field.nullable("tags", ArrowType.LIST, Field.nullable("item", ArrowType.INT32)),
            map("entries", "key", "value"));

    SchemaBinding binding =
        bind(
            expected,
            map("e", "k", "v"),
            Field.nullable("tags", ArrowType.LIST, Field.nullable("element", ArrowType.INT32)));

    BoundField tags = binding.fields().get(0);
    assertPosition(tags, 4, 8, 0);
    assertPosition(tags.children().get(0), 5, 10, 0);
    BoundField entries = binding.fields().get(1).children().get(0);
    assertPosition(entries, 1, 2, 0);
    assertPosition(entries.children().get(0), 2, 3, 0);
    assertPosition(entries.children().get(1), 3, 6, 0);
  }

  @Test
  void countsVariadicBuffersApart() {
    Field first = Field.nullable("first", ArrowType.UTF8_VIEW);
    Field second = Field.nullable("second", ArrowType.BINARY_VIEW);

    SchemaBinding binding = bind(Schema.of(second), first, ID, second);

    assertPosition(binding.fields().get(0), 2, 4, 1);
    assertThat(binding.shape()).isEqualTo(new BatchShape(3, 6, 2));
  }

  @Test
  void laysOutDictionariesAsTheirIndicesAndTheirValuesApart() {
    ArrowType structs = ArrowType.dictionary(ArrowType.INT32, ArrowType.STRUCT);
    Field expected = Field.nullable("venue", structs, NAME, ENUM);
    Field actual = Field.nullable("venue", structs, ID, ENUM, NAME);

    SchemaBinding binding = bind(Schema.of(expected, ID), ENUM.withName("x"), actual, ID);

    BoundField venue = binding.fields().get(0);
    assertPosition(venue, 1, 2, 0);
    assertThat(venue.isDictionaryEncoded()).isTrue();
    assertThat(venue.dictionary()).isEqualTo(1);
    assertThat(venue.children()).isEmpty();
    assertPosition(binding.fields().get(1), 2, 4, 0);
    assertThat(binding.fields().get(1).dictionary()).isEqualTo(-1);

    assertThat(binding.dictionaryValues(0)).isNull();
    BoundField values = Objects.requireNonNull(binding.dictionaryValues(1));
    assertPosition(values, 0, 0, 0);
    assertPosition(values.children().get(0), 3, 5, 0);
    assertPosition(values.children().get(1), 2, 3, 0);
    assertThat(values.children().get(1).dictionary()).isEqualTo(2);
    assertThat(binding.dictionaryValues(2)).isNotNull();
    assertThat(binding.dictionaryShape(1)).isEqualTo(new BatchShape(4, 8, 0));
  }

  @Test
  void takesAnyIndexType() {
    Field wide =
        Field.required("side", new ArrowType.Dictionary(ArrowType.UINT64, ArrowType.UTF8, true));

    assertThat(bind(Schema.of(ENUM), wide).fields().get(0).actual()).isEqualTo(wide);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Etc/UTC", "Z", "+00:00", "GMT"})
  void takesAnyNameOfUtc(String zone) {
    Field expected = Field.required("t", ArrowType.timestamp(TimeUnit.MICROSECOND, "UTC"));
    Field actual = Field.required("t", ArrowType.timestamp(TimeUnit.MICROSECOND, zone));

    assertThat(bind(Schema.of(expected), actual).fields()).hasSize(1);
  }

  @Test
  void refusesAnotherTimeZone() {
    Field expected = Field.required("t", ArrowType.timestamp(TimeUnit.MICROSECOND, "UTC"));

    assertMismatch(
        Schema.of(expected),
        "t: expected timestamp[us, tz=UTC], found timestamp[us, tz=Asia/Tokyo]",
        Field.required("t", ArrowType.timestamp(TimeUnit.MICROSECOND, "Asia/Tokyo")));
    assertMismatch(
        Schema.of(expected),
        "t: expected timestamp[us, tz=UTC], found timestamp[us]",
        Field.required("t", ArrowType.timestamp(TimeUnit.MICROSECOND, null)));
  }

  @Test
  void takesOtherNullabilityAndMetadata() {
    Field expected = Field.required("id", ArrowType.fixedSizeBinary(16)).withExtension("a", "b");

    assertThat(
            bind(Schema.of(expected), Field.nullable("id", ArrowType.fixedSizeBinary(16))).fields())
        .hasSize(1);
  }

  @Test
  void matchesChildrenOfUnionsByNameWhateverTheirOrderAndTypeIds() {
    Field expected = Field.required("u", ArrowType.union(UnionMode.DENSE, 0, 1), ID, NAME);
    Field other = Field.required("u", ArrowType.union(UnionMode.DENSE, 5, 0), NAME, ID);

    BoundField bound = bind(Schema.of(expected), other).fields().get(0);

    assertPosition(bound.children().get(0), 2, 5, 0);
    assertPosition(bound.children().get(1), 1, 2, 0);
    assertThat(bound.actual()).isEqualTo(other);
  }

  @Test
  void takesUnionsThatLackVariantsOrHaveOthers() {
    Field list = Field.nullable("list", ArrowType.LIST, ENUM);
    Field expected = Field.required("u", ArrowType.union(UnionMode.SPARSE, 0, 1), list, NAME);
    Field other = Field.required("u", ArrowType.union(UnionMode.SPARSE, 0, 1), ID, NAME);

    BoundField bound = bind(Schema.of(expected), other).fields().get(0);

    BoundField lacking = bound.children().get(0);
    assertThat(lacking.isAbsent()).isTrue();
    assertThat(lacking.expected()).isEqualTo(list);
    assertThat(lacking.children().get(0).isAbsent()).isTrue();
    assertPosition(bound.children().get(1), 2, 3, 0);
    assertThat(bound.children().get(1).isAbsent()).isFalse();
  }

  @Test
  void refusesUnionsThatDifferInModeOrInAVariant() {
    Field expected = Field.required("u", ArrowType.union(UnionMode.DENSE, 0, 1), ID, NAME);

    assertMismatch(
        Schema.of(expected),
        "u.name: expected string, found int64",
        Field.required("u", ArrowType.union(UnionMode.DENSE, 0), ID.withName("name")));
    assertMismatch(
        Schema.of(expected),
        "u: expected dense_union<id: int64 not null=0, name: string=1>,"
            + " found sparse_union<id: int64 not null=0>",
        Field.required("u", ArrowType.union(UnionMode.SPARSE, 0), ID));
  }

  @Test
  void listsAllMismatches() {
    Schema expected =
        Schema.of(
            ID,
            NAME,
            Field.nullable("address", ArrowType.STRUCT, Field.nullable("city", ArrowType.UTF8)),
            Field.nullable("tags", ArrowType.LIST, Field.nullable("item", ArrowType.UTF8)),
            map("entries", "key", "value"));
    Field otherMap =
        Field.nullable(
            "scores",
            ArrowType.map(true),
            Field.required(
                "entries", ArrowType.STRUCT, NAME, Field.nullable("value", ArrowType.FLOAT64)));

    assertMismatch(
        expected,
        """
        5 fields differ:
          id: expected int64, found 2 fields of this name, 2 of which fit
          name: expected string, found no such field
          address.city: expected string, found bool
          tags[]: expected string, found large_string
          scores[].value: expected int64, found double\
        """,
        ID,
        ID,
        Field.nullable("address", ArrowType.STRUCT, Field.nullable("city", ArrowType.BOOL)),
        Field.nullable("tags", ArrowType.LIST, Field.nullable("item", ArrowType.LARGE_UTF8)),
        otherMap);
  }

  @Test
  void ignoresDuplicatesThatNobodyNeeds() {
    assertThat(bind(Schema.of(ID), NAME, NAME, ID).fields()).hasSize(1);
  }

  private static Field map(String entries, String key, String value) {
    return Field.nullable(
        "scores",
        ArrowType.map(false),
        Field.required(
            entries,
            ArrowType.STRUCT,
            Field.required(key, ArrowType.UTF8),
            Field.nullable(value, ArrowType.INT64)));
  }

  private static void assertPosition(BoundField field, int node, int buffer, int variadic) {
    assertThat(List.of(field.node(), field.firstBuffer(), field.firstVariadic()))
        .containsExactly(node, buffer, variadic);
  }

  private static void assertMismatch(Schema expected, String mismatches, Field... actual) {
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> bind(expected, actual))
        .withMessage("The data does not fit Trade: " + mismatches);
  }

  private static SchemaBinding bind(Schema expected, Field... actual) {
    return SchemaBinding.bind("Trade", expected, Set::of, decoded(actual));
  }

  private static DecodedSchema decoded(Field... actual) {
    List<DictionaryEncodedField> dictionaries = new ArrayList<>();
    collect(List.of(actual), dictionaries);
    return new DecodedSchema(Schema.of(actual), dictionaries);
  }

  private static void collect(List<Field> fields, List<DictionaryEncodedField> dictionaries) {
    for (Field field : fields) {
      if (field.type() instanceof ArrowType.Dictionary type) {
        Field values =
            new Field(
                field.name(),
                field.nullable(),
                type.valueType(),
                field.children(),
                field.metadata());
        dictionaries.add(new DictionaryEncodedField(dictionaries.size(), values));
      }
      collect(field.children(), dictionaries);
    }
  }
}
