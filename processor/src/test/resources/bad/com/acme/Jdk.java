package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ArrowRecord
record Jdk(
    CharSequence text,
    //! [AR008] Jdk.text: CharSequence has no Arrow type; use String instead.
    Optional<StringBuilder> builder,
    //! [AR008] Jdk.builder: StringBuilder has no Arrow type; use String instead.
    ByteBuffer bytes,
    //! [AR008] Jdk.bytes: ByteBuffer has no Arrow type; use byte[] instead.
    IntBuffer numbers,
    //! [AR008] Jdk.numbers: IntBuffer has no Arrow type; use int[] instead.
    List<OffsetDateTime> times,
    //! [AR008] Jdk.times: OffsetDateTime has no Arrow type; use Instant instead, and beside it a String if the offset matters.
    OffsetTime daily,
    //! [AR008] Jdk.daily: OffsetTime has no Arrow type; use LocalTime instead, and beside it a String if the offset matters.
    Map<String, Period> periods,
    //! [AR008] Jdk.periods: Period has no Arrow type; use an int of days or of months instead, or Duration if it is an exact time, as Arrow intervals are not supported yet.
    Year year,
    //! [AR008] Jdk.year: Year has no Arrow type; use int instead.
    Void nothing) {}
    //! [AR008] Jdk.nothing: Void has no Arrow type; leave it out, or mark it with @ArrowIgnore, as it can only be null.
