package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Failure;
import dev.arrowrecord.processor.mapping.property.CreatorChoice;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.model.ConverterReader;
import dev.arrowrecord.processor.model.GeneratedClasses;
import dev.arrowrecord.processor.model.ImportedType;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.ModelReader;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, ImportedType> imported = new HashMap<>();
  private final List<RecordModel> generics = new ArrayList<>();
  private final Set<String> boundGenerics = new HashSet<>();
  private @Nullable ModelReader reader;
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

  /** Starts a round. */
  public void startRound(Round round) {
    models.clear();
    round.models().forEach(model -> models.put(model.type().qualifiedName(), model));
    waiting.clear();
    waiting.addAll(round.waiting());
    imported.putAll(round.imported());
    reader = round.reader();
    nameRules.addTaken(round.sourceTypes());
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

  /** Notes, at the end, on the generic types that no record has had with arguments. */
  public List<Diagnostic> notesOnGenerics() {
    Diagnostics diagnostics = new Diagnostics();
    for (RecordModel generic : generics) {
      if (!boundGenerics.contains(generic.type().qualifiedName())) {
        diagnostics.add(
            DiagnosticCode.GENERIC_ALONE,
            generic.name(),
            generic.position(),
            generic.declaration());
      }
    }
    return diagnostics.all();
  }

  private MappingOutcome mapNew(RecordModel model) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      if (model.isUnbound()) {
        TypeRules.check(model, diagnostics);
        CreatorChoice.checkStrays(model, diagnostics);
        if (diagnostics.isEmpty()) {
          generics.add(model);
        }
        return new MappingOutcome(Optional.empty(), diagnostics.all(), false);
      }
      JavaClass generated = GeneratedNames.of(model.type(), model.packageName());
      Converters converters = new Converters(converterReader, imported.keySet(), model.type());
      BoundTypes bound =
          new BoundTypes(generated, this::findNested, this::findGeneric, converters, diagnostics);
      RecordMapper mapper = new RecordMapper(model, generated, bound, converters, diagnostics);
      Optional<RecordMapping> mapping =
          mapper.map().map(complete -> complete.with(bound.mappings()));
      nameRules.check(model, diagnostics);
      boolean deferred = mapper.isDeferred() && diagnostics.isEmpty();
      return new MappingOutcome(
          mapping.filter(complete -> diagnostics.isEmpty()),
          // What there is to note is noted when it is mapped for good.
          deferred ? List.of() : diagnostics.all(),
          deferred);
    } catch (RuntimeException e) {
      Failure.report(e, model.name(), model.position(), diagnostics);
      return new MappingOutcome(Optional.empty(), diagnostics.all(), false);
    }
  }

  private NestedSchemas.Result findNested(JavaType.Declared declared, String place) {
    JavaClass type = declared.javaClass();
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

  private Optional<RecordModel> findGeneric(JavaClass type, String packageName) {
    boundGenerics.add(type.qualifiedName());
    return reader == null ? Optional.empty() : reader.readGeneric(type, packageName);
  }

  private NestedSchemas.Result compiled(JavaClass type) {
    ImportedType mention = imported.get(type.qualifiedName());
    JavaClass generated =
        GeneratedNames.of(type, mention == null ? type.packageName() : mention.packageName());
    Optional<Schema> schema = compiledSchemas.find(generated);
    return schema.isPresent()
        ? new NestedSchemas.Found(schema.get(), generated, compiledSchemas.isReadable(generated))
        : new NestedSchemas.NotGenerated();
  }

  private static NestedSchemas.Result result(MappingOutcome outcome) {
    if (outcome.deferred()) {
      return new NestedSchemas.Deferred();
    }
    return outcome
        .mapping()
        .<NestedSchemas.Result>map(
            mapping ->
                new NestedSchemas.Found(
                    mapping.schema(), mapping.generated(), mapping.isReadable()))
        .orElseGet(NestedSchemas.Faulty::new);
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
