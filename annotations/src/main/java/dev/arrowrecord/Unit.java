package dev.arrowrecord;

/**
 * The units in which times are counted. What is finer than the unit is cut off, towards the past.
 *
 * @see ArrowField#unit
 */
public enum Unit {
  /** The unit that the Java type has if nothing else is asked for: microseconds. */
  DEFAULT,
  /** Seconds. */
  SECOND,
  /** Milliseconds. */
  MILLISECOND,
  /** Microseconds. */
  MICROSECOND,
  /** Nanoseconds. A timestamp then reaches from 1677 to 2262. */
  NANOSECOND
}
