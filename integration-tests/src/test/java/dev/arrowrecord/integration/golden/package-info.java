/**
 * The Arrow project's golden files, read by annotated classes. They are named by {@code
 * -Darrowrecord.golden}; without it, all of this is skipped.
 */
@NullMarked
package dev.arrowrecord.integration.golden;

import org.jspecify.annotations.NullMarked;
