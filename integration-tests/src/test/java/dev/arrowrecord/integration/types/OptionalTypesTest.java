package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.decimal;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

class OptionalTypesTest extends RoundTripContract<OptionalTypesTest.Optionals> {
  @ArrowRecord
  record Point(int x, int y) {}

  @ArrowRecord
  record Optionals(
      Optional<String> text,
      Optional<Point> point,
      Optional<@ArrowDecimal(precision = 5, scale = 1) BigDecimal> decimal,
      Optional<List<String>> texts,
      OptionalInt medium,
      OptionalLong large,
      OptionalDouble precise,
      List<Optional<String>> elements) {}

  @Override
  protected Generated<Optionals> generated() {
    return new Generated<>(
        OptionalTypesTest_OptionalsArrow::toBytes,
        OptionalTypesTest_OptionalsArrow::fromBytes,
        OptionalTypesTest_OptionalsArrow::writeFile,
        OptionalTypesTest_OptionalsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("text", UTF8),
        nullable("point", STRUCT, required("x", INT32), required("y", INT32)),
        nullable("decimal", decimal(128, 5, 1)),
        nullable("texts", LIST, nullable("item", UTF8)),
        nullable("medium", INT32),
        nullable("large", INT64),
        nullable("precise", FLOAT64),
        nullable("elements", LIST, nullable("item", UTF8)));
  }

  @Override
  protected List<Optionals> samples() {
    return List.of(
        new Optionals(
            Optional.of("foo"),
            Optional.of(new Point(1, 2)),
            Optional.of(new BigDecimal("1.5")),
            Optional.of(List.of("a", "b")),
            OptionalInt.of(1),
            OptionalLong.of(2),
            OptionalDouble.of(3.5),
            List.of(Optional.of("x"), Optional.empty())),
        new Optionals(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            null),
        new Optionals(
            Optional.of(""),
            Optional.of(new Point(0, 0)),
            Optional.of(new BigDecimal("0.0")),
            Optional.of(List.of()),
            OptionalInt.of(0),
            OptionalLong.of(0),
            OptionalDouble.of(0),
            List.of()));
  }
}
