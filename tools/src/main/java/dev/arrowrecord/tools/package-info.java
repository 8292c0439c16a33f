/** The program: its commands, and what they print. The work is done by the packages below. */
@NullMarked
package dev.arrowrecord.tools;

import org.jspecify.annotations.NullMarked;
