package dev.arrowrecord.benchmarks;

import dev.arrowrecord.ArrowRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is written and read: eight columns of the common types, two of them with nulls. */
@ArrowRecord
record Event(
    long id,
    int quantity,
    double price,
    Instant time,
    boolean buy,
    String symbol,
    @Nullable String venue,
    @Nullable Integer level) {}
