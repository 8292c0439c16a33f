package dev.arrowrecord.integration.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is too large for memory is refused, and not found out by running out of it. */
class LargeDataTest {
  @Test
  @Timeout(600)
  void isRefusedBeforeMemoryEnds(@TempDir Path folder) throws IOException {
    LargeData.write(folder);

    assertThat(SmallJvm.run(LargeData.class, folder.toString()))
        .containsExactly(
            "mixed20: read read read",
            "mixed40: beyond beyond beyond",
            "compressed20: read read read",
            "compressed40: beyond beyond beyond",
            "ascii60: read read read",
            "ascii100: refused refused beyond",
            "bytes60: read read read",
            "bytes100: refused refused beyond",
            "metadata10: read read read",
            "metadata50: beyond beyond beyond",
            "one text as fifteen values of metadata: beyond",
            "one text as the name of fifteen fields: read",
            "a body without an end: beyond");
  }
}
