package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.batch.ClaimedSlots;
import dev.arrowrecord.internal.column.MadeColumn;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.tools.data.Batches;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The batches of a file of JSON, which is read whole, and each batch decoded when asked for. */
public final class JsonBatches implements Batches {
  private final DecodedSchema schema;
  private final Iterator<JsonValue> batches;
  private final Map<Long, List<JsonValue>> dictionaryJson = new HashMap<>();
  private final Map<Long, Dictionary> dictionaries = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  private JsonBatches(JsonValue json) throws JsonFormatException {
    this.schema = SchemaParser.parse(json.member("schema"));
    this.batches = json.member("batches").elements().iterator();
    JsonValue all = json.find("dictionaries");
    if (all != null) {
      for (JsonValue each : all.elements()) {
        long id = each.member("id").integer(Long.MIN_VALUE, Long.MAX_VALUE);
        List<JsonValue> parts = dictionaryJson.computeIfAbsent(id, key -> new ArrayList<>());
        // As JavaScript's writer has them.
        if (each.flag("isDelta") == parts.isEmpty()) {
          throw new JsonFormatException(
              each.path(),
              parts.isEmpty()
                  ? "dictionary " + id + " begins with a delta"
                  : "dictionary " + id + " is there twice, and not as a delta");
        }
        parts.add(each);
      }
    }
    for (int ordinal = 0; ordinal < schema.dictionaries().size(); ordinal++) {
      // Without batches nobody needs one, and Go leaves it out.
      if (batches.hasNext()
          || dictionaryJson.containsKey(schema.dictionaries().get(ordinal).id())) {
        dictionaryOf(ordinal);
      }
    }
  }

  /**
   * Opens a file, compressed by gzip or not.
   *
   * @throws JsonFormatException if it is not the JSON of Arrow data
   * @throws IOException if it cannot be read
   */
  public static JsonBatches open(Path path) throws IOException {
    return new JsonBatches(JsonTree.read(path));
  }

  @Override
  public DecodedSchema schema() {
    return schema;
  }

  @Override
  public @Nullable Column next() throws IOException {
    return batches.hasNext() ? rows(batches.next()) : null;
  }

  private Column rows(JsonValue json) throws JsonFormatException {
    int count = json.member("count").count();
    List<Field> fields = schema.schema().fields();
    JsonValue all = json.find("columns");
    List<JsonValue> columns =
        all == null && fields.isEmpty() ? List.of() : json.member("columns").elements();
    if (columns.size() != fields.size()) {
      throw new JsonFormatException(
          json.path(), "expected " + fields.size() + " columns, but found " + columns.size());
    }
    List<Column> parsed = new ArrayList<>();
    int ordinal = 0;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      parsed.add(
          new ColumnParser(this::dictionaryOf)
              .parse(field, field.name(), ordinal, columns.get(i), count));
      ordinal += DictionaryEncodedField.count(List.of(field));
    }
    checkClaimed(json, count, parsed);
    return MadeColumn.ofChildren(count, parsed);
  }

  /** Checks that what is made of the JSON can be read again. */
  private static void checkClaimed(JsonValue json, int count, List<Column> columns)
      throws JsonFormatException {
    Column claimed = ClaimedSlots.find(columns, JsonBatches::children);
    if (claimed != null) {
      throw new JsonFormatException(
          json.path(), ClaimedSlots.problem("column " + claimed.field().name(), claimed.length()));
    }
    if (columns.isEmpty() && count > ClaimedSlots.MOST) {
      throw new JsonFormatException(json.path(), ClaimedSlots.problem("the batch", count));
    }
  }

  private static List<Column> children(Column column) {
    return IntStream.range(0, BatchShape.childrenInBatch(column.field()).size())
        .mapToObj(column::child)
        .toList();
  }

  /** Reads a dictionary, and before it those within its values. */
  private Dictionary dictionaryOf(int ordinal) throws JsonFormatException {
    long id = schema.dictionaries().get(ordinal).id();
    Dictionary known = dictionaries.get(id);
    if (known != null) {
      return known;
    }
    List<JsonValue> parts = dictionaryJson.get(id);
    if (parts == null) {
      throw new JsonFormatException(
          "$.dictionaries",
          "expected dictionary %d, which the field %s refers to, but found %s"
              .formatted(
                  id,
                  schema.dictionaries().get(ordinal).values().name(),
                  dictionaryJson.isEmpty() ? "none" : "those with the ids " + known()));
    }
    if (!begun.add(id)) {
      throw new JsonFormatException(
          parts.get(0).path(), "dictionary " + id + " has itself among its values");
    }
    Dictionary dictionary = Dictionary.empty();
    for (JsonValue batch : batches(parts)) {
      Field values = schema.dictionaries().get(ordinal).values();
      List<JsonValue> columns = batch.member("columns").elements(1);
      int count = batch.member("count").count();
      Column column =
          new ColumnParser(this::dictionaryOf)
              .parseUnnamed(values, "dictionary " + id, ordinal + 1, columns.get(0), count);
      checkClaimed(batch, count, List.of(column));
      try {
        dictionary = dictionary.grownBy(column);
      } catch (IllegalArgumentException e) {
        throw new JsonFormatException(batch.path(), String.valueOf(e.getMessage()), e);
      }
    }
    dictionaries.put(id, dictionary);
    return dictionary;
  }

  private String known() {
    return dictionaryJson.keySet().stream()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static List<JsonValue> batches(List<JsonValue> parts) throws JsonFormatException {
    List<JsonValue> batches = new ArrayList<>();
    for (JsonValue part : parts) {
      JsonValue data = part.member("data");
      // The specification has an array here, and all that write it an object.
      batches.addAll(data.isArray() ? data.elements() : List.of(data));
    }
    return batches;
  }

  @Override
  public @Nullable Dictionary dictionary(int ordinal) {
    return dictionaries.get(schema.dictionaries().get(ordinal).id());
  }

  @Override
  public boolean dictionariesAreFixed() {
    return true;
  }

  @Override
  public void close() {}
}
