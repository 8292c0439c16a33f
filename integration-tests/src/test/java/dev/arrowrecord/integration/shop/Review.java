package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import java.time.LocalDateTime;

/** What somebody thinks of a product. */
@ArrowRecord
public record Review(
    String sku,
    @ArrowField(type = DataType.UINT8) int stars,
    @ArrowField(type = DataType.LARGE_UTF8) String text,
    @ArrowTensor(shape = {2, 3}) double[][] topics,
    @ArrowField(type = DataType.BOOL8) boolean verified,
    LocalDateTime written) {}
