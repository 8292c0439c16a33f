/**
 * Record batches and dictionaries of any schema, read from streams and files and written to them.
 * Uses the runtime's readers and writers of messages, its columns, and {@code cell}.
 */
@NullMarked
package dev.arrowrecord.tools.data;

import org.jspecify.annotations.NullMarked;
