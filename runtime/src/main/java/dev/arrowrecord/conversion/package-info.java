/**
 * How Java types that have no column of their own become values that have: what builders and
 * vectors share. May use {@code internal.value}; depends on nothing else in this library but the
 * converters of users.
 */
@NullMarked
package dev.arrowrecord.conversion;

import org.jspecify.annotations.NullMarked;
