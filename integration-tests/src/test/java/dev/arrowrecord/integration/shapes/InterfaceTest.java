package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterfaceTest extends RoundTripContract<InterfaceTest.Route> {
  /** A place, of whatever class. */
  @ArrowRecord
  public interface Place {
    double getX();

    double getY();

    default double distance() {
      return Math.hypot(getX(), getY());
    }
  }

  /** What has a name. */
  public interface Named {
    String name();
  }

  /** A record with views in views. */
  @ArrowRecord
  public interface Route extends Named {
    Place start();

    List<Place> stops();
  }

  private record Spot(double getX, double getY) implements Place {}

  private record Tour(String name, Place start, List<Place> stops) implements Route {}

  @Override
  protected Generated<Route> generated() {
    return new Generated<>(
        InterfaceTest_RouteArrow::toBytes,
        InterfaceTest_RouteArrow::fromBytes,
        InterfaceTest_RouteArrow::writeFile,
        InterfaceTest_RouteArrow::readFile);
  }

  @Override
  protected boolean isOfTheClassWritten() {
    return false;
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("name", UTF8),
        nullable("start", STRUCT, required("x", FLOAT64), required("y", FLOAT64)),
        nullable(
            "stops",
            LIST,
            nullable("item", STRUCT, required("x", FLOAT64), required("y", FLOAT64))));
  }

  @Override
  protected List<Route> samples() {
    return List.of(
        new Tour("south", new Spot(1, 2), Arrays.asList(new Spot(3, 4), null, new Spot(5, 6))),
        new Tour(null, null, null));
  }

  @Override
  protected List<Object> row(Route route) {
    return Plain.row(
        route.name(),
        place(route.start()),
        route.stops() == null
            ? null
            : Plain.of(route.stops().stream().map(InterfaceTest::place).toList()));
  }

  private static List<Object> place(Place place) {
    return place == null ? null : Plain.row(place.getX(), place.getY());
  }

  @Test
  void viewsHaveTheirDefaultMethods() throws IOException {
    Place read = read(new Spot(3, 4)).get(0);

    assertThat(read.distance()).isEqualTo(5);
  }

  @Test
  void viewsOfEqualValuesAreEqual() throws IOException {
    List<Place> read = read(new Spot(3, 4), new Spot(3, 4), new Spot(3, -0.0), new Spot(3, 0.0));

    assertThat(new HashSet<>(read)).hasSize(3);
    assertThat(read.get(0)).isNotEqualTo(new Spot(3, 4)).hasToString("Place[3.0, 4.0]");
  }

  private static List<Place> read(Place... places) throws IOException {
    return InterfaceTest_PlaceArrow.fromBytes(
        InterfaceTest_PlaceArrow.toBytes(Arrays.asList(places)));
  }
}
