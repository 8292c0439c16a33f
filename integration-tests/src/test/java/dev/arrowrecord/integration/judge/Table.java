package dev.arrowrecord.integration.judge;

import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * What arrow-java found in a stream or file.
 *
 * @param schema the schema as it stands in the message: dictionary-encoded fields have the type of
 *     their values
 * @param dictionaries the values of each dictionary, by its id
 * @param batches rows of plain values, see {@link Plain}
 */
public record Table(
    Schema schema, Map<Long, List<Object>> dictionaries, List<List<List<Object>>> batches) {

  /** The rows of all batches. */
  public List<List<Object>> rows() {
    return batches.stream().flatMap(List::stream).toList();
  }

  /** How many rows each batch has. */
  public List<Integer> batchSizes() {
    return batches.stream().map(List::size).toList();
  }
}
