/** That the documentation names what exists. */
@NullMarked
package dev.arrowrecord.integration.documentation;

import org.jspecify.annotations.NullMarked;
