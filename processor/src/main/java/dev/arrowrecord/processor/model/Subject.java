package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type to generate for, and from where.
 *
 * @param type the type
 * @param packageName the package of the generated class
 * @param annotation its {@code @ArrowRecord}, or what stands for it
 * @param mention where the type is mentioned, if that is where all its messages stand; null if they
 *     stand in its own source
 */
record Subject(
    TypeElement type, String packageName, RecordAnnotation annotation, @Nullable Position mention) {

  /** What its generated class is made from: the type, or the declaration that imports it. */
  Element origin() {
    return mention == null ? type : mention.element();
  }

  /** Where a member stands. One that is inherited may have no source: it stands at the type. */
  Position position(Element member) {
    if (mention != null) {
      return mention;
    }
    for (Element each = member; each != null; each = each.getEnclosingElement()) {
      if (each.equals(type)) {
        return Position.of(member);
      }
    }
    return position();
  }

  /** Where the type stands. */
  Position position() {
    return mention == null ? Position.of(type) : mention;
  }
}
