package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.model.ImportedType;
import dev.arrowrecord.processor.model.ModelReader;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is new in one round of a compilation.
 *
 * @param models the types that can be mapped now
 * @param waiting the qualified names of those that mention types that do not exist yet
 * @param sourceTypes the qualified names of top-level types
 * @param imported the imported types, by their qualified names
 * @param reader reads further types of this round
 */
public record Round(
    List<RecordModel> models,
    Set<String> waiting,
    List<String> sourceTypes,
    Map<String, ImportedType> imported,
    ModelReader reader) {
  /** Makes the collections immutable. */
  public Round {
    models = List.copyOf(models);
    waiting = Set.copyOf(waiting);
    sourceTypes = List.copyOf(sourceTypes);
    imported = Map.copyOf(imported);
  }
}
