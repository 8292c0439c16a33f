package dev.arrowrecord.processor.mapping;

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
 * @param importPackages the packages of the classes generated for imported types, by the qualified
 *     names of these
 */
public record Round(
    List<RecordModel> models,
    Set<String> waiting,
    List<String> sourceTypes,
    Map<String, String> importPackages) {
  /** Makes the collections immutable. */
  public Round {
    models = List.copyOf(models);
    waiting = Set.copyOf(waiting);
    sourceTypes = List.copyOf(sourceTypes);
    importPackages = Map.copyOf(importPackages);
  }
}
