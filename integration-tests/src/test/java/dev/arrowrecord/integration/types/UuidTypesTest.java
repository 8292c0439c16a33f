package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NonNull;

class UuidTypesTest extends RoundTripContract<UuidTypesTest.Uuids> {
  @ArrowRecord
  record Uuids(UUID id, @NonNull UUID required) {}

  @Override
  protected Generated<Uuids> generated() {
    return new Generated<>(
        UuidTypesTest_UuidsArrow::toBytes,
        UuidTypesTest_UuidsArrow::fromBytes,
        UuidTypesTest_UuidsArrow::writeFile,
        UuidTypesTest_UuidsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(nullable("id", Types.UUID), required("required", Types.UUID));
  }

  @Override
  protected List<Uuids> samples() {
    return List.of(
        new Uuids(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"), new UUID(0, 0)),
        new Uuids(null, new UUID(-1, -1)),
        new Uuids(new UUID(Long.MIN_VALUE, Long.MAX_VALUE), new UUID(1, 2)));
  }
}
