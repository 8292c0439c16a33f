package dev.arrowrecord.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Java type with every data type: which of them there are, and that the rest is refused. */
class TypeMatrixTest {
  private static final Pattern REFUSED = Pattern.compile("\\[(AR\\d+)] Holder\\.(\\w+): ");
  private static final String INTEGERS = "INT8 INT16 INT32 INT64 UINT8 UINT16 UINT32 UINT64";
  private static final String DECIMALS = "DECIMAL32 DECIMAL64 DECIMAL128 DECIMAL256";
  private static final String LISTS = "LIST LARGE_LIST LIST_VIEW LARGE_LIST_VIEW";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boolean | BOOL BOOL8",
        "Boolean | BOOL BOOL8",
        "byte | " + INTEGERS,
        "Short | " + INTEGERS,
        "int | " + INTEGERS,
        "Integer | " + INTEGERS,
        "long | " + INTEGERS,
        "Long | " + INTEGERS,
        "char | " + INTEGERS,
        "Character | " + INTEGERS,
        "OptionalInt | " + INTEGERS,
        "OptionalLong | " + INTEGERS,
        "BigInteger | " + INTEGERS + " " + DECIMALS,
        "@ArrowDecimal(precision = 9, scale = 2) BigDecimal | " + DECIMALS,
        "float | FLOAT16 FLOAT32 FLOAT64",
        "Double | FLOAT16 FLOAT32 FLOAT64",
        "OptionalDouble | FLOAT16 FLOAT32 FLOAT64",
        "String | UTF8 LARGE_UTF8 UTF8_VIEW",
        "CharSequence | UTF8 LARGE_UTF8 UTF8_VIEW",
        "byte[] | BINARY LARGE_BINARY BINARY_VIEW " + LISTS,
        "java.nio.ByteBuffer | BINARY LARGE_BINARY BINARY_VIEW",
        "LocalDate | DATE32 DATE64",
        "LocalTime | TIME32 TIME64",
        "Period | INTERVAL_YEAR_MONTH INTERVAL_DAY_TIME INTERVAL_MONTH_DAY_NANO",
        "RoundingMode | UTF8 LARGE_UTF8 UTF8_VIEW " + INTEGERS,
        "List<String> | " + LISTS,
        "Set<Integer> | " + LISTS,
        "Optional<Collection<Long>> | " + LISTS,
        "Shape | DENSE_UNION SPARSE_UNION STRUCT",
        "LocalDateTime | ''",
        "Instant | ''",
        "OffsetDateTime | ''",
        "ZonedDateTime | ''",
        "Duration | ''",
        "UUID | ''",
        "Void | ''",
        "Map<String, Integer> | ''",
        "Circle | ''",
      })
  void everyTypeIsWhatTheTableSays(String javaType, String dataTypes) {
    Set<String> refused = new TreeSet<>();
    for (var error : compiled(javaType, names()).errors()) {
      Matcher message = REFUSED.matcher(error.getMessage(null));
      assertThat(message.find()).as(error.getMessage(null)).isTrue();
      assertThat(message.group(1)).isIn("AR026", "AR030");
      refused.add(message.group(2));
    }
    // Of one size are only those that have a size.
    Set<String> expected = new TreeSet<>(names());
    Arrays.stream(dataTypes.split(" ", -1)).forEach(expected::remove);
    assertThat(refused).isEqualTo(expected);
    if (!dataTypes.isEmpty()) {
      assertThat(compiled(javaType, List.of(dataTypes.split(" ", -1))).errors()).isEmpty();
    }
  }

  private static Compilation compiled(String javaType, List<String> dataTypes) {
    String properties =
        dataTypes.stream()
            .map(name -> "@ArrowField(type = DataType.%1$s) %2$s %1$s".formatted(name, javaType))
            .collect(Collectors.joining(", "));
    return TestCompiler.compile(
        TestCompiler.source(
            "Holder",
            """
            @ArrowRecord record Holder(%s) {}
            sealed interface Shape {}
            @ArrowRecord record Circle(double radius) implements Shape {}
            """
                .formatted(properties)));
  }

  private static List<String> names() {
    return Arrays.stream(DataType.values())
        .filter(type -> type != DataType.DEFAULT)
        .map(DataType::name)
        .toList();
  }
}
