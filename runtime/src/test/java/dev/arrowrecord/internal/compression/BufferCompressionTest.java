package dev.arrowrecord.internal.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.internal.metadata.CompressionType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jpountz.lz4.LZ4Factory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BufferCompressionTest {
  // Magic, flags (version 01, and blocks that depend on others), 64 KB, header checksum.
  private static final String LINKED = "04224D18 40 40 C0";
  private static final String INDEPENDENT = "04224D18 60 40 82";
  private static final String END = "00000000";

  @Property(tries = 300)
  void givesBackWhatWasStored(
      @ForAll CompressionType type,
      @ForAll @Size(max = 40) byte[] pattern,
      @ForAll @IntRange(max = 200_000) int length)
      throws CorruptBufferException {
    byte[] bytes = repeated(pattern, length);

    for (ByteBuffer stored : everyKindOf(store(type, bytes))) {
      assertThat(BufferDecompressor.lengthOf(stored)).isEqualTo(length);
      assertThat(restore(type, stored)).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesLessRoomForWhatRepeats(CompressionType type) {
    assertThat(store(type, new byte[100_000]).length).isLessThan(1_000);
  }

  @ParameterizedTest
  @EnumSource
  void storesAsItIsWhatWouldNotShrink(CompressionType type) throws CorruptBufferException {
    for (int length : new int[] {1, 17, 1_000, 70_000}) {
      byte[] bytes = new byte[length];
      new Random(1).nextBytes(bytes);

      byte[] stored = store(type, bytes);

      assertThat(stored).hasSize(8 + length).startsWith(-1, -1, -1, -1, -1, -1, -1, -1);
      assertThat(restore(type, little(stored))).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsBuffersWithoutBytes(CompressionType type) throws CorruptBufferException {
    assertThat(restore(type, little(new byte[0]))).isEmpty();
    // What arrow-java writes.
    assertThat(restore(type, little(new byte[8]))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusesOtherLengthsThanThereAre(CompressionType type) {
    byte[] stored = store(type, new byte[3_000_000]);

    for (long wrong : new long[] {0, 1, 2_999_999}) {
      assertRefused(
          type, withLength(stored, wrong), "expected " + wrong + " bytes, but found more");
    }
    for (long wrong : new long[] {3_000_001, Integer.MAX_VALUE - 8}) {
      assertRefused(
          type, withLength(stored, wrong), "expected " + wrong + " bytes, but found 3000000");
    }
    for (long wrong : new long[] {-2, Integer.MAX_VALUE, Long.MIN_VALUE}) {
      assertRefused(
          type,
          withLength(stored, wrong),
          "expected a length of less than 2 GiB, or -1, but found " + wrong);
    }
    assertRefused(type, new byte[7], "expected the 8 bytes of its length, but found 7");
  }

  /** It says so twice: before the frame, and in it. */
  @Test
  void believesNoFrameThatItIsLarge() {
    byte[] stored = store(CompressionType.ZSTD, new byte[100_000]);
    int contentSize = 8 + 5;
    assertThat(little(stored).getInt(contentSize)).isEqualTo(100_000);

    ByteBuffer changed = little(withLength(stored, 2_000_000_000));
    changed.putInt(contentSize, 2_000_000_000);

    assertRefused(CompressionType.ZSTD, changed.array(), "it is no valid ZSTD");
  }

  @ParameterizedTest
  @EnumSource
  void refusesTruncatedBytes(CompressionType type) {
    byte[] stored = store(type, repeated(new byte[] {1, 2, 3, 4, 5}, 100_000));

    for (int length = 8; length < stored.length; length++) {
      byte[] truncated = Arrays.copyOf(stored, length);
      assertThatThrownBy(() -> restore(type, little(truncated)))
          .isInstanceOf(CorruptBufferException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsOrRefusesChangedBytes(CompressionType type) {
    byte[] text = new byte[3_000];
    Random random = new Random(7);
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) ('a' + random.nextInt(4));
    }
    byte[] stored = store(type, text);
    for (int i = 8; i < stored.length; i++) {
      byte[] changed = stored.clone();
      changed[i] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(restore(type, little(changed))).hasSize(text.length);
      } catch (CorruptBufferException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }

  @Test
  void readsSeveralZstandardFrames() throws CorruptBufferException {
    byte[] one = store(CompressionType.ZSTD, new byte[100]);
    byte[] two = Arrays.copyOf(one, 2 * one.length - 8);
    System.arraycopy(one, 8, two, one.length, one.length - 8);

    assertThat(restore(CompressionType.ZSTD, little(withLength(two, 200)))).hasSize(200);
  }

  @Test
  void refusesAnythingAfterAnLz4Frame() {
    byte[] stored = store(CompressionType.LZ4_FRAME, new byte[100]);

    assertRefused(
        CompressionType.LZ4_FRAME,
        Arrays.copyOf(stored, stored.length + 1),
        "expected one LZ4 frame, but found 1 bytes after it");
  }

  @Test
  void readsLz4BlocksThatDependOnOthers() throws CorruptBufferException {
    // Five bytes as they are; then a match of the first four of them, and another byte.
    byte[] stored = frame(10, LINKED, "05000080 0102030405", "05000000 00 0500 10 09", END);

    assertThat(restore(CompressionType.LZ4_FRAME, little(stored)))
        .containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 9);
  }

  @Test
  void refusesLz4BlocksThatReferToWhatIsNotThere() {
    String first = "05000080 0102030405";
    assertLz4Refused("refers to bytes that are not there", 9, LINKED, first, "04000000 00 0600 00");
    assertLz4Refused("refers to bytes that are not there", 9, LINKED, first, "04000000 00 0000 00");
    assertLz4Refused(
        "refers to bytes that are not there", 9, INDEPENDENT, first, "04000000 00 0500 00");
  }

  @Test
  void refusesInvalidLz4Frames() {
    assertLz4Refused("expected an LZ4 frame, but found something else", 4, "04224D19 60 40 82");
    assertLz4Refused("checksum of the LZ4 frame is wrong", 4, "04224D18 60 40 83");
    for (String flags : List.of("A040", "6240", "6140", "6030", "6080", "6041")) {
      assertLz4Refused("but found one of flags " + flags, 4, "04224D18" + flags + "00");
    }
    assertLz4Refused("cut short", 4, "04224D18 60");
    assertLz4Refused("expected an LZ4 block of at most 65536 bytes", 4, INDEPENDENT, "01000100");
    assertLz4Refused("an LZ4 block is cut short", 4, INDEPENDENT, "02000000 F0FF");
    assertLz4Refused("an LZ4 block is cut short", 4, INDEPENDENT, "02000000 2001");
    assertLz4Refused("an LZ4 block is cut short", 4, INDEPENDENT, "03000000 1001 01");
  }

  @Test
  void checksTheChecksumsOfLz4() throws CorruptBufferException {
    // Of blocks, and of the content, which is the same here.
    String flags = "04224D18 74 40 BD";
    String block = "04000080 61626364";
    String sum = "053764A3";

    assertThat(restore(CompressionType.LZ4_FRAME, little(frame(4, flags, block, sum, END, sum))))
        .asString()
        .isEqualTo("abcd");
    String wrong = "00000000";
    assertLz4Refused(
        "a block checksum of the LZ4 frame is wrong", 4, flags, block, wrong, END, sum);
    assertLz4Refused(
        "a content checksum of the LZ4 frame is wrong", 4, flags, block, sum, END, wrong);
  }

  /** The library's own decoder agrees, block by block. */
  @Property(tries = 200)
  void decompressesBlocksAsTheLibraryDoes(
      @ForAll @Size(max = 30) byte[] pattern, @ForAll @IntRange(min = 1, max = 70_000) int length)
      throws CorruptBufferException {
    byte[] bytes = repeated(pattern, length);
    byte[] block = LZ4Factory.safeInstance().fastCompressor().compress(bytes);
    byte[] target = new byte[length];

    assertThat(Lz4Block.decompress(block, 0, block.length, target, 0, 0, length)).isEqualTo(length);
    assertThat(target)
        .isEqualTo(LZ4Factory.safeInstance().safeDecompressor().decompress(block, length));
  }

  private static void assertLz4Refused(String message, long length, String... parts) {
    assertRefused(CompressionType.LZ4_FRAME, frame(length, parts), message);
  }

  private static void assertRefused(CompressionType type, byte[] stored, String message) {
    assertThatThrownBy(() -> restore(type, little(stored)))
        .isInstanceOf(CorruptBufferException.class)
        .hasMessageContaining(message);
  }

  private static byte[] frame(long length, String... parts) {
    byte[] frame = HexFormat.of().parseHex(String.join("", parts).replace(" ", ""));
    return little(new byte[8 + frame.length]).putLong(length).put(frame).array();
  }

  private static byte[] store(CompressionType type, byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    try (BufferCompressor compressor = BufferCompressor.open(type)) {
      byte[] target = new byte[compressor.roomFor(bytes.length)];
      return Arrays.copyOf(target, compressor.store(bytes, bytes.length, target));
    }
  }

  private static byte[] restore(CompressionType type, ByteBuffer stored)
      throws CorruptBufferException {
    try (BufferDecompressor decompressor = BufferDecompressor.open(type)) {
      ByteBuffer restored = decompressor.restore(stored);
      byte[] bytes = new byte[restored.limit()];
      restored.get(0, bytes);
      return bytes;
    }
  }

  private static byte[] withLength(byte[] stored, long length) {
    return little(stored.clone()).putLong(0, length).array();
  }

  private static List<ByteBuffer> everyKindOf(byte[] bytes) {
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length);
    direct.put(0, bytes);
    byte[] within = new byte[bytes.length + 3];
    System.arraycopy(bytes, 0, within, 3, bytes.length);
    return List.of(
        little(bytes),
        ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN),
        ByteBuffer.wrap(within).slice(3, bytes.length).order(ByteOrder.LITTLE_ENDIAN),
        direct.order(ByteOrder.LITTLE_ENDIAN));
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] repeated(byte[] pattern, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; pattern.length > 0 && i < length; i++) {
      bytes[i] = pattern[i % pattern.length];
    }
    return bytes;
  }
}
