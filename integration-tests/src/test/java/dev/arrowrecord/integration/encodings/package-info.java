/** Dictionaries built from values, and run-end encoding: alone, within each other, and in lists. */
package dev.arrowrecord.integration.encodings;
