package dev.arrowrecord.processor.codegen;

import javax.lang.model.element.Element;

/**
 * A generated source file.
 *
 * @param className the qualified name of its class
 * @param text its text
 * @param origin the type it was generated from, and the only one
 */
public record GeneratedSource(String className, String text, Element origin) {}
