package dev.arrowrecord.internal.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What is often taken for Arrow data and is none, by the first bytes of it. */
enum ForeignFormat {
  PARQUET(0x50415231, 4, "as a Parquet file begins"),
  FEATHER_V1(0x46454131, 4, "as a file of Feather V1 begins, which is no Arrow file as V2 is"),
  GZIP(0x1F8B, 2, "as data compressed by gzip begins; decompress it first"),
  ZSTD(0x28B52FFD, 4, "as data compressed by Zstandard begins; decompress it first"),
  LZ4_FRAME(0x04224D18, 4, "as an LZ4 frame begins; decompress it first"),
  ZIP(0x504B0304, 4, "as a ZIP archive begins; extract it first");

  private final int magic;
  private final int length;
  private final String description;

  ForeignFormat(int magic, int length, String description) {
    this.magic = magic;
    this.length = length;
    this.description = description;
  }

  /**
   * What the first four bytes tell, to be added to a message.
   *
   * @return a clause, or nothing if they are unknown
   */
  static String hint(ByteBuffer bytes) {
    if (bytes.limit() >= Integer.BYTES) {
      int word = bytes.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(0);
      for (ForeignFormat each : values()) {
        if (word >>> (Integer.SIZE - each.length * Byte.SIZE) == each.magic) {
          return ", " + each.description;
        }
      }
    }
    return "";
  }
}
