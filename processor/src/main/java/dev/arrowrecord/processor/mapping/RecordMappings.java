package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Failure;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.model.ConverterReader;
import dev.arrowrecord.processor.model.GeneratedClasses;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Maps the annotated types of one compilation: each once, and a type within another before that
 * other.
 */
public final class RecordMappings {
  private final CompiledSchemas compiledSchemas;
  private final ConverterReader converterReader;
  private final NameRules nameRules = new NameRules();
  private final Map<String, MappingOutcome> outcomes = new HashMap<>();
  private final Map<String, RecordModel> models = new HashMap<>();
  private final Set<String> waiting = new HashSet<>();
  // The types being mapped, each within the one before it, and the property where it is.
  private final List<JavaClass> openTypes = new ArrayList<>();
  private final List<String> openPlaces = new ArrayList<>();

  /**
   * Starts without types.
   *
   * @param generatedClasses what earlier compilations generated
   * @param converterReader reads the converters that annotations name
   */
  public RecordMappings(GeneratedClasses generatedClasses, ConverterReader converterReader) {
    this.converterReader = converterReader;
    this.compiledSchemas = new CompiledSchemas(generatedClasses);
  }

  /**
   * Starts a round.
   *
   * @param newModels the types that can be mapped now
   * @param waitingTypes the qualified names of those that mention types that do not exist yet
   * @param sourceTypes the qualified names of top-level types that are new in this round
   */
  public void startRound(
      Collection<RecordModel> newModels,
      Collection<String> waitingTypes,
      Collection<String> sourceTypes) {
    models.clear();
    newModels.forEach(model -> models.put(model.type().qualifiedName(), model));
    waiting.clear();
    waiting.addAll(waitingTypes);
    nameRules.addTaken(sourceTypes);
  }

  /** What becomes of a type of this round. */
  public MappingOutcome map(RecordModel model) {
    String name = model.type().qualifiedName();
    MappingOutcome known = outcomes.get(name);
    if (known != null) {
      return known;
    }
    openTypes.add(model.type());
    try {
      MappingOutcome outcome = mapNew(model);
      if (outcome.deferred()) {
        waiting.add(name);
      } else {
        outcomes.put(name, outcome);
      }
      return outcome;
    } finally {
      openTypes.remove(openTypes.size() - 1);
    }
  }

  private MappingOutcome mapNew(RecordModel model) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Converters converters = new Converters(converterReader, model.type());
      RecordMapper mapper = new RecordMapper(model, this::findNested, converters, diagnostics);
      Optional<RecordMapping> mapping = mapper.map();
      nameRules.check(model, diagnostics);
      boolean deferred = mapper.isDeferred() && diagnostics.isEmpty();
      return new MappingOutcome(
          mapping.filter(complete -> diagnostics.isEmpty()), diagnostics.all(), deferred);
    } catch (RuntimeException e) {
      Failure.report(e, model.type().name(), model.position(), diagnostics);
      return new MappingOutcome(Optional.empty(), diagnostics.all(), false);
    }
  }

  private NestedSchemas.Result findNested(JavaClass type, String place) {
    String name = type.qualifiedName();
    int cycleStart = openNames().indexOf(name);
    if (cycleStart >= 0) {
      return cycle(type, cycleStart, place);
    }
    if (waiting.contains(name)) {
      return new NestedSchemas.Deferred();
    }
    MappingOutcome outcome = outcomes.get(name);
    if (outcome == null && models.containsKey(name)) {
      openPlaces.add(place);
      try {
        outcome = map(models.get(name));
      } finally {
        openPlaces.remove(openPlaces.size() - 1);
      }
    }
    return outcome == null ? compiled(type) : result(outcome);
  }

  private NestedSchemas.Result compiled(JavaClass type) {
    Optional<Schema> schema = compiledSchemas.find(GeneratedNames.of(type));
    return schema.isPresent()
        ? new NestedSchemas.Found(schema.get())
        : new NestedSchemas.NotGenerated();
  }

  private static NestedSchemas.Result result(MappingOutcome outcome) {
    if (outcome.deferred()) {
      return new NestedSchemas.Deferred();
    }
    return outcome.mapping().isPresent()
        ? new NestedSchemas.Found(outcome.mapping().get().schema())
        : new NestedSchemas.Faulty();
  }

  private List<String> openNames() {
    return openTypes.stream().map(JavaClass::qualifiedName).toList();
  }

  private NestedSchemas.Result cycle(JavaClass type, int start, String place) {
    List<String> path = new ArrayList<>(openPlaces.subList(start, openPlaces.size()));
    path.add(place);
    path.add(type.name());
    return new NestedSchemas.Cycle(path);
  }
}
