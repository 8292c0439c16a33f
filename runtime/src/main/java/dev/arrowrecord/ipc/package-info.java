/**
 * Readers and writers of Arrow IPC streams and files, with their options and exceptions. What users
 * import; it may use everything else in the runtime, and nothing there uses more of it than the
 * exceptions.
 */
@NullMarked
package dev.arrowrecord.ipc;

import org.jspecify.annotations.NullMarked;
