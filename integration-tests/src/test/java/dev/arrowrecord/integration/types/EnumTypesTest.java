package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.MAP;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.dictionary;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.NonNull;

class EnumTypesTest extends RoundTripContract<EnumTypesTest.Enums> {
  enum Side {
    BUY,
    SELL
  }

  @ArrowRecord
  record Order(Side side) {}

  @ArrowRecord
  record Enums(
      Side side,
      @NonNull Side required,
      List<Side> sides,
      Map<Side, Side> opposites,
      Order order,
      Optional<Side> maybe) {}

  @Override
  protected Generated<Enums> generated() {
    return new Generated<>(
        EnumTypesTest_EnumsArrow::toBytes,
        EnumTypesTest_EnumsArrow::fromBytes,
        EnumTypesTest_EnumsArrow::writeFile,
        EnumTypesTest_EnumsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return new ArrowSchema(
            new Schema(
                List.of(
                    dictionary("side", true, 0, 8),
                    dictionary("required", false, 1, 8),
                    nullable("sides", LIST, dictionary("item", true, 2, 8)),
                    nullable(
                        "opposites",
                        MAP,
                        required(
                            "entries",
                            STRUCT,
                            dictionary("key", false, 3, 8),
                            dictionary("value", true, 4, 8))),
                    nullable("order", STRUCT, dictionary("side", true, 5, 8)),
                    dictionary("maybe", true, 6, 8))),
            Map.of())
        .withDictionary(0, "BUY", "SELL")
        .withDictionary(1, "BUY", "SELL")
        .withDictionary(2, "BUY", "SELL")
        .withDictionary(3, "BUY", "SELL")
        .withDictionary(4, "BUY", "SELL")
        .withDictionary(5, "BUY", "SELL")
        .withDictionary(6, "BUY", "SELL");
  }

  @Override
  protected List<Enums> samples() {
    return List.of(
        new Enums(
            Side.BUY,
            Side.SELL,
            Arrays.asList(Side.BUY, null, Side.SELL),
            Map.of(Side.BUY, Side.SELL),
            new Order(Side.SELL),
            Optional.of(Side.SELL)),
        new Enums(null, Side.BUY, null, null, null, Optional.empty()),
        new Enums(Side.SELL, Side.BUY, List.of(), Map.of(), new Order(null), Optional.empty()));
  }
}
