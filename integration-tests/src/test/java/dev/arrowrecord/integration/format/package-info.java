/** The bytes themselves: how many there are, what they hold, and what they must not. */
package dev.arrowrecord.integration.format;
