package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What something cost, and when. */
@ArrowRecord
public record PriceTag(
    String sku,
    @ArrowField(type = DataType.DATE64) LocalDate day,
    @ArrowDecimal(precision = 7, scale = 2, rounding = RoundingMode.HALF_EVEN)
        @ArrowField(type = DataType.DECIMAL32)
        BigDecimal price) {}
