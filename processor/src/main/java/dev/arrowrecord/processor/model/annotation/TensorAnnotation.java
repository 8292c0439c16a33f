package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An {@code @ArrowTensor}.
 *
 * @param shape the size of each dimension
 * @param dimensionNames a name for each dimension, or none at all
 * @param permutation the logical order of the dimensions; empty if it is that of the shape
 * @param position where the annotation stands
 */
public record TensorAnnotation(
    Given<List<Integer>> shape,
    Given<List<String>> dimensionNames,
    Given<List<Integer>> permutation,
    Position position)
    implements ValueAnnotation {
  @Override
  public String spelled() {
    StringBuilder text = new StringBuilder("@ArrowTensor(shape = ").append(braced(shape.value()));
    if (!dimensionNames.value().isEmpty()) {
      text.append(", dimensionNames = ").append(braced(dimensionNames.value()));
    }
    if (!permutation.value().isEmpty()) {
      text.append(", permutation = ").append(braced(permutation.value()));
    }
    return text.append(")").toString();
  }

  private static String braced(List<?> values) {
    return values.stream()
        .map(value -> value instanceof String text ? '"' + text + '"' : String.valueOf(value))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
