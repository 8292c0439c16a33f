/** Readers and writers of Arrow IPC streams and files, with their options and exceptions. */
@NullMarked
package dev.arrowrecord.ipc;

import org.jspecify.annotations.NullMarked;
