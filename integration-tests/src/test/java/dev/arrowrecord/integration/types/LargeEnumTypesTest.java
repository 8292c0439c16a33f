package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.dictionary;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.fixtures.Code;
import dev.arrowrecord.integration.fixtures.Letter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.pojo.Schema;

class LargeEnumTypesTest extends RoundTripContract<LargeEnumTypesTest.Codes> {
  @ArrowRecord
  record Codes(Code code, Letter letter) {}

  @Override
  protected Generated<Codes> generated() {
    return new Generated<>(
        LargeEnumTypesTest_CodesArrow::toBytes,
        LargeEnumTypesTest_CodesArrow::fromBytes,
        LargeEnumTypesTest_CodesArrow::writeFile,
        LargeEnumTypesTest_CodesArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return new ArrowSchema(
            new Schema(List.of(dictionary("code", true, 0, 16), dictionary("letter", true, 1, 8))),
            Map.of())
        .withDictionary(0, Arrays.stream(Code.values()).map(Enum::name).toArray())
        .withDictionary(1, Arrays.stream(Letter.values()).map(Enum::name).toArray());
  }

  @Override
  protected List<Codes> samples() {
    return List.of(
        new Codes(Code.C000, Letter.L127),
        new Codes(null, null),
        new Codes(Code.C127, Letter.L000),
        new Codes(Code.C128, null));
  }
}
