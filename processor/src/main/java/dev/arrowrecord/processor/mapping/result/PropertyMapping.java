package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.Field;

/**
 * One property and its column.
 *
 * @param name the property's name in Java
 * @param accessor the method that reads it
 * @param type its type as declared, which may have wildcards
 * @param value how its values are a column
 * @param field the column's field
 */
public record PropertyMapping(
    String name, String accessor, JavaType type, ValueMapping value, Field field) {}
