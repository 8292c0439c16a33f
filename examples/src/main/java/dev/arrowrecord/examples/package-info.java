/**
 * Small applications that use ArrowRecord: {@link dev.arrowrecord.examples.QuickStart} is the
 * shortest there is, {@link dev.arrowrecord.examples.ClassIndex} one with nested records and lists.
 * They use the published packages only, as any other application would.
 */
@NullMarked
package dev.arrowrecord.examples;

import org.jspecify.annotations.NullMarked;
