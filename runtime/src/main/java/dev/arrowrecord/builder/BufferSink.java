package dev.arrowrecord.builder;

/**
 * Takes what builders hold; not for users to implement. It comes in the order of the Arrow format:
 * depth first, for each column its field node, then its buffers.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">Arrow:
 *     RecordBatch message</a>
 */
public interface BufferSink {
  /**
   * Takes the field node of the next column.
   *
   * @param length slots in the column
   * @param nullCount how many of them are null
   */
  void node(int length, int nullCount);

  /**
   * Takes the next buffer; of a view type, its one data buffer among them. The array still belongs
   * to the builder, which overwrites it once the batch is encoded.
   *
   * @param bytes holds the buffer from index 0
   * @param length bytes in the buffer, without padding
   */
  void buffer(byte[] bytes, int length);
}
