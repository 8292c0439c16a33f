package dev.arrowrecord.processor.mapping.result;

/**
 * A method or field of a record, or of its builder, through which a property goes.
 *
 * @param name its name
 * @param isField whether it is a field
 */
public record Member(String name, boolean isField) {}
