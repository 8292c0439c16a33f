package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads which types an {@code @ArrowImport} names. */
public final class ImportReader {
  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   */
  public ImportReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.typeReader = new TypeReader(elements, Set.of());
  }

  /**
   * Reads the annotations on a package or type.
   *
   * @return what they name, nothing if there is none; empty if one of the types does not exist yet
   */
  public Optional<List<ImportAnnotation>> read(Element holder) {
    List<ImportAnnotation> read = new ArrayList<>();
    for (AnnotationMirror mirror : annotations(holder)) {
      AnnotationValue value = AnnotationReader.value(mirror, "value");
      if (value == null || !(value.getValue() instanceof List<?> values)) {
        // The compiler says that it is missing.
        continue;
      }
      List<ImportedType> types = new ArrayList<>();
      for (Object each : values) {
        // A class that does not exist is no type at all.
        if (!(each instanceof AnnotationValue named)
            || !(named.getValue() instanceof TypeMirror type)
            || type.getKind() == TypeKind.ERROR) {
          return Optional.empty();
        }
        types.add(imported(type, holder, mirror, named, values.size() == 1));
      }
      read.add(new ImportAnnotation(name(holder), types, Position.of(holder).at(mirror)));
    }
    return Optional.of(read);
  }

  /** Reads the annotations on a package that an earlier compilation compiled. */
  public List<ImportAnnotation> readPackage(String name) {
    PackageElement holder = elements.getPackageElement(name);
    return holder == null ? List.of() : read(holder).orElseGet(List::of);
  }

  /** The annotations, those that the compiler has put together among them. */
  private static List<AnnotationMirror> annotations(Element holder) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : holder.getAnnotationMirrors()) {
      if (AnnotationReader.is(mirror, ArrowImport.class)) {
        found.add(mirror);
      } else if (AnnotationReader.is(mirror, ArrowImport.Imports.class)) {
        found.addAll(new AnnotationValues(mirror, Position.of(holder)).annotations("value"));
      }
    }
    return found;
  }

  private static String name(Element holder) {
    return holder instanceof PackageElement named
        ? named.getQualifiedName().toString()
        : holder.getSimpleName().toString();
  }

  private ImportedType imported(
      TypeMirror type,
      Element holder,
      AnnotationMirror mirror,
      AnnotationValue named,
      boolean alone) {
    Position annotation = Position.of(holder).at(mirror);
    Position position = annotation.at(named);
    // A class literal has no type arguments, which is no fault of its own.
    JavaType read = typeReader.read(types.erasure(type), position);
    String packageName = elements.getPackageOf(holder).getQualifiedName().toString();
    return new ImportedType(
        read,
        packageName,
        AnnotationReader.naming(mirror),
        RecordAnnotationReader.names(AnnotationReader.value(mirror, "ignore"), annotation),
        alone,
        position);
  }
}
