/**
 * Every Java type with an Arrow type: nullable ones here, as no scope says otherwise, and the same
 * not nullable in the package below.
 */
package dev.arrowrecord.integration.types;
