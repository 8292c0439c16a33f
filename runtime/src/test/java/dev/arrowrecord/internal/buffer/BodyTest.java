package dev.arrowrecord.internal.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final ByteBuffer DIRECT = ByteBuffer.allocateDirect(8);
  private static final ByteBuffer HEAP = ByteBuffer.wrap(new byte[] {0, 1, 2, 3, 4}, 1, 4);

  /** Eight bytes, two of padding, four bytes, nothing, and two of padding. */
  private static Body body() {
    for (int i = 0; i < 8; i++) {
      DIRECT.put(i, (byte) (10 + i));
    }
    return Body.of(
        16,
        List.of(DIRECT, ByteBuffer.allocate(0), HEAP, ByteBuffer.allocate(0)),
        new long[] {0, 10, 10, 16});
  }

  @Test
  void isSlicedAsWhateverItIsJoinedTo() {
    byte[] joined = {10, 11, 12, 13, 14, 15, 16, 17, 0, 0, 1, 2, 3, 4, 0, 0};
    for (int from = 0; from <= joined.length; from++) {
      for (int to = from; to <= joined.length; to++) {
        ByteBuffer slice = body().slice(from, to - from);
        byte[] bytes = new byte[slice.limit()];
        slice.get(bytes);

        assertThat(bytes).isEqualTo(Arrays.copyOfRange(joined, from, to));
      }
    }
  }

  @Test
  void isNotCopiedWithinAPiece() {
    assertThat(body().slice(2, 6).isDirect()).isTrue();
    assertThat(body().slice(11, 3).array()).isSameAs(HEAP.array());
    assertThat(body().slice(7, 4).isDirect()).isFalse();
  }
}
