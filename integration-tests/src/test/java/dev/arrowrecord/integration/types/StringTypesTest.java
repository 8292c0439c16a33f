package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.List;
import org.jspecify.annotations.NonNull;

class StringTypesTest extends RoundTripContract<StringTypesTest.Strings> {
  @ArrowRecord
  record Strings(String text, @NonNull String required) {}

  @Override
  protected Generated<Strings> generated() {
    return new Generated<>(
        StringTypesTest_StringsArrow::toBytes,
        StringTypesTest_StringsArrow::fromBytes,
        StringTypesTest_StringsArrow::writeFile,
        StringTypesTest_StringsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(nullable("text", UTF8), required("required", UTF8));
  }

  @Override
  protected List<Strings> samples() {
    return List.of(
        new Strings("foo", "bar"),
        new Strings(null, ""),
        new Strings("", "more than twenty characters, which are copied in another way"),
        new Strings("Grüße, 世界", "\uD83D\uDE80 a pair of surrogates"),
        new Strings("what?", "is it more than twenty characters long? Yes, é"));
  }
}
