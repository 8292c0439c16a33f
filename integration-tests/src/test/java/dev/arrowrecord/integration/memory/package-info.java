/** More data than memory, and small data that stands for more. */
package dev.arrowrecord.integration.memory;
