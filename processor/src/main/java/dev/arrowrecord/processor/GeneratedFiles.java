package dev.arrowrecord.processor;

import dev.arrowrecord.processor.codegen.ArrowClassWriter;
import dev.arrowrecord.processor.codegen.GeneratedResource;
import dev.arrowrecord.processor.codegen.GeneratedSource;
import dev.arrowrecord.processor.codegen.SchemaResources;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what is generated for records. Every file has one originating element, or build tools
 * would compile all again when one type changes.
 */
final class GeneratedFiles {
  private final Filer filer;
  private final Elements elements;

  GeneratedFiles(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
  }

  /**
   * Writes all files of a record, unless the name of one is taken: the compiler alone knows what
   * another processor generated in this round.
   */
  void write(RecordMapping mapping, Diagnostics diagnostics) throws IOException {
    try {
      write(ArrowClassWriter.write(mapping));
    } catch (FilerException e) {
      addTaken(mapping, "class", mapping.generated().name(), diagnostics);
      return;
    }
    for (GeneratedResource resource : SchemaResources.of(mapping)) {
      try {
        write(resource);
      } catch (FilerException e) {
        addTaken(mapping, "file", resource.path(), diagnostics);
      }
    }
  }

  private void write(GeneratedSource source) throws IOException {
    try (Writer writer = filer.createSourceFile(source.className(), source.origin()).openWriter()) {
      writer.write(source.text());
    }
  }

  private void write(GeneratedResource resource) throws IOException {
    try (OutputStream out = create(resource).openOutputStream()) {
      out.write(resource.bytes());
    }
  }

  private FileObject create(GeneratedResource resource) throws IOException {
    try {
      return create("", resource);
    } catch (FilerException e) {
      ModuleElement module = elements.getModuleOf(resource.origin());
      if (module == null || module.isUnnamed()) {
        throw e;
      }
      // Where several modules are compiled at once, it has to be said which; elsewhere, build
      // tools would look for the file in a folder of the module's name.
      return create(module.getQualifiedName() + "/", resource);
    }
  }

  private FileObject create(String module, GeneratedResource resource) throws IOException {
    return filer.createResource(
        StandardLocation.CLASS_OUTPUT, module, resource.path(), resource.origin());
  }

  private static void addTaken(
      RecordMapping mapping, String kind, String name, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.NAME_TAKEN,
        mapping.type().name(),
        mapping.origin(),
        kind,
        name,
        "a %s that another processor generated".formatted(kind));
  }
}
