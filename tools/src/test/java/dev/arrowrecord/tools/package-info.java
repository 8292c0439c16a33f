/** The program as it is called, judged by arrow-java and the Arrow project's golden files. */
@NullMarked
package dev.arrowrecord.tools;

import org.jspecify.annotations.NullMarked;
