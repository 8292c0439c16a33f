/** What the modules promise about themselves, read from their class files. */
package dev.arrowrecord.integration.architecture;
