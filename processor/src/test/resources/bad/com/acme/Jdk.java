package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.nio.IntBuffer;
import java.time.OffsetTime;
import java.time.Year;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

@ArrowRecord
record Jdk(
    Optional<StringBuilder> builder,
    //! [AR008] Jdk.builder: StringBuilder has no Arrow type; use String instead, or convert it with an ArrowConverter<StringBuilder, String> and @ArrowConvert.
    IntBuffer numbers,
    //! [AR008] Jdk.numbers: IntBuffer has no Arrow type; use int[] instead, or convert it with an ArrowConverter<IntBuffer, int[]> and @ArrowConvert.
    Map<String, OffsetTime> daily,
    //! [AR008] Jdk.daily: OffsetTime has no Arrow type; use LocalTime instead, or convert it with an ArrowConverter<OffsetTime, LocalTime> and @ArrowConvert.
    BitSet bits,
    //! [AR008] Jdk.bits: BitSet has no Arrow type; use byte[] or List<Boolean> instead, or convert it with an ArrowConverter<BitSet, byte[]> and @ArrowConvert.
    Year year) {}
    //! [AR008] Jdk.year: Year has no Arrow type; use int instead, or convert it with an ArrowConverter<Year, Integer> and @ArrowConvert.
