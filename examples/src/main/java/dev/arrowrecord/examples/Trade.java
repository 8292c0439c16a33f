package dev.arrowrecord.examples;

import dev.arrowrecord.ArrowRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What {@link QuickStart} writes and reads. Compiling it generates {@code TradeArrow}. */
@ArrowRecord
public record Trade(long id, String symbol, double price, Instant time, @Nullable String venue) {}
