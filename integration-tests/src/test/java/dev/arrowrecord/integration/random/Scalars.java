package dev.arrowrecord.integration.random;

import dev.arrowrecord.ArrowRecord;

/** Primitives and their boxes. */
@ArrowRecord
record Scalars(
    boolean flag, int medium, double precise, char letter, Boolean maybe, Byte tiny, Long large) {}
