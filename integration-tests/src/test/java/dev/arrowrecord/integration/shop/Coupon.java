package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import java.time.LocalDate;

/** Makes an order cheaper. */
@ArrowRecord
public record Coupon(String code, Percentage discount, Validity<LocalDate> validity) {}
