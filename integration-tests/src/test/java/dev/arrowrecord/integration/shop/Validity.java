package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import org.jspecify.annotations.Nullable;

/** From when until when something holds. */
@ArrowRecord
public record Validity<T>(T from, @Nullable T until) {}
