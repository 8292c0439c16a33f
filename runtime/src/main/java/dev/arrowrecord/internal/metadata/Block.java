package dev.arrowrecord.internal.metadata;

/**
 * Where a message stands in a file.
 *
 * @param offset bytes from the start of the file to the message
 * @param metadataLength bytes of prefix, metadata and padding
 * @param bodyLength bytes of the body, which follows
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">IPC file
 *     format</a>
 */
public record Block(long offset, int metadataLength, long bodyLength) {}
