package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.time.LocalDate;
import java.util.List;

/** A record with generic records in it, of which each is generated for what it is made of. */
@ArrowRecord
record Booking(Range<LocalDate> days, List<Range<Booking.Room>> rooms, Range<LocalDate> paid) {
  enum Room {
    SINGLE,
    DOUBLE
  }
}
