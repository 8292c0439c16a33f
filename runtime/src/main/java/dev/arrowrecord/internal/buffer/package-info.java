/**
 * Arithmetic on raw bytes: little-endian access, bitmaps, and growth of arrays. Depends on nothing
 * else in this library.
 */
@NullMarked
package dev.arrowrecord.internal.buffer;

import org.jspecify.annotations.NullMarked;
