package dev.arrowrecord.processor;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Failure;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.MappingOutcome;
import dev.arrowrecord.processor.mapping.RecordMappings;
import dev.arrowrecord.processor.mapping.Round;
import dev.arrowrecord.processor.mapping.StrayRules;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.model.ImportedType;
import dev.arrowrecord.processor.model.ModelReader;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.StrayAnnotationReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Takes the annotated types of one compilation from elements to generated files. A type that
 * mentions what does not exist yet waits for the next round; what is missing in the end, the
 * compiler reports.
 */
final class Compilation {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final RecordMappings mappings;
  private final GeneratedFiles files;
  private final Imports imports;
  // By name, as elements are those of one round.
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<List<Object>> said = new HashSet<>();

  Compilation(ProcessingEnvironment environment, RecordMappings mappings) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.mappings = mappings;
    this.files = new GeneratedFiles(environment);
    this.imports = new Imports(environment, this::print);
  }

  /** Handles one round. */
  void process(RoundEnvironment round) {
    imports.read(round).forEach(imported -> waiting.add(imported.name()));
    Map<String, TypeElement> types = types(round);
    for (TypeElement type : types.values()) {
      imports.addCompiled(elements.getPackageOf(type).getQualifiedName().toString());
    }
    ModelReader reader = new ModelReader(elements, environment.getTypeUtils(), imports.all());
    waiting.clear();
    List<RecordModel> models = read(types, reader);
    reportStrays(round);
    mappings.startRound(new Round(models, waiting, sourceTypes(round), imports.all(), reader));
    for (RecordModel model : models) {
      MappingOutcome outcome = mappings.map(model);
      outcome.diagnostics().forEach(this::print);
      outcome.mapping().ifPresent(this::write);
      if (outcome.deferred()) {
        waiting.add(model.type().qualifiedName());
      }
    }
  }

  /** Says at the end what there is to say of all rounds. */
  void finish() {
    mappings.notesOnGenerics().forEach(this::print);
  }

  /** The types of this round, after those that waited for it. */
  private Map<String, TypeElement> types(RoundEnvironment round) {
    Map<String, TypeElement> types = new LinkedHashMap<>();
    for (String name : waiting) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        types.put(name, type);
      }
    }
    for (TypeElement type :
        ElementFilter.typesIn(round.getElementsAnnotatedWith(ArrowRecord.class))) {
      types.put(type.getQualifiedName().toString(), type);
    }
    return types;
  }

  private List<RecordModel> read(Map<String, TypeElement> types, ModelReader reader) {
    List<RecordModel> models = new ArrayList<>();
    types.forEach(
        (name, type) -> {
          try {
            Optional<RecordModel> model = reader.read(type);
            model.ifPresentOrElse(models::add, () -> waiting.add(name));
          } catch (RuntimeException e) {
            ImportedType imported = imports.all().get(name);
            Position position = imported == null ? Position.of(type) : imported.position();
            fail(e, type.getSimpleName().toString(), position);
          }
        });
    return models;
  }

  private void reportStrays(RoundEnvironment round) {
    StrayAnnotationReader reader =
        new StrayAnnotationReader(environment.getTypeUtils(), imports.all().keySet());
    Diagnostics diagnostics = new Diagnostics();
    round.getElementsAnnotatedWithAny(ArrowRecordProcessor.annotations()).stream()
        .flatMap(element -> reader.read(element).stream())
        .forEach(stray -> StrayRules.report(stray, diagnostics));
    diagnostics.all().forEach(this::print);
  }

  private static List<String> sourceTypes(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(type -> type.getQualifiedName().toString())
        .toList();
  }

  private void write(RecordMapping mapping) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      files.write(mapping, diagnostics);
    } catch (IOException | RuntimeException e) {
      fail(e, mapping.type().name(), mapping.origin());
    }
    diagnostics.all().forEach(this::print);
  }

  private void fail(Exception failure, String place, Position position) {
    Diagnostics diagnostics = new Diagnostics();
    Failure.report(failure, place, position, diagnostics);
    diagnostics.all().forEach(this::print);
  }

  private void print(Diagnostic diagnostic) {
    Position position = diagnostic.position();
    // What is wrong with an annotation of a type is found wherever the type is used.
    if (position.annotation() != null
        && !said.add(List.of(diagnostic.code(), diagnostic.message(), position))) {
      return;
    }
    environment
        .getMessager()
        .printMessage(
            diagnostic.code().isNote() ? Kind.NOTE : Kind.ERROR,
            diagnostic.text(),
            position.element(),
            position.annotation(),
            position.value());
  }
}
