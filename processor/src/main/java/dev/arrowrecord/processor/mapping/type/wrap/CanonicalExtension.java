package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.ArrowType.Kind;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The extension types that Arrow itself defines: how they are stored, and what parameters they
 * have.
 *
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html">Arrow: canonical
 *     extension types</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // the predicates have no state
enum CanonicalExtension {
  JSON(
      "arrow.json",
      "text",
      type -> Set.of(Kind.UTF8, Kind.LARGE_UTF8, Kind.UTF8_VIEW).contains(type.kind()),
      "empty or {}",
      metadata -> metadata.isEmpty() || metadata.equals("{}")),
  UUID(
      "arrow.uuid",
      "16 bytes of fixed size",
      ArrowType.fixedSizeBinary(16)::equals,
      Metadata.EMPTY,
      String::isEmpty),
  BOOL8("arrow.bool8", "int8", ArrowType.INT8::equals, Metadata.EMPTY, String::isEmpty),
  OPAQUE(
      "arrow.opaque",
      "anything",
      type -> true,
      "a JSON object of strings that has type_name and vendor_name",
      Metadata::isOpaque),
  // Its parameters are what @ArrowTensor is there for.
  FIXED_SHAPE_TENSOR(
      "arrow.fixed_shape_tensor", "an array of one shape", type -> false, "", metadata -> true),
  VARIABLE_SHAPE_TENSOR(
      "arrow.variable_shape_tensor",
      Metadata.STRUCT,
      Metadata::isStruct,
      "a JSON object",
      Metadata::isBraced),
  TIMESTAMP_WITH_OFFSET(
      "arrow.timestamp_with_offset",
      Metadata.STRUCT,
      Metadata::isStruct,
      Metadata.EMPTY,
      String::isEmpty),
  VARIANT(
      "arrow.parquet.variant",
      Metadata.STRUCT,
      Metadata::isStruct,
      Metadata.EMPTY,
      String::isEmpty);

  private final String extensionName;
  private final String storage;
  private final Predicate<ArrowType> isStorage;
  private final String metadata;
  private final Predicate<String> isMetadata;

  CanonicalExtension(
      String extensionName,
      String storage,
      Predicate<ArrowType> isStorage,
      String metadata,
      Predicate<String> isMetadata) {
    this.extensionName = extensionName;
    this.storage = storage;
    this.isStorage = isStorage;
    this.metadata = metadata;
    this.isMetadata = isMetadata;
  }

  /** The extension type of that name; null if Arrow has none. */
  static @Nullable CanonicalExtension of(String name) {
    return Arrays.stream(values())
        .filter(extension -> extension.extensionName.equals(name))
        .findFirst()
        .orElse(null);
  }

  boolean canStore(ArrowType type) {
    return isStorage.test(type);
  }

  boolean canHave(String parameters) {
    return isMetadata.test(parameters);
  }

  /** What it is stored as, for messages. */
  String storage() {
    return storage;
  }

  /** What its parameters look like, for messages. */
  String metadata() {
    return metadata;
  }

  /** What to do about a field that it cannot be stored in, for messages. */
  String remedy() {
    return this == FIXED_SHAPE_TENSOR
        ? "use @ArrowTensor, which says the shape too"
        : "put it on a property that is stored so, or use another name";
  }

  /** Forms of parameters. */
  private static final class Metadata {
    static final String EMPTY = "empty";
    static final String STRUCT = "a struct";

    private Metadata() {}

    static boolean isOpaque(String metadata) {
      Set<String> names = JsonStrings.names(metadata);
      return names != null && names.containsAll(Set.of("type_name", "vendor_name"));
    }

    static boolean isBraced(String metadata) {
      return metadata.isEmpty() || (metadata.startsWith("{") && metadata.endsWith("}"));
    }

    static boolean isStruct(ArrowType type) {
      return type.kind() == Kind.STRUCT;
    }
  }
}
