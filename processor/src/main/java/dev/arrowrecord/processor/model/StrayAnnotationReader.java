package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.StrayAnnotation.Reason;
import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds annotations on declarations that no type is read with. */
public final class StrayAnnotationReader {
  // What values of a type have wherever it is used.
  private static final Set<String> OF_TYPES = Set.of("@ArrowExtension", "@ArrowConvert");

  private final Types types;
  private final Set<String> imported;

  /**
   * Makes a reader.
   *
   * @param types the compiler's types
   * @param imported the qualified names of classes that count as annotated
   */
  public StrayAnnotationReader(Types types, Set<String> imported) {
    this.types = types;
    this.imported = imported;
  }

  /** Those on one declaration. */
  public List<StrayAnnotation> read(Element element) {
    List<StrayAnnotation> strays = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Position position = Position.of(element).at(mirror);
      Reason reason = reason(element, mirror);
      if (reason != null) {
        String name = "@" + mirror.getAnnotationType().asElement().getSimpleName();
        strays.add(stray(reason, name, element, position));
      } else {
        for (AnnotationUse use : ValueAnnotationReader.read(mirror, position).uses()) {
          Reason ofValue = reason(element, use);
          if (ofValue != null) {
            strays.add(stray(ofValue, use.annotation(), element, use.position()));
          }
        }
      }
    }
    return strays;
  }

  private @Nullable Reason reason(Element element, AnnotationMirror mirror) {
    if (AnnotationReader.is(mirror, ArrowUnion.class)) {
      return element.getModifiers().contains(Modifier.SEALED) ? null : Reason.NOT_SEALED;
    }
    if (AnnotationReader.is(mirror, ArrowVariant.class)) {
      return hasSealedSupertype(element.asType()) ? null : Reason.NO_VARIANT;
    }
    return AnnotationReader.is(mirror, ArrowCreator.class)
            && element.getEnclosingElement() instanceof TypeElement type
            && !isRecord(type)
        ? Reason.NO_RECORD
        : null;
  }

  /** Why an annotation that speaks of a value does so in vain, whatever the type is used for. */
  private @Nullable Reason reason(Element element, AnnotationUse use) {
    return switch (element.getKind()) {
      case FIELD -> element.getModifiers().contains(Modifier.STATIC) ? Reason.STATIC : null;
      case ENUM_CONSTANT -> Reason.CONSTANT;
      case TYPE_PARAMETER -> Reason.TYPE_PARAMETER;
      default ->
          element instanceof TypeElement type
                  && !isRecord(type)
                  && !OF_TYPES.contains(use.annotation())
              ? Reason.TYPE
              : null;
    };
  }

  private boolean isRecord(TypeElement type) {
    return AnnotationReader.arrowRecord(type) != null
        || imported.contains(type.getQualifiedName().toString());
  }

  private boolean hasSealedSupertype(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .map(types::asElement)
        .anyMatch(supertype -> supertype.getModifiers().contains(Modifier.SEALED));
  }

  private static StrayAnnotation stray(
      Reason reason, String annotation, Element element, Position position) {
    String place = element.getSimpleName().toString();
    Element enclosing =
        element instanceof TypeParameterElement parameter
            ? parameter.getGenericElement()
            : element.getEnclosingElement();
    if (enclosing instanceof TypeElement type) {
      String owner = type.getSimpleName().toString();
      place = element.getKind() == ElementKind.CONSTRUCTOR ? owner : owner + "." + place;
    }
    String name =
        element instanceof ExecutableElement
            ? element.toString()
            : element.getSimpleName().toString();
    return new StrayAnnotation(reason, annotation, place, name, position);
  }
}
