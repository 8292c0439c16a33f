/**
 * Bytes to and from memory, streams, channels and files: positions, padding, mapping, and files
 * that appear whole or not at all. Knows nothing of Arrow but that its exception says where bytes
 * end too soon.
 */
@NullMarked
package dev.arrowrecord.internal.io;

import org.jspecify.annotations.NullMarked;
