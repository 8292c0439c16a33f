package dev.arrowrecord.integration.interop;

import dev.arrowrecord.ArrowRecord;

/** A row of a file that somebody else published. */
@ArrowRecord
record FlightDelay(short delay, short distance, float time) {}
