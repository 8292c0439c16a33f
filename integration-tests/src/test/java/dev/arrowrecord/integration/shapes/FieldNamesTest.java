package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.List;

class FieldNamesTest extends RoundTripContract<FieldNamesTest.Request> {
  @ArrowRecord
  record Header(String headerName) {}

  @ArrowRecord(naming = Naming.SNAKE_CASE)
  record Request(
      int id,
      String userName,
      String userID,
      int HTTPStatus,
      @ArrowField(name = "Ünusual näme") String other,
      Header firstHeader) {}

  @Override
  protected Generated<Request> generated() {
    return new Generated<>(
        FieldNamesTest_RequestArrow::toBytes,
        FieldNamesTest_RequestArrow::fromBytes,
        FieldNamesTest_RequestArrow::writeFile,
        FieldNamesTest_RequestArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        required("id", INT32),
        nullable("user_name", UTF8),
        nullable("user_id", UTF8),
        required("http_status", INT32),
        nullable("Ünusual näme", UTF8),
        nullable("first_header", STRUCT, nullable("headerName", UTF8)));
  }

  @Override
  protected List<Request> samples() {
    return List.of(
        new Request(1, "ada", "a1", 200, "x", new Header("accept")),
        new Request(2, null, null, 404, null, null));
  }
}
