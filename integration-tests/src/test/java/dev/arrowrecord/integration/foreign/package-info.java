/** Data of old versions of the format, as others still write it. */
package dev.arrowrecord.integration.foreign;
