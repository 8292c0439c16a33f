/** What vectors and columns tell each other of the objects that are made of values. */
@NullMarked
package dev.arrowrecord.internal.objects;

import org.jspecify.annotations.NullMarked;
