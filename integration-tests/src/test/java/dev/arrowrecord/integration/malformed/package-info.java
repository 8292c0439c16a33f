/**
 * Bytes that are not valid Arrow: the one exception that may come of them is {@code
 * ArrowFormatException}, or {@code SchemaMismatchException} where they happen to be another schema.
 */
package dev.arrowrecord.integration.malformed;
