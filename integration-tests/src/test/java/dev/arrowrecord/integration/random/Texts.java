package dev.arrowrecord.integration.random;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.fixtures.Code;
import dev.arrowrecord.integration.fixtures.Side;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What is read by its letters. */
@ArrowRecord
record Texts(
    String text,
    byte[] bytes,
    UUID id,
    Side side,
    Code code,
    Optional<String> maybe,
    OptionalInt perhaps) {}
