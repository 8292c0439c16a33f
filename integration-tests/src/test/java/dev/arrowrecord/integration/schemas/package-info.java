/** The schema files that the processor writes beside the class files. */
@NullMarked
package dev.arrowrecord.integration.schemas;

import org.jspecify.annotations.NullMarked;
