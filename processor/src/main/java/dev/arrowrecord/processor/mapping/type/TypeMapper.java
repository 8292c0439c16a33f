package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Container;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.DecimalAnnotation;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Maps the type of one property to a field, to any depth. Every method gives null after an error.
 */
public final class TypeMapper {
  private static final JavaType BIG_DECIMAL = JavaType.of("java.math", "BigDecimal");

  private final PropertySite site;
  private final NestedSchemas nestedSchemas;
  private boolean deferred;

  /**
   * Prepares for one property.
   *
   * @param site the property
   * @param nestedSchemas the schemas of records within it
   */
  public TypeMapper(PropertySite site, NestedSchemas nestedSchemas) {
    this.site = site;
    this.nestedSchemas = nestedSchemas;
  }

  /** Whether a record within the type waits for types that do not exist yet. */
  public boolean isDeferred() {
    return deferred;
  }

  /** Maps the property's own type. */
  public @Nullable Column map(String name, Property property) {
    JavaType type = WildcardRules.withoutTopLevel(property.type());
    return map(name, type, Nullability.of(property), decimal(property));
  }

  private static @Nullable DecimalAnnotation decimal(Property property) {
    // On an array, an annotation of a declaration and of a type speaks of the elements.
    boolean ofDeclaration = !(property.type() instanceof JavaType.Array);
    return ofDeclaration && !property.annotations().decimals().isEmpty()
        ? property.annotations().decimals().get(0)
        : property.type().annotations().decimal();
  }

  private @Nullable Column mapPart(String name, JavaType type) {
    boolean nullable = Nullability.of(type, site.nullMarked());
    return map(name, type, nullable, type.annotations().decimal());
  }

  private @Nullable Column map(
      String name, JavaType type, boolean nullable, @Nullable DecimalAnnotation decimal) {
    if (decimal != null && !isDecimal(type)) {
      site.report(
          DiagnosticCode.DECIMAL_MISPLACED,
          decimal.position(),
          type,
          type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()
              ? "put it in front of the type argument it is meant for"
              : "remove it");
      return null;
    }
    ColumnKind kind = ColumnKind.of(erased(type));
    if (kind != null && kind.arrowType() != null) {
      return scalar(name, nullable, type, kind, kind.arrowType());
    }
    if (type instanceof JavaType.Array array) {
      return array(name, nullable, array);
    }
    if (type instanceof JavaType.Declared declared) {
      return declared(name, nullable, declared, decimal);
    }
    if (type instanceof JavaType.Wildcard) {
      return null;
    }
    site.report(DiagnosticCode.UNSUPPORTED_TYPE, type, "use the type that it stands for instead");
    return null;
  }

  private static boolean isDecimal(JavaType type) {
    return erased(type).equals("java.math.BigDecimal")
        || erased(type).equals("java.math.BigInteger");
  }

  private static String erased(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? declared.javaClass().qualifiedName()
        : type.qualifiedName();
  }

  private static Field field(
      String name, boolean nullable, ArrowType arrowType, List<Field> children) {
    return nullable
        ? Field.nullable(name, arrowType, children)
        : Field.required(name, arrowType, children);
  }

  private static Column scalar(
      String name, boolean nullable, JavaType type, ColumnKind kind, ArrowType arrowType) {
    Field field = field(name, nullable, arrowType, List.of());
    return new Column(
        new ValueMapping.Scalar(type, kind),
        kind == ColumnKind.UUID ? field.withExtension("arrow.uuid", "") : field);
  }

  private @Nullable Column array(String name, boolean nullable, JavaType.Array array) {
    JavaType component = array.component();
    if (ArrayRules.isGeneric(component)) {
      site.report(DiagnosticCode.GENERIC_ARRAY, array, ArrayRules.asLists(array));
      return null;
    }
    Container container =
        component instanceof JavaType.Primitive
            ? Container.PRIMITIVE_ARRAY
            : Container.OBJECT_ARRAY;
    Column element = mapPart("item", component);
    return element == null ? null : sequence(name, nullable, array, container, element);
  }

  private @Nullable Column declared(
      String name, boolean nullable, JavaType.Declared type, @Nullable DecimalAnnotation decimal) {
    JavaClass javaClass = type.javaClass();
    if (!javaClass.isVisibleFrom(site.packageName())) {
      site.report(
          DiagnosticCode.INVISIBLE_TYPE,
          type,
          "it is "
              + (javaClass.packageName().equals(site.packageName())
                  ? "private"
                  : "not public, and in another package"));
      return null;
    }
    if (javaClass.arrowRecord()) {
      return struct(name, nullable, type);
    }
    if (javaClass.kind() == JavaClass.Kind.ENUM) {
      return enumeration(name, nullable, type);
    }
    Container container = Container.of(javaClass.qualifiedName());
    if (container != null) {
      return collection(name, nullable, type, container);
    }
    return switch (javaClass.qualifiedName()) {
      case "java.math.BigDecimal" -> {
        ArrowType arrowType = DecimalRules.bigDecimal(decimal, site);
        yield arrowType == null
            ? null
            : scalar(name, nullable, type, ColumnKind.DECIMAL, arrowType);
      }
      case "java.math.BigInteger" -> bigInteger(name, nullable, type, decimal);
      case "java.util.Map" -> map(name, nullable, type);
      case "java.util.Optional" -> optional(name, type);
      case "java.util.OptionalInt" ->
          optional(name, type, Conversion.OPTIONAL_INT, ColumnKind.INT32, "Integer");
      case "java.util.OptionalLong" ->
          optional(name, type, Conversion.OPTIONAL_LONG, ColumnKind.INT64, "Long");
      case "java.util.OptionalDouble" ->
          optional(name, type, Conversion.OPTIONAL_DOUBLE, ColumnKind.FLOAT64, "Double");
      default -> {
        site.report(DiagnosticCode.UNSUPPORTED_TYPE, type, Replacements.remedy(type));
        yield null;
      }
    };
  }

