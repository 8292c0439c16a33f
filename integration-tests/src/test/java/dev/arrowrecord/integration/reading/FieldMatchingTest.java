package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.map;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Types;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields are matched by name, at any depth and in any order. */
class FieldMatchingTest {
  @ArrowRecord
  record Name(String first, String last) {}

  @ArrowRecord
  record Person(long id, Name name, List<Name> aliases, Map<String, Name> byLanguage) {}

  @ArrowRecord
  record Event(Instant at) {}

  private static final Name ADA = new Name("Ada", "Lovelace");
  private static final Field[] NAME = {
    nullable("title", UTF8), nullable("last", UTF8), nullable("age", INT32), nullable("first", UTF8)
  };

  @Test
  void inAnotherOrderAndAmongOthersAtAnyDepth() throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(
            nullable("x", LIST, nullable("item", LIST, nullable("item", UTF8))),
            map(true, "byLanguage", UTF8, nullable("value", STRUCT, NAME)),
            nullable("aliases", LIST, nullable("item", STRUCT, NAME)),
            nullable("y", UTF8),
            nullable("name", STRUCT, NAME),
            nullable("id", INT64),
            nullable("z", INT32));
    List<Object> ada = Plain.row("Countess", "Lovelace", 36, "Ada");
    List<Object> row =
        Plain.row(
            List.of(List.of("?")),
            List.of(List.of("en", ada), Arrays.asList("fr", null)),
            Arrays.asList(ada, null),
            "?",
            ada,
            7L,
            9);

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(row, row), 1);

    Person person = FieldMatchingTest_PersonArrow.fromBytes(stream).get(1);
    assertThat(person.id()).isEqualTo(7);
    assertThat(person.name()).isEqualTo(ADA);
    assertThat(person.aliases()).containsExactly(ADA, null);
    assertThat(person.byLanguage()).hasSize(2).containsEntry("en", ADA).containsEntry("fr", null);
  }

  @Test
  void doesNotAskWhatElementsAndEntriesAreCalled() throws IOException {
    Field entries =
        required(
            "key_value",
            STRUCT,
            required("keys", UTF8),
            nullable("values", STRUCT, nullable("first", UTF8), nullable("last", UTF8)));
    ArrowSchema schema =
        ArrowSchema.of(
            required("id", INT64),
            nullable("name", STRUCT, nullable("first", UTF8), nullable("last", UTF8)),
            nullable("aliases", LIST, nullable("element", STRUCT, NAME)),
            nullable("byLanguage", new ArrowType.Map(true), entries));
    List<Object> row =
        Plain.row(
            1L,
            ADA,
            List.of(Plain.row(null, "Lovelace", null, "Ada")),
            List.of(List.of("en", Plain.row(ADA))));

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(row), 1);

    assertThat(FieldMatchingTest_PersonArrow.fromBytes(stream))
        .containsExactly(new Person(1, ADA, List.of(ADA), Map.of("en", ADA)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Etc/UTC", "Z", "+00:00", "GMT"})
  void takesAllNamesOfUtcForTheSame(String zone) throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(nullable("at", new ArrowType.Timestamp(TimeUnit.MICROSECOND, zone)));

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(Plain.row(1_000_000L)), 1);

    assertThat(FieldMatchingTest_EventArrow.fromBytes(stream))
        .containsExactly(new Event(Instant.ofEpochSecond(1)));
  }

  @Test
  void tellsWhatTheDataHas() throws IOException {
    ArrowSchema schema = ArrowSchema.of(nullable("extra", UTF8), nullable("at", Types.TIMESTAMP));

    byte[] stream = ArrowJavaWriter.stream(schema, List.of(), 1);

    try (var reader = FieldMatchingTest_EventArrow.openStream(new ByteArrayInputStream(stream))) {
      assertThat(reader.schema().fields()).extracting("name").containsExactly("extra", "at");
    }
  }
}
