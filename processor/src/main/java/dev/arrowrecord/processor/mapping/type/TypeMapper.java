package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.type.nested.ListRules;
import dev.arrowrecord.processor.mapping.type.nested.MapRules;
import dev.arrowrecord.processor.mapping.type.nested.OptionalRules;
import dev.arrowrecord.processor.mapping.type.nested.StructRules;
import dev.arrowrecord.processor.mapping.type.nested.TensorRules;
import dev.arrowrecord.processor.mapping.type.nested.UnionRules;
import dev.arrowrecord.processor.mapping.type.scalar.DecimalRules;
import dev.arrowrecord.processor.mapping.type.scalar.EnumRules;
import dev.arrowrecord.processor.mapping.type.scalar.NumberRules;
import dev.arrowrecord.processor.mapping.type.scalar.TemporalRules;
import dev.arrowrecord.processor.mapping.type.scalar.TextRules;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.value.Nullability;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.mapping.type.value.VisibleTypes;
import dev.arrowrecord.processor.mapping.type.value.WildcardRules;
import dev.arrowrecord.processor.mapping.type.wrap.ConverterRules;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.mapping.type.wrap.FieldRules;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import dev.arrowrecord.processor.model.annotation.TensorAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Maps the type of one property to a field, to any depth: finds the rule for each value, and puts
 * around its column what annotations ask for. Every method gives null after an error.
 */
public final class TypeMapper implements ValueMapper {
  private final PropertySite site;
  private final NestedSchemas nestedSchemas;
  private final ConverterRules converters;
  private final ListRules lists;
  private boolean deferred;

  /**
   * Prepares for one property.
   *
   * @param site the property
   * @param nestedSchemas the schemas of records within it
   * @param converters the converters that it can have
   */
  public TypeMapper(PropertySite site, NestedSchemas nestedSchemas, Converters converters) {
    this.site = site;
    this.nestedSchemas = nestedSchemas;
    this.converters = new ConverterRules(site, this, converters);
    this.lists = new ListRules(site, this);
  }

  /** Whether something within the type does not exist yet. */
  public boolean isDeferred() {
    return deferred;
  }

  /** Maps the property's own type. */
  public @Nullable Column map(String name, Property property) {
    if (!VisibleTypes.check(property.type(), site)) {
      return null;
    }
    Value value = value(name, property, property.type());
    return mapNamed(
        converters.fits(value)
            ? value
            : value(name, property, WildcardRules.withoutTopLevel(property.type())));
  }

  private Value value(String name, Property property, JavaType type) {
    return Value.declared(
        name, type, Nullability.of(property), property.annotations().value(), site.nullMarked());
  }

  @Override
  public @Nullable Column map(Value value) {
    return Suitability.checkName(value, site) ? mapNamed(value) : null;
  }

  private @Nullable Column mapNamed(Value original) {
    Suitability.checkAgreement(original, site);
    Value value = converters.settled(original);
    ConvertAnnotation converter = converters.find(value);
    if (converter != null) {
      return converters.map(value, converter);
    }
    TypeRow row = TypeRow.of(value.type());
    if (row == null) {
      return unsupported(value);
    }
    if (!Suitability.check(value, row, site)) {
      return null;
    }
    Column column = map(value, row);
    // What is in an optional has been through all this.
    return column == null || row.isOptional() ? column : FieldRules.apply(column, value, site);
  }

  @Override
  public boolean isConverted(Value value) {
    return converters.find(value) != null;
  }

  @Override
  public void defer() {
    deferred = true;
  }

  private @Nullable Column map(Value value, TypeRow row) {
    return switch (row) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE -> NumberRules.map(value, row);
      case TEXT -> TextRules.text(value);
      case BYTE_BUFFER -> TextRules.bytes(value, site);
      case UUID -> TextRules.uuid(value);
      case VOID -> TextRules.nothing(value);
      case BIG_DECIMAL -> DecimalRules.bigDecimal(value, site);
      case BIG_INTEGER -> DecimalRules.bigInteger(value, site);
      case LOCAL_DATE -> TemporalRules.date(value);
      case LOCAL_TIME -> TemporalRules.time(value, site);
      case LOCAL_DATE_TIME -> TemporalRules.localTimestamp(value);
      case INSTANT -> TemporalRules.instant(value, site);
      case OFFSET_DATE_TIME -> TemporalRules.zoned(value, "offsetDateTime", site);
      case ZONED_DATE_TIME -> TemporalRules.zoned(value, "zonedDateTime", site);
      case DURATION -> TemporalRules.duration(value);
      case PERIOD -> TemporalRules.period(value);
      case OPTIONAL_INT -> OptionalRules.ofPrimitive(value, Conversion.Fixed.OPTIONAL_INT, this);
      case OPTIONAL_LONG -> OptionalRules.ofPrimitive(value, Conversion.Fixed.OPTIONAL_LONG, this);
      case OPTIONAL_DOUBLE ->
          OptionalRules.ofPrimitive(value, Conversion.Fixed.OPTIONAL_DOUBLE, this);
      case BYTE_ARRAY, PRIMITIVE_ARRAY, OBJECT_ARRAY -> array(value, row);
      case OPTIONAL, COLLECTION, MAP, ENUM, SEALED, RECORD ->
          declared(value, row, (JavaType.Declared) value.type());
    };
  }

  private @Nullable Column array(Value value, TypeRow row) {
    JavaType.Array array = (JavaType.Array) value.type();
    TensorAnnotation tensor = value.annotations().tensor();
    if (tensor != null) {
      return new TensorRules(site, this).map(value, array, tensor);
    }
    return row == TypeRow.BYTE_ARRAY && !lists.isAskedFor(value)
        ? TextRules.bytes(value, site)
        : lists.array(value, array);
  }

  private @Nullable Column declared(Value value, TypeRow row, JavaType.Declared type) {
    return switch (row) {
      case OPTIONAL -> OptionalRules.optional(value, type, site, this);
      case COLLECTION -> lists.collection(value, type);
      case MAP -> MapRules.map(value, type, site, this);
      case ENUM -> EnumRules.map(value, type.javaClass(), site);
      case SEALED -> new UnionRules(site, this).map(value, type);
      default -> StructRules.map(value, type, nestedSchemas, site, this);
    };
  }

  private @Nullable Column unsupported(Value value) {
    JavaType type = value.type();
    if (!value.convertible()) {
      site.report(
          DiagnosticCode.UNSUPPORTED_TYPE, type, "let the converter give a type that has one");
    } else if (type instanceof JavaType.Declared declared) {
      site.report(DiagnosticCode.UNSUPPORTED_TYPE, type, Replacements.remedy(declared));
    } else if (!(type instanceof JavaType.Wildcard)) {
      site.report(DiagnosticCode.UNSUPPORTED_TYPE, type, "use the type that it stands for instead");
    }
    return null;
  }
}
