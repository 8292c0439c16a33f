package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.model.ImportAnnotation;
import dev.arrowrecord.processor.model.ImportedType;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.HashMap;
import java.util.Map;

/** Which types {@code @ArrowImport} can name. */
public final class ImportRules {
  private final Map<String, String> packages = new HashMap<>();

  /** Starts without imports. */
  public ImportRules() {}

  /** Reports an annotation that names nothing. */
  public static void check(ImportAnnotation annotation, Diagnostics diagnostics) {
    if (annotation.types().isEmpty()) {
      diagnostics.add(DiagnosticCode.IMPORTS_NOTHING, annotation.holder(), annotation.position());
    }
  }

  /** Reports a type that cannot be imported; whether it can. */
  public boolean check(ImportedType imported, Diagnostics diagnostics) {
    if (!(imported.type() instanceof JavaType.Declared declared)) {
      report(imported, "it is no class", "name a class, record or interface", diagnostics);
      return false;
    }
    JavaClass type = declared.javaClass();
    String name = type.qualifiedName();
    if (type.kind() == JavaClass.Kind.ENUM || type.kind() == JavaClass.Kind.ANNOTATION) {
      report(imported, "its values are no rows", "leave it out", diagnostics);
    } else if (type.arrowRecord()) {
      report(imported, "it has @ArrowRecord itself", "leave it out", diagnostics);
    } else if (TypeRow.of(declared) != null) {
      report(imported, "it has an Arrow type of its own", "leave it out", diagnostics);
    } else if (!type.isVisibleFrom(imported.packageName())) {
      report(
          imported,
          "the generated class could not name it, as it is not public",
          "make it public, or import it in its own package",
          diagnostics);
    } else if (packages.containsKey(name)) {
      report(
          imported,
          "it is imported already, to package " + packages.get(name),
          "leave it out",
          diagnostics);
    }
    if (!diagnostics.isEmpty()) {
      return false;
    }
    packages.put(name, imported.packageName());
    return true;
  }

  private static void report(
      ImportedType imported, String reason, String remedy, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.BAD_IMPORT,
        imported.type().toString(),
        imported.position(),
        imported.type(),
        reason,
        remedy);
  }
}
