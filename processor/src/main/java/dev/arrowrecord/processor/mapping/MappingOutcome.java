package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import java.util.List;
import java.util.Optional;

/**
 * What became of an annotated type. Neither a mapping nor errors means that the errors are in a
 * type within it.
 *
 * @param mapping the mapping, if all is well
 * @param diagnostics the errors
 * @param deferred whether it waits for types that another processor may generate
 */
public record MappingOutcome(
    Optional<RecordMapping> mapping, List<Diagnostic> diagnostics, boolean deferred) {}
