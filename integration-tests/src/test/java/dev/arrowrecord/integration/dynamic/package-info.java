/**
 * Data of any schema, read and written without a class: the Arrow project's golden files, every
 * type, and bytes that are broken in every way.
 */
package dev.arrowrecord.integration.dynamic;
