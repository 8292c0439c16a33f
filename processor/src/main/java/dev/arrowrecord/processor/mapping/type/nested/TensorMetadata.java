package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.model.annotation.TensorAnnotation;
import java.util.List;
import java.util.stream.Collectors;

/** The parameters of the extension type {@code arrow.fixed_shape_tensor}, as JSON. */
final class TensorMetadata {
  private TensorMetadata() {}

  /** The parameters of a tensor; what is left to its default is left out. */
  static String json(TensorAnnotation tensor) {
    StringBuilder json = new StringBuilder("{\"shape\":").append(array(tensor.shape().value()));
    if (!tensor.dimensionNames().value().isEmpty()) {
      json.append(",\"dim_names\":").append(array(tensor.dimensionNames().value()));
    }
    if (!tensor.permutation().value().isEmpty()) {
      json.append(",\"permutation\":").append(array(tensor.permutation().value()));
    }
    return json.append('}').toString();
  }

  private static String array(List<?> values) {
    return values.stream()
        .map(value -> value instanceof String text ? quoted(text) : String.valueOf(value))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
