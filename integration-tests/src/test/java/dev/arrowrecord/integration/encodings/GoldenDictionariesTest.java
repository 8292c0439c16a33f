package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Arrow project's golden files of dictionaries, named by {@code -Darrowrecord.golden}, give the
 * values that arrow-java finds in them.
 */
class GoldenDictionariesTest {
  private Path folder;

  @BeforeEach
  void findFolder() {
    String golden = System.getProperty("arrowrecord.golden", "");
    assumeTrue(!golden.isEmpty(), "SKIP: no -Darrowrecord.golden");
    folder = Path.of(golden).resolve("1.0.0-littleendian");
  }

  @ParameterizedTest
  @CsvSource({
    "generated_dictionary, dict0",
    "generated_dictionary, dict1",
    "generated_dictionary_unsigned, f0",
    "generated_dictionary_unsigned, f1",
    "generated_dictionary_unsigned, f2"
  })
  void ofTexts(String file, String field) throws IOException {
    check(
        file,
        Columns.dictionary(
            Field.nullable(field, ArrowType.dictionary(ArrowType.INT32, ArrowType.UTF8)),
            Utf8Builder::new,
            Utf8Vector::new));
  }

  @Test
  void ofNumbers() throws IOException {
    check(
        "generated_dictionary",
        Columns.dictionary(
            Field.nullable("dict2", ArrowType.dictionary(ArrowType.INT8, ArrowType.INT64)),
            Int64Builder::new,
            Int64Vector::new));
  }

  @Test
  void ofListsOfDictionaryValues() throws IOException {
    check(
        "generated_nested_dictionary",
        Columns.dictionary(
            Field.nullable(
                "list_dict",
                ArrowType.dictionary(ArrowType.INT8, ArrowType.LIST),
                Field.nullable("item", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8))),
            field -> ListBuilder.ofCollection(field, texts(field.child(0))),
            column -> ListVector.ofList(column, texts(column.child(0)))));
  }

  @Test
  void ofRecordsOfDictionaryValues() throws IOException {
    ArrowType text = ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8);
    check(
        "generated_nested_dictionary",
        Columns.dictionary(
            Field.nullable(
                "struct_dict",
                ArrowType.dictionary(ArrowType.INT8, ArrowType.STRUCT),
                Field.nullable("str_dict_a", text),
                Field.nullable("str_dict_b", text)),
            TextsBuilder::new,
            Texts::new));
  }

  private void check(String file, SingleColumn<?, ?> column) throws IOException {
    byte[] stream = Files.readAllBytes(folder.resolve(file + ".stream"));
    Table theirs = ArrowJavaReader.readStream(stream);
    String name = column.field().name();
    int index = theirs.schema().getFields().indexOf(theirs.schema().findField(name));
    List<Object> expected = theirs.rows().stream().map(row -> row.get(index)).toList();

    assertThat(expected).anyMatch(Objects::nonNull);
    assertThat(Plain.row(column.read(stream).toArray())).isEqualTo(expected);
    assertThat(Plain.row(column.read(folder.resolve(file + ".arrow_file")).toArray()))
        .isEqualTo(expected);
  }

  private static DictionaryBuilder<String> texts(Field field) {
    return new DictionaryBuilder<>(field, new Utf8Builder(DictionaryBuilder.valuesField(field)));
  }

  private static DictionaryVector<String, Utf8Vector> texts(Column column) {
    return new DictionaryVector<>(column, Utf8Vector::new);
  }

  private record Pair(String a, String b) {}

  private static final class TextsBuilder extends StructBuilder<Pair> {
    private final DictionaryBuilder<String> a;
    private final DictionaryBuilder<String> b;

    TextsBuilder(Field field) {
      super(field);
      a = texts(field.child(0));
      b = texts(field.child(1));
      columns(a, b);
    }

    @Override
    protected void setRecord(int index, Pair pair) {
      a.set(index, pair.a());
      b.set(index, pair.b());
    }
  }

  private static final class Texts extends RecordBatch<Pair> {
    private final DictionaryVector<String, Utf8Vector> a;
    private final DictionaryVector<String, Utf8Vector> b;

    Texts(Column column) {
      super(column);
      a = texts(column.child(0));
      b = texts(column.child(1));
    }

    @Override
    public Pair get(int index) {
      return new Pair(a.get(index), b.get(index));
    }
  }
}
