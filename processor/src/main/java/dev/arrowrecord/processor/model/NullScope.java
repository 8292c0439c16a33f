package dev.arrowrecord.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * JSpecify's scopes: whether a plain type means "not null".
 *
 * @see <a href="https://jspecify.dev/docs/spec/#null-marked-scope">JSpecify: null-marked scope</a>
 */
final class NullScope {
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private NullScope() {}

  /** Whether the innermost scope around a declaration, or on it, is null-marked. */
  static boolean isMarked(Element declaration) {
    for (Element scope = declaration; scope != null; scope = scope.getEnclosingElement()) {
      Boolean marked = mark(scope);
      if (marked != null) {
        return marked;
      }
    }
    return false;
  }

  private static @Nullable Boolean mark(Element scope) {
    for (AnnotationMirror mirror : scope.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement type) {
        if (type.getQualifiedName().contentEquals(NULL_MARKED)) {
          return true;
        }
        if (type.getQualifiedName().contentEquals(NULL_UNMARKED)) {
          return false;
        }
      }
    }
    return null;
  }
}
