package dev.arrowrecord.processor;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.processor.codegen.ArrowClassWriter;
import dev.arrowrecord.processor.codegen.GeneratedSource;
import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Failure;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.MappingOutcome;
import dev.arrowrecord.processor.mapping.RecordMappings;
import dev.arrowrecord.processor.mapping.Round;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.model.ImportedType;
import dev.arrowrecord.processor.model.ModelReader;
import dev.arrowrecord.processor.model.RecordModel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Takes the annotated types of one compilation from elements to source files. A type that mentions
 * what does not exist yet waits for the next round; what is missing in the end, the compiler
 * reports.
 */
final class Compilation {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final RecordMappings mappings;
  private final Imports imports;
  private final Map<String, ImportedType> imported = new LinkedHashMap<>();
  // By name, as elements are those of one round.
  private final Set<String> waiting = new LinkedHashSet<>();

  Compilation(ProcessingEnvironment environment, RecordMappings mappings) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.mappings = mappings;
    this.imports = new Imports(environment, this::print);
  }

  /** Handles one round. */
  void process(RoundEnvironment round) {
    for (ImportedType type : imports.read(round)) {
      imported.put(type.name(), type);
      waiting.add(type.name());
    }
    Map<String, TypeElement> types = types(round);
    waiting.clear();
    List<RecordModel> models = read(types);
    mappings.startRound(new Round(models, waiting, sourceTypes(round), imports.packages()));
    for (RecordModel model : models) {
      MappingOutcome outcome = mappings.map(model);
      outcome.diagnostics().forEach(this::print);
      outcome.mapping().ifPresent(this::write);
      if (outcome.deferred()) {
        waiting.add(model.type().qualifiedName());
      }
    }
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

  private List<RecordModel> read(Map<String, TypeElement> types) {
    for (TypeElement type : types.values()) {
      imports.addCompiled(elements.getPackageOf(type).getQualifiedName().toString());
    }
    ModelReader reader =
        new ModelReader(elements, environment.getTypeUtils(), imports.packages().keySet());
    List<RecordModel> models = new ArrayList<>();
    types.forEach(
        (name, type) -> {
          ImportedType mention = imported.get(name);
          try {
            Optional<RecordModel> model =
                mention == null ? reader.read(type) : reader.read(type, mention);
            model.ifPresentOrElse(models::add, () -> waiting.add(name));
          } catch (RuntimeException e) {
            fail(
                e,
                type.getSimpleName().toString(),
                mention == null ? Position.of(type) : mention.position());
          }
        });
    return models;
  }

  private static List<String> sourceTypes(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(type -> type.getQualifiedName().toString())
        .toList();
  }

  private void write(RecordMapping mapping) {
    try {
      GeneratedSource source = ArrowClassWriter.write(mapping);
      try (Writer writer =
          environment
              .getFiler()
              .createSourceFile(source.className(), source.origin())
              .openWriter()) {
        writer.write(source.text());
      }
    } catch (FilerException e) {
      reportTaken(mapping);
    } catch (IOException | RuntimeException e) {
      fail(e, mapping.type().name(), mapping.origin());
    }
  }

  /** The compiler alone knows of classes that another processor generated in this round. */
  private void reportTaken(RecordMapping mapping) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(
        DiagnosticCode.NAME_TAKEN,
        mapping.type().name(),
        mapping.origin(),
        mapping.generated().name(),
        "a class that another processor generated");
    diagnostics.all().forEach(this::print);
  }

  private void fail(Exception failure, String place, Position position) {
    Diagnostics diagnostics = new Diagnostics();
    Failure.report(failure, place, position, diagnostics);
    diagnostics.all().forEach(this::print);
  }

  private void print(Diagnostic diagnostic) {
    Position position = diagnostic.position();
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
