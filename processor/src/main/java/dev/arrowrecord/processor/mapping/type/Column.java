package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.schema.Field;

/**
 * A Java type mapped to a field.
 *
 * @param value how its values are written and read
 * @param field the field they are written to
 */
public record Column(ValueMapping value, Field field) {}
