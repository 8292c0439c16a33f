/** Streams in parts: metadata and buffers that are never joined. */
package dev.arrowrecord.integration.components;
