package dev.arrowrecord.integration.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.arrowrecord.ipc.Compression;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever the bytes, reading them ends soon, in little memory, with values or as documented. */
class HostileBytesTest {
  @Test
  @Timeout(600)
  void ofEveryTypeAreRefusedOrRead() throws IOException {
    assertThat(HostileBytes.run()).singleElement().asString().matches("inputs \\d{6}");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  @Timeout(600)
  void ofCompressedDataAreRefusedOrRead(Compression compression) throws IOException {
    assertThat(HostileBytes.run(HostileBytes.COMPRESSED + compression))
        .singleElement()
        .asString()
        .matches("inputs \\d{4,}");
  }

  /** {@code -Darrowrecord.fuzz} names a folder of inputs that once broke other readers. */
  @Test
  @Timeout(600)
  void thatOnceBrokeReadersAreRefusedOrRead() throws IOException {
    String folder = System.getProperty("arrowrecord.fuzz");
    assumeTrue(folder != null, "no -Darrowrecord.fuzz");

    assertThat(HostileBytes.run(folder)).singleElement().asString().matches("inputs \\d{2,}");
  }
}
