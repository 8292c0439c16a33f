package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.Container;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.Sizes;
import dev.arrowrecord.processor.mapping.type.value.TypeArguments;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.ArrowType;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collections and arrays, as lists of every layout. */
public final class ListRules {
  private static final String ITEM = "item";

  private final PropertySite site;
  private final ValueMapper mapper;

  /** Prepares for one property. */
  public ListRules(PropertySite site, ValueMapper mapper) {
    this.site = site;
    this.mapper = mapper;
  }

  /** Whether a type is asked for that is a list. */
  public boolean isAskedFor(Value value) {
    return TypeRow.COLLECTION.types().contains(value.dataType(DataType.DEFAULT));
  }

  /** The column of a collection; null after an error. */
  public @Nullable Column collection(Value value, JavaType.Declared type) {
    if (!TypeArguments.areKnown(type, "<String>", site)) {
      return null;
    }
    DataType listType = listType(value);
    Column element = mapper.map(value.part(ITEM, type.arguments().get(0)));
    if (listType == null || element == null) {
      return null;
    }
    Container container = Objects.requireNonNull(Container.of(type.javaClass().qualifiedName()));
    return sequence(
        value, type.withArguments(element.value().type()), listType, container, element);
  }

  /** The column of an array; null after an error. */
  public @Nullable Column array(Value value, JavaType.Array array) {
    JavaType component = array.component();
    if (ArrayRules.isGeneric(component)) {
      site.report(DiagnosticCode.GENERIC_ARRAY, array, ArrayRules.asLists(array));
      return null;
    }
    DataType listType = listType(value);
    Column element = mapper.map(value.part(ITEM, component));
    if (listType == null || element == null) {
      return null;
    }
    if (!(component instanceof JavaType.Primitive primitive)) {
      return sequence(value, array, listType, Container.OBJECT_ARRAY, element);
    }
    if (isCopied(element.value())) {
      return sequence(value, array, listType, Container.PRIMITIVE_ARRAY, element);
    }
    JavaType list = JavaType.list(primitive.boxed());
    String constant = primitive.name().toUpperCase(Locale.ROOT) + "S";
    return sequence(value, list, listType, Container.LIST, element)
        .converted(array, new Conversion.OfArray(constant));
  }

  /** Whether a whole array of primitives can be copied into the column. */
  private static boolean isCopied(ValueMapping element) {
    return element instanceof ValueMapping.Scalar;
  }

  private @Nullable DataType listType(Value value) {
    return Sizes.type(value, DataType.LIST, DataType.FIXED_SIZE_LIST, site);
  }

  private static Column sequence(
      Value value, JavaType type, DataType listType, Container container, Column element) {
    boolean fixed = listType == DataType.FIXED_SIZE_LIST;
    ColumnKind kind = fixed ? ColumnKind.FIXED_SIZE_LIST : ColumnKind.LIST;
    return new Column(
        new ValueMapping.Sequence(type, kind, container, element.value()),
        value.field(arrowType(listType, Sizes.size(value)), element.field()));
  }

  private static ArrowType arrowType(DataType type, int size) {
    return switch (type) {
      case FIXED_SIZE_LIST -> ArrowType.fixedSizeList(size);
      case LARGE_LIST -> ArrowType.LARGE_LIST;
      case LIST_VIEW -> ArrowType.LIST_VIEW;
      case LARGE_LIST_VIEW -> ArrowType.LARGE_LIST_VIEW;
      default -> ArrowType.LIST;
    };
  }
}
