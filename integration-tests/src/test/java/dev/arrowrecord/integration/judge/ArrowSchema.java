package dev.arrowrecord.integration.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * A schema of arrow-java's, with all it takes to write data of it.
 *
 * @param schema fields as they stand in the message
 * @param dictionaries the values of each dictionary, by its id
 */
public record ArrowSchema(Schema schema, Map<Long, List<Object>> dictionaries) {

  /** A schema without dictionaries. */
  public static ArrowSchema of(Field... fields) {
    return new ArrowSchema(new Schema(List.of(fields)), Map.of());
  }

  /** The same schema with the values of one more dictionary. */
  public ArrowSchema withDictionary(long id, Object... values) {
    Map<Long, List<Object>> more = new TreeMap<>(dictionaries);
    more.put(id, List.of(values));
    return new ArrowSchema(schema, more);
  }
}
