package dev.arrowrecord.processor.codegen;

import javax.lang.model.element.Element;

/**
 * A generated file that goes with the class files.
 *
 * @param path its path among them
 * @param bytes its content
 * @param origin the type it was generated from, and the only one
 */
@SuppressWarnings("ArrayRecordComponent") // written once, and neither compared nor kept
public record GeneratedResource(String path, byte[] bytes, Element origin) {}
