/** Records made up by jqwik, in both directions. A failure is shrunk to the smallest that fails. */
package dev.arrowrecord.integration.random;
