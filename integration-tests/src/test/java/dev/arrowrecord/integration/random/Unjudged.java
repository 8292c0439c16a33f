package dev.arrowrecord.integration.random;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.fixtures.Shape;
import java.math.BigDecimal;
import java.util.List;

/** What arrow-java does not know, or takes for something else. */
@ArrowRecord
record Unjudged(
    @ArrowDecimal(precision = 9, scale = 2) @ArrowField(type = DataType.DECIMAL32)
        BigDecimal decimal32,
    @ArrowDecimal(precision = 18, scale = 4) @ArrowField(type = DataType.DECIMAL64)
        BigDecimal decimal64,
    @ArrowField(type = DataType.SPARSE_UNION) Shape sparse,
    List<@ArrowField(type = DataType.SPARSE_UNION) Shape> shapes) {}
