package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;

/**
 * An {@code @ArrowImport}.
 *
 * @param holder simple name of the type, or name of the package, that it stands on
 * @param types the types that it names
 * @param position where it stands
 */
public record ImportAnnotation(String holder, List<ImportedType> types, Position position) {
  /** Makes the list immutable. */
  public ImportAnnotation {
    types = List.copyOf(types);
  }
}
