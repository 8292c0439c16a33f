/**
 * Compressed data: arrow-java reads ours, and we read its own and the Arrow project's golden files.
 */
package dev.arrowrecord.integration.compression;
