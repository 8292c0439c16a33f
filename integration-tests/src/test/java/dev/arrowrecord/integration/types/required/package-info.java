/** Types that are not nullable, as the package says so, but for those that say otherwise. */
@NullMarked
package dev.arrowrecord.integration.types.required;

import org.jspecify.annotations.NullMarked;
