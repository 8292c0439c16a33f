package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.Field;

/**
 * One property and its column.
 *
 * @param name the property's name in Java
 * @param accessor what reads it from a record
 * @param type its type as declared, which may have wildcards
 * @param value how its values are a column
 * @param field the column's field
 */
public record PropertyMapping(
    String name, Member accessor, JavaType type, ValueMapping value, Field field) {}