  private static Column enumeration(String name, boolean nullable, JavaType.Declared type) {
    int constants = type.javaClass().constants().size();
    ArrowType.Int indexType =
        constants <= 1 << 7
            ? ArrowType.INT8
            : constants <= 1 << 15 ? ArrowType.INT16 : ArrowType.INT32;
    ArrowType arrowType = ArrowType.dictionary(indexType, ArrowType.UTF8);
    return new Column(
        new ValueMapping.Enumeration(type, type.javaClass()),
        field(name, nullable, arrowType, List.of()));
  }

  private @Nullable Column struct(String name, boolean nullable, JavaType.Declared type) {
    if (isRaw(type, "<…>") || hasWildcard(type)) {
      return null;
    }
    NestedSchemas.Result nested = nestedSchemas.find(type, site.place());
    if (nested instanceof NestedSchemas.Found found) {
      return new Column(
          new ValueMapping.Struct(type, found.generated()),
          field(name, nullable, ArrowType.STRUCT, found.schema().fields()));
    }
    if (nested instanceof NestedSchemas.Cycle cycle) {
      site.report(DiagnosticCode.RECURSION, String.join(" -> ", cycle.path()));
    } else if (nested instanceof NestedSchemas.NotGenerated) {
      site.report(DiagnosticCode.NOT_GENERATED, type, GeneratedNames.of(type.javaClass()).name());
    } else if (nested instanceof NestedSchemas.Deferred) {
      deferred = true;
    }
    return null;
  }

  private @Nullable Column collection(
      String name, boolean nullable, JavaType.Declared type, Container container) {
    if (isRaw(type, "<String>") || hasWildcard(type)) {
      return null;
    }
    Column element = mapPart("item", type.arguments().get(0));
    return element == null
        ? null
        : sequence(name, nullable, type.withArguments(element.value().type()), container, element);
  }

  private static Column sequence(
      String name, boolean nullable, JavaType type, Container container, Column element) {
    return new Column(
        new ValueMapping.Sequence(type, container, element.value()),
        field(name, nullable, ArrowType.LIST, List.of(element.field())));
  }

  private @Nullable Column map(String name, boolean nullable, JavaType.Declared type) {
    if (isRaw(type, "<String, String>") || hasWildcard(type)) {
      return null;
    }
    JavaType keyType = type.arguments().get(0);
    if (Nullability.isOptional(keyType)) {
      site.report(
          DiagnosticCode.OPTIONAL_MISPLACED,
          type,
          "an empty optional would be a null key, which Arrow does not allow",
          "a map with other keys");
      return null;
    }
    Column key = map("key", keyType, false, keyType.annotations().decimal());
    Column value = mapPart("value", type.arguments().get(1));
    if (key == null || value == null) {
      return null;
    }
    Field entries = Field.required("entries", ArrowType.STRUCT, key.field(), value.field());
    return new Column(
        new ValueMapping.MapOf(
            type.withArguments(key.value().type(), value.value().type()),
            key.value(),
            value.value()),
        field(name, nullable, ArrowType.map(false), List.of(entries)));
  }

  private @Nullable Column bigInteger(
      String name, boolean nullable, JavaType type, @Nullable DecimalAnnotation decimal) {
    ArrowType arrowType = DecimalRules.bigInteger(decimal, site);
    return arrowType == null
        ? null
        : converted(
            type,
            Conversion.BIG_INTEGER,
            scalar(name, nullable, BIG_DECIMAL, ColumnKind.DECIMAL, arrowType));
  }

  private @Nullable Column optional(String name, JavaType.Declared type) {
    if (isRaw(type, "<String>") || hasWildcard(type)) {
      return null;
    }
    JavaType valueType = type.arguments().get(0);
    if (Nullability.isOptional(valueType)) {
      site.report(
          DiagnosticCode.OPTIONAL_MISPLACED,
          type,
          "an empty optional within an optional would be the same null as the outer one",
          valueType);
      return null;
    }
    Column value = map(name, valueType, true, valueType.annotations().decimal());
    return value == null
        ? null
        : converted(type.withArguments(value.value().type()), Conversion.OPTIONAL, value);
  }

  private static Column optional(
      String name, JavaType type, Conversion conversion, ColumnKind kind, String box) {
    JavaType valueType = JavaType.of("java.lang", box);
    Field field = Field.nullable(name, java.util.Objects.requireNonNull(kind.arrowType()));
    return converted(type, conversion, new Column(new ValueMapping.Scalar(valueType, kind), field));
  }

  private static Column converted(JavaType type, Conversion conversion, Column inner) {
    return new Column(new ValueMapping.Converted(type, conversion, inner.value()), inner.field());
  }

  private boolean isRaw(JavaType.Declared type, String arguments) {
    if (type.raw()) {
      site.report(DiagnosticCode.RAW_TYPE, type, type.javaClass().name() + arguments);
    }
    return type.raw();
  }

  private boolean hasWildcard(JavaType.Declared type) {
    boolean found = type.arguments().stream().anyMatch(JavaType.Wildcard.class::isInstance);
    if (found) {
      site.report(DiagnosticCode.WILDCARD, type, WildcardRules.remedy(type));
    }
    return found;
  }
}
