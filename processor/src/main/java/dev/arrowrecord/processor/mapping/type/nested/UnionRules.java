package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.DataTypes;
import dev.arrowrecord.processor.mapping.type.value.FieldName;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.UnionAnnotation;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Sealed types: unions with a child for each permitted subtype, or structs with a tag.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Arrow: union
 *     layout</a>
 */
public final class UnionRules {
  private static final String DEFAULT_TAG = "type";

  private final PropertySite site;
  private final ValueMapper mapper;

  /** Prepares for one property. */
  public UnionRules(PropertySite site, ValueMapper mapper) {
    this.site = site;
    this.mapper = mapper;
  }

  /** The column of a sealed type; null after an error, or if it has to wait. */
  public @Nullable Column map(Value value, JavaType.Declared type) {
    JavaClass sealed = type.javaClass();
    if (sealed.traits().generic()) {
      site.report(
          DiagnosticCode.UNSUPPORTED_TYPE,
          type,
          "declare the sealed type without type parameters, as its subtypes depend on them");
      return null;
    }
    if (sealed.traits().unresolved()) {
      mapper.defer();
      return null;
    }
    DataType layout = layout(value, sealed);
    List<Subtype> subtypes = new Subtypes(site, mapper).of(sealed, value);
    if (layout == null || subtypes == null) {
      return null;
    }
    return layout == DataType.STRUCT
        ? taggedStruct(value, sealed, subtypes)
        : union(value, layout, subtypes);
  }

  private @Nullable DataType layout(Value value, JavaClass sealed) {
    Given<DataType> ofProperty = value.annotations().field().type();
    UnionAnnotation annotation = sealed.traits().union();
    if (ofProperty != null) {
      return ofProperty.value();
    }
    if (annotation == null) {
      return DataType.DENSE_UNION;
    }
    Given<DataType> type = annotation.type();
    return DataTypes.check("@ArrowUnion", type, TypeRow.SEALED.types(), site) ? type.value() : null;
  }

  private @Nullable Column union(Value value, DataType layout, List<Subtype> subtypes) {
    SortedMap<Integer, Subtype> byTypeId = new TypeIds(site).of(subtypes);
    // In the order of their type ids, as arrow-java takes them to be.
    List<Subtype> inOrder = byTypeId == null ? subtypes : List.copyOf(byTypeId.values());
    List<Column> children = children(value, inOrder, value.nullable());
    if (byTypeId == null || children == null) {
      return null;
    }
    UnionMode mode = layout == DataType.SPARSE_UNION ? UnionMode.SPARSE : UnionMode.DENSE;
    return new Column(
        new ValueMapping.Union(value.type(), ColumnKind.UNION, variants(inOrder, children)),
        value.field(
            new ArrowType.Union(mode, List.copyOf(byTypeId.keySet())),
            children.stream().map(Column::field).toList()));
  }

  private @Nullable Column taggedStruct(Value value, JavaClass sealed, List<Subtype> subtypes) {
    UnionAnnotation annotation = sealed.traits().union();
    String tag = annotation == null ? DEFAULT_TAG : annotation.tag().value();
    boolean tagIsFree = hasTag(tag, annotation, subtypes);
    List<Column> children = children(value, subtypes, true);
    if (!tagIsFree || children == null) {
      return null;
    }
    List<Field> fields = new ArrayList<>();
    fields.add(Field.required(tag, ArrowType.UTF8));
    children.forEach(child -> fields.add(child.field()));
    return new Column(
        new ValueMapping.Union(
            value.type(), ColumnKind.TAGGED_STRUCT, variants(subtypes, children)),
        value.field(ArrowType.STRUCT, fields));
  }

  private boolean hasTag(String tag, @Nullable UnionAnnotation annotation, List<Subtype> subtypes) {
    Given<?> given = annotation == null ? new Given<>(tag, site.position()) : annotation.tag();
    if (!FieldName.check(tag, given, site)) {
      return false;
    }
    for (Subtype subtype : subtypes) {
      if (subtype.name().equals(tag)) {
        site.report(
            DiagnosticCode.UNION_NAME,
            given.position(),
            tag,
            "the tag",
            subtype.javaClass().name(),
            "give the tag another with @ArrowUnion(tag)");
        return false;
      }
    }
    return true;
  }

  /** The columns of all subtypes; null after an error in any. */
  private @Nullable List<Column> children(Value value, List<Subtype> subtypes, boolean nullable) {
    List<Column> children = new ArrayList<>();
    for (Subtype subtype : subtypes) {
      Column child = mapper.map(value.part(subtype.name(), subtype.type(), nullable));
      if (child != null) {
        children.add(child);
      }
    }
    return children.size() == subtypes.size() ? children : null;
  }

  private static List<ValueMapping.Variant> variants(
      List<Subtype> subtypes, List<Column> children) {
    List<ValueMapping.Variant> variants = new ArrayList<>();
    for (int i = 0; i < subtypes.size(); i++) {
      variants.add(new ValueMapping.Variant(subtypes.get(i).javaClass(), children.get(i).value()));
    }
    return variants;
  }
}
