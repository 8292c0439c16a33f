package dev.arrowrecord.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.GatheringByteChannel;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatheringSinkTest {

  /** Takes some bytes of what it is given, and counts how often. */
  private static final class Channel implements GatheringByteChannel {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int most;
    private int calls;

    Channel(int most) {
      this.most = most;
    }

    @Override
    public long write(ByteBuffer[] parts, int offset, int length) {
      calls++;
      long count = 0;
      for (int i = offset; i < offset + length; i++) {
        byte[] bytes = new byte[(int) Math.min(parts[i].remaining(), most - count)];
        parts[i].get(bytes);
        taken.writeBytes(bytes);
        count += bytes.length;
      }
      return count;
    }

    @Override
    public long write(ByteBuffer[] parts) {
      return write(parts, 0, parts.length);
    }

    @Override
    public int write(ByteBuffer bytes) {
      return (int) write(new ByteBuffer[] {bytes});
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }

  /** Messages of arrays of many lengths, which are written over as soon as each is complete. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 70_001, Integer.MAX_VALUE})
  void writesAllBytesInOrder(int most) throws IOException {
    Channel channel = new Channel(most);
    ByteSink sink = BufferedSink.to(channel);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    Random random = new Random(3);
    for (int message = 0; message < 60; message++) {
      byte[][] arrays = new byte[random.nextInt(150)][];
      long length = 0;
      for (int i = 0; i < arrays.length; i++) {
        arrays[i] = new byte[1 << random.nextInt(message % 9 == 0 ? 18 : 13)];
        random.nextBytes(arrays[i]);
        expected.writeBytes(arrays[i]);
        length += arrays[i].length;
      }
      if (message % 4 > 0) {
        sink.expect(length);
      }
      for (byte[] array : arrays) {
        sink.write(array, 0, array.length);
        if (message % 4 == 0) {
          Arrays.fill(array, (byte) 0);
        }
      }
      for (byte[] array : arrays) {
        Arrays.fill(array, (byte) 0);
      }
    }
    sink.flush();

    assertThat(channel.taken.toByteArray()).isEqualTo(expected.toByteArray());
    assertThat(sink.position()).isEqualTo(expected.size());
  }

  @Test
  void writesTheBuffersOfAMessageAtOnce() throws IOException {
    Channel channel = new Channel(Integer.MAX_VALUE);
    ByteSink sink = BufferedSink.to(channel);
    sink.expect(200 + 10 * (8_000 + 3));
    sink.write(new byte[200], 0, 200);
    for (int i = 0; i < 10; i++) {
      sink.write(new byte[8_000], 0, 8_000);
      sink.pad(3);
    }

    assertThat(channel.calls).isOne();
    assertThat(channel.taken.size()).isEqualTo(200 + 10 * (8_000 + 3));
  }

  @Test
  void refusesAChannelThatTakesNothing() throws IOException {
    ByteSink sink = BufferedSink.to(new Channel(0));

    assertThatThrownBy(() -> sink.write(new byte[5_000], 0, 5_000))
        .isInstanceOf(IOException.class)
        .hasMessage("The channel took nothing: it must be in blocking mode");
    sink.flush();
  }
}
