package dev.arrowrecord.processor;

import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Failure;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.ImportRules;
import dev.arrowrecord.processor.model.ImportAnnotation;
import dev.arrowrecord.processor.model.ImportReader;
import dev.arrowrecord.processor.model.ImportedType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** The types that the {@code @ArrowImport}s of one compilation name. */
final class Imports {
  private final ImportReader reader;
  private final ImportRules rules = new ImportRules();
  private final Consumer<Diagnostic> printer;
  private final Set<String> seenPackages = new HashSet<>();
  private final Map<String, ImportedType> all = new LinkedHashMap<>();
  // Those that name types that do not exist yet.
  private Set<Element> waiting = new LinkedHashSet<>();

  Imports(ProcessingEnvironment environment, Consumer<Diagnostic> printer) {
    this.reader = new ImportReader(environment.getElementUtils(), environment.getTypeUtils());
    this.printer = printer;
  }

  /** Handles the annotations of one round. */
  List<ImportedType> read(RoundEnvironment round) {
    Set<Element> holders = new LinkedHashSet<>(waiting);
    holders.addAll(
        round.getElementsAnnotatedWithAny(Set.of(ArrowImport.class, ArrowImport.Imports.class)));
    waiting = new LinkedHashSet<>();
    List<ImportedType> read = new ArrayList<>();
    for (Element holder : holders) {
      if (holder instanceof PackageElement itself) {
        seenPackages.add(itself.getQualifiedName().toString());
      }
      try {
        Optional<List<ImportAnnotation>> annotations = reader.read(holder);
        if (annotations.isEmpty()) {
          waiting.add(holder);
        }
        for (ImportAnnotation annotation : annotations.orElseGet(List::of)) {
          report(found -> ImportRules.check(annotation, found));
          annotation.types().stream().filter(this::isGood).forEach(read::add);
        }
      } catch (RuntimeException e) {
        report(found -> Failure.report(e, holder.toString(), Position.of(holder), found));
      }
    }
    return read;
  }

  /**
   * Takes the annotations on packages into account that an earlier compilation compiled, as an
   * incremental build does for what has not changed. What they name has its generated class.
   */
  void addCompiled(String packageName) {
    if (seenPackages.add(packageName)) {
      try {
        for (ImportAnnotation annotation : reader.readPackage(packageName)) {
          annotation.types().forEach(imported -> all.putIfAbsent(imported.name(), imported));
        }
      } catch (RuntimeException e) {
        // What a package without source says cannot be mended here; its types are then unknown.
        return;
      }
    }
  }

  /** All that were named in this compilation or its packages, by their qualified names. */
  Map<String, ImportedType> all() {
    return Collections.unmodifiableMap(all);
  }

  private void report(Consumer<Diagnostics> reporter) {
    Diagnostics diagnostics = new Diagnostics();
    reporter.accept(diagnostics);
    diagnostics.all().forEach(printer);
  }

  private boolean isGood(ImportedType imported) {
    Diagnostics diagnostics = new Diagnostics();
    boolean good = rules.check(imported, diagnostics);
    diagnostics.all().forEach(printer);
    if (good) {
      all.put(imported.name(), imported);
    }
    return good;
  }
}
