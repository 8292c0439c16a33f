package dev.arrowrecord.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

final class StreamSourceTest {
  @Test
  void readsBeyondWhatItTrustsAtOnce() throws IOException {
    byte[] bytes = new byte[5 << 20];
    bytes[bytes.length - 1] = 42;
    StreamSource source = new StreamSource(new ByteArrayInputStream(bytes));
    ByteBuffer read = source.read(bytes.length, "data");
    assertThat(read.limit()).isEqualTo(bytes.length);
    assertThat(read.get(bytes.length - 1)).isEqualTo((byte) 42);
    assertThat(source.position()).isEqualTo(bytes.length);
  }

  @Test
  void doesNotBelieveALength() {
    StreamSource source = new StreamSource(new ByteArrayInputStream(new byte[3]));
    assertThatThrownBy(() -> source.read(Capacity.MAX, "message body"))
        .isInstanceOf(ArrowFormatException.class)
        .hasMessageContaining("message body")
        .hasMessageContaining("found 3");
  }
}
