package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@ArrowImport(Point2D.Double.class)
class ImportedTypeTest extends RoundTripContract<ImportedTypeTest.Line> {
  /** A record with a class of the JDK in it, which has public fields and accessors. */
  @ArrowRecord
  record Line(String name, List<Point2D.Double> points) {}

  @Override
  protected Generated<Line> generated() {
    return new Generated<>(
        ImportedTypeTest_LineArrow::toBytes,
        ImportedTypeTest_LineArrow::fromBytes,
        ImportedTypeTest_LineArrow::writeFile,
        ImportedTypeTest_LineArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("name", UTF8),
        nullable(
            "points",
            LIST,
            nullable("item", STRUCT, required("x", FLOAT64), required("y", FLOAT64))));
  }

  @Override
  protected List<Line> samples() {
    return List.of(
        new Line("a", Arrays.asList(new Point2D.Double(1, 2), null)), new Line(null, null));
  }

  @Override
  protected List<Object> row(Line line) {
    return Plain.row(
        line.name(),
        line.points() == null
            ? null
            : Plain.of(
                line.points().stream()
                    .map(point -> point == null ? null : Plain.row(point.x, point.y))
                    .toList()));
  }

  @Test
  void itsOwnClassIsInThePackageOfTheImport() throws IOException {
    List<Point2D.Double> points = List.of(new Point2D.Double(3, 4));

    assertThat(Point2D_DoubleArrow.fromBytes(Point2D_DoubleArrow.toBytes(points)))
        .isEqualTo(points);
  }
}
