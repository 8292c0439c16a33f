package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.mapping.type.value.WellFormedText;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.FieldAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.TensorAnnotation;
import dev.arrowrecord.schema.ArrowType;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of numbers with one shape.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#fixed-shape-tensor">Arrow:
 *     fixed shape tensor</a>
 */
public final class TensorRules {
  private static final String DICTIONARY = "@ArrowDictionary";
  private static final String RUN_ENDS = "@ArrowRunEndEncoded";
  private static final String PLAIN = "a tensor holds its numbers as they are";

  private final PropertySite site;
  private final ValueMapper mapper;

  /** Prepares for one property. */
  public TensorRules(PropertySite site, ValueMapper mapper) {
    this.site = site;
    this.mapper = mapper;
  }

  /** The column of an array with {@code @ArrowTensor}; null after an error. */
  public @Nullable Column map(Value value, JavaType.Array array, TensorAnnotation tensor) {
    Column element = mapper.map(value.part("item", array.innermost()));
    boolean fits = hasShape(array, tensor);
    fits &= isUncontested(value, tensor);
    if (element == null
        || !fits
        || !isPlain(element.value(), tensor)
        || !isNumber(element.value(), array, tensor)) {
      return null;
    }
    List<Integer> shape = tensor.shape().value();
    int size = shape.stream().reduce(1, Math::multiplyExact);
    return new Column(
        new ValueMapping.Tensor(array, element.value(), shape),
        value
            .field(ArrowType.fixedSizeList(size), element.field())
            .withExtension("arrow.fixed_shape_tensor", TensorMetadata.json(tensor)));
  }

  /** What else decides on the type or the meaning of the field. */
  private boolean isUncontested(Value value, TensorAnnotation tensor) {
    FieldAnnotation field = value.annotations().field();
    String other =
        field.type() != null
            ? "@ArrowField(type = %s)".formatted(field.type().value())
            : field.size() != null
                ? "@ArrowField(size = %s)".formatted(field.size().value())
                : value.annotations().extension() != null ? "@ArrowExtension" : null;
    if (other != null) {
      conflict(tensor, other, "the shape decides on the type");
    }
    String encoding =
        value.annotations().dictionary() != null
            ? DICTIONARY
            : value.annotations().runEnds() != null ? RUN_ENDS : null;
    if (encoding != null) {
      conflict(tensor, encoding, PLAIN);
    }
    return other == null && encoding == null;
  }

  /** Whether the numbers are not encoded, as an annotation in front of the array would have it. */
  private boolean isPlain(ValueMapping element, TensorAnnotation tensor) {
    if (element instanceof ValueMapping.Encoded encoded) {
      conflict(tensor, encoded.kind() == ColumnKind.DICTIONARY ? DICTIONARY : RUN_ENDS, PLAIN);
      return false;
    }
    return element.parts().stream().allMatch(part -> isPlain(part, tensor));
  }

  private void conflict(TensorAnnotation tensor, String other, String reason) {
    site.report(
        DiagnosticCode.CONFLICTING_ANNOTATIONS,
        tensor.position(),
        "@ArrowTensor and " + other,
        reason,
        "remove one of them");
  }

  private boolean isNumber(ValueMapping element, JavaType.Array array, TensorAnnotation tensor) {
    boolean number =
        element instanceof ValueMapping.Scalar
            && !array.innermost().qualifiedName().equals("boolean");
    if (!number) {
      report(
          tensor.position(),
          "a tensor holds numbers as they are, but %s would have to be converted".formatted(array),
          "use an array of the numbers that are stored");
    }
    return number;
  }

  private boolean hasShape(JavaType.Array array, TensorAnnotation tensor) {
    Given<List<Integer>> shape = tensor.shape();
    int dimensions = shape.value().size();
    if (dimensions == 0 || shape.value().stream().anyMatch(size -> size < 1)) {
      report(
          shape.position(),
          "the shape is %s, but a tensor has at least one dimension, and each is at least 1"
              .formatted(braced(shape.value())),
          "give the size of each dimension");
      return false;
    }
    if (shape.value().stream().mapToDouble(Integer::doubleValue).reduce(1, (a, b) -> a * b)
        > Integer.MAX_VALUE) {
      report(
          shape.position(),
          "the shape is %s, but an array has at most 2,147,483,647 elements"
              .formatted(braced(shape.value())),
          "give a smaller one");
      return false;
    }
    int arrayDimensions = (int) array.toString().chars().filter(c -> c == '[').count();
    if (arrayDimensions != 1 && arrayDimensions != dimensions) {
      report(
          shape.position(),
          "the shape %s has %s, but %s has %s"
              .formatted(
                  braced(shape.value()), counted(dimensions), array, counted(arrayDimensions)),
          "give one for each dimension of the array");
      return false;
    }
    boolean named = hasNames(tensor, dimensions);
    return hasPermutation(tensor, dimensions) && named;
  }

  private boolean hasNames(TensorAnnotation tensor, int dimensions) {
    Given<List<String>> names = tensor.dimensionNames();
    if (!names.value().isEmpty() && names.value().size() != dimensions) {
      report(
          names.position(),
          "the names are {%s}, but there are %s"
              .formatted(String.join(", ", names.value()), counted(dimensions)),
          "name each of them, or none");
      return false;
    }
    return names.value().stream()
        .allMatch(name -> WellFormedText.check("the name of a dimension", name, names, site));
  }

  private boolean hasPermutation(TensorAnnotation tensor, int dimensions) {
    Given<List<Integer>> order = tensor.permutation();
    List<Integer> all = IntStream.range(0, dimensions).boxed().toList();
    if (order.value().isEmpty()
        || (order.value().size() == dimensions && new HashSet<>(order.value()).containsAll(all))) {
      return true;
    }
    report(
        order.position(),
        "%s is no permutation of %s".formatted(braced(order.value()), braced(all)),
        "name each dimension once, or leave it out");
    return false;
  }

  private void report(Position position, String fact, String remedy) {
    site.report(DiagnosticCode.TENSOR, position, fact, remedy);
  }

  private static String counted(int dimensions) {
    return dimensions == 1 ? "1 dimension" : dimensions + " dimensions";
  }

  private static String braced(List<Integer> values) {
    return values.toString().replace('[', '{').replace(']', '}');
  }
}
