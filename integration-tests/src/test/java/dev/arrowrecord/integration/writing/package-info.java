/**
 * Writers: what they refuse, what they do when their output fails, and when bytes are passed on.
 */
package dev.arrowrecord.integration.writing;
