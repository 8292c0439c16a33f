/** A library that knows nothing of Arrow. */
@NullMarked
package dev.arrowrecord.integration.shop.geo;

import org.jspecify.annotations.NullMarked;
