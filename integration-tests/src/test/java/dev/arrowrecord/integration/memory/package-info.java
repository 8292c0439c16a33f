/** More data than memory. */
package dev.arrowrecord.integration.memory;
