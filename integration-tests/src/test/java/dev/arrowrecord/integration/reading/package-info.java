/**
 * Readers: where bytes come from, and data that others wrote with fields and types of their own.
 */
package dev.arrowrecord.integration.reading;
