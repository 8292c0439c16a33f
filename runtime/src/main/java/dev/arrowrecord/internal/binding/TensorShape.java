package dev.arrowrecord.internal.binding;

import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a tensor are laid out, as the metadata of its extension type has it.
 *
 * @param shape the lengths of its dimensions; null if the metadata does not say
 * @param permutation which dimension of the layout each logical one is; empty if it is the same
 * @see <a
 *     href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#fixed-shape-tensor">Arrow:
 *     fixed shape tensor</a>
 */
record TensorShape(@Nullable List<Integer> shape, List<Integer> permutation) {
  private static final String EXTENSION = "arrow.fixed_shape_tensor";

  // Within a string of JSON, quotes have a backslash before them, so that these are members.
  private static final Pattern SHAPE = member("shape");
  private static final Pattern PERMUTATION = member("permutation");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** The shape of a field's tensors, or null if the field says nothing of tensors. */
  static @Nullable TensorShape of(Field field) {
    if (!EXTENSION.equals(field.metadata().get(Field.EXTENSION_NAME))) {
      return null;
    }
    String json = field.metadata().getOrDefault(Field.EXTENSION_METADATA, "");
    List<Integer> permutation = numbers(PERMUTATION, json);
    return new TensorShape(
        numbers(SHAPE, json),
        permutation == null || isIdentity(permutation) ? List.of() : permutation);
  }

  private static boolean isIdentity(List<Integer> permutation) {
    return permutation.equals(IntStream.range(0, permutation.size()).boxed().toList());
  }

  private static Pattern member(String name) {
    return Pattern.compile("\"" + name + "\"\\s*:\\s*\\[([^\\[\\]]*)]");
  }

  private static @Nullable List<Integer> numbers(Pattern member, String json) {
    Matcher found = member.matcher(json);
    if (!found.find()) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (String each : found.group(1).split(",", -1)) {
      String number = each.strip();
      if (!NUMBER.matcher(number).matches()) {
        return null;
      }
      numbers.add(Integer.valueOf(number));
    }
    return numbers;
  }

  @Override
  public String toString() {
    return "a tensor of the shape "
        + Objects.requireNonNullElse(shape, "unknown")
        + (permutation.isEmpty() ? "" : ", permutation " + permutation);
  }
}
