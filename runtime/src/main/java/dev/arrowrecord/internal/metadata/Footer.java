package dev.arrowrecord.internal.metadata;

import java.util.List;

/**
 * The footer of a file: its schema, and where its batches are.
 *
 * @param schema schema with the dictionaries of its fields
 * @param dictionaries dictionary batches in the order of the file
 * @param recordBatches record batches in the order of the file
 * @param customMetadata application metadata of the footer, not of the schema
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">IPC file
 *     format</a>
 */
public record Footer(
    DecodedSchema schema,
    List<Block> dictionaries,
    List<Block> recordBatches,
    KeyValues customMetadata) {

  /** Copies what it is given. */
  public Footer {
    dictionaries = List.copyOf(dictionaries);
    recordBatches = List.copyOf(recordBatches);
  }
}
