/**
 * The Arrow types that annotations choose, family by family: what arrow-java finds in each, and
 * what is read of what it writes again. Where arrow-java lacks a type, our own writer and reader
 * have to agree, and PyArrow is the judge in {@code interop}.
 */
package dev.arrowrecord.integration.types.alternatives;
