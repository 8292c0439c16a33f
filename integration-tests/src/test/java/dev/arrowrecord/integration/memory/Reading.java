package dev.arrowrecord.integration.memory;

import dev.arrowrecord.ArrowRecord;

/** A number out of many. */
@ArrowRecord
record Reading(int value) {}
