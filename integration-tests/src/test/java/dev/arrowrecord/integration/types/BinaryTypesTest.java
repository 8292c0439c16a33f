package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.BINARY;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.List;
import org.jspecify.annotations.NonNull;

class BinaryTypesTest extends RoundTripContract<BinaryTypesTest.Binaries> {
  @ArrowRecord
  record Binaries(byte[] bytes, byte @NonNull [] required) {}

  @Override
  protected Generated<Binaries> generated() {
    return new Generated<>(
        BinaryTypesTest_BinariesArrow::toBytes,
        BinaryTypesTest_BinariesArrow::fromBytes,
        BinaryTypesTest_BinariesArrow::writeFile,
        BinaryTypesTest_BinariesArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(nullable("bytes", BINARY), required("required", BINARY));
  }

  @Override
  protected List<Binaries> samples() {
    return List.of(
        new Binaries(new byte[] {1, 2, 3}, new byte[] {-1}),
        new Binaries(null, new byte[0]),
        new Binaries(new byte[0], new byte[300]));
  }
}
