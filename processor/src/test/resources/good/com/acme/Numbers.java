package com.acme;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

@ArrowRecord
record Numbers(
    @ArrowField(type = DataType.BOOL8) boolean flag,
    @ArrowField(type = DataType.UINT8) int octet,
    @ArrowField(type = DataType.UINT16) char unit,
    @ArrowField(type = DataType.UINT32) long word,
    @ArrowField(type = DataType.UINT64) long positive,
    @ArrowField(type = DataType.UINT64) Long positiveOrNull,
    @ArrowField(type = DataType.UINT64) BigInteger unsigned,
    @ArrowField(type = DataType.INT16) int narrow,
    @ArrowField(type = DataType.INT64) char wide,
    @ArrowField(type = DataType.FLOAT16) float half,
    @ArrowField(type = DataType.FLOAT16) double halfDouble,
    @ArrowField(type = DataType.FLOAT32) Double single,
    @ArrowField(type = DataType.FLOAT64) float exact,
    @ArrowField(type = DataType.UINT8) OptionalInt optionalOctet,
    @ArrowField(type = DataType.FLOAT32) OptionalDouble optionalSingle,
    @ArrowField(type = DataType.INT8) Optional<Integer> optionalByte,
    @ArrowField(type = DataType.DECIMAL32) @ArrowDecimal(precision = 9, scale = 2) BigDecimal price,
    @ArrowField(type = DataType.DECIMAL64)
        @ArrowDecimal(precision = 18, scale = 6, rounding = RoundingMode.HALF_EVEN)
        BigDecimal rounded,
    @ArrowDecimal(precision = 60, scale = -3, rounding = RoundingMode.DOWN) BigInteger thousands,
    @ArrowField(type = DataType.UINT8) int[] octets,
    @ArrowField(type = DataType.FLOAT32) double[] singles,
    List<@ArrowField(type = DataType.INT8) Integer> bytes,
    Map<
            @ArrowField(type = DataType.UINT16) Integer,
            @ArrowDecimal(precision = 5, scale = 1) BigDecimal>
        levels) {}
