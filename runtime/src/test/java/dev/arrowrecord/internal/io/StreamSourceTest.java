package dev.arrowrecord.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

  /** A stream of a file takes as much memory beside Java's as it is asked for. */
  @Test
  void asksForNoMoreThanAMegabyteAtOnce() throws IOException {
    int length = (5 << 20) + 7;
    int[] largest = new int[1];
    InputStream in =
        new ByteArrayInputStream(new byte[length + 1]) {
          @Override
          public int readNBytes(byte[] target, int offset, int count) {
            largest[0] = Math.max(largest[0], count);
            return super.readNBytes(target, offset, count);
          }
        };

    assertThat(new StreamSource(in).read(length, "data").limit()).isEqualTo(length);
    assertThat(largest[0]).isEqualTo(1 << 20);
    assertThat(in.available()).isEqualTo(1);
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
