/**
 * Layouts of nested and variable-width columns, one by one: what we write, arrow-java reads, and
 * what it makes of that, we read.
 */
package dev.arrowrecord.integration.layouts;
