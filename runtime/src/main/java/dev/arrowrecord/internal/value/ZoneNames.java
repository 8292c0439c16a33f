package dev.arrowrecord.internal.value;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.regex.Pattern;

/**
 * What the time zone of a timestamp may be where it is written. The format has names of the tz
 * database and offsets of one form; readers take anything.
 *
 * @see <a href="https://github.com/apache/arrow/blob/main/format/Schema.fbs">Schema.fbs:
 *     Timestamp</a>
 */
public final class ZoneNames {
  // The form that Arrow has for offsets; Java knows more.
  private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d");

  private ZoneNames() {}

  /** Whether it is a name of the tz database that this JDK knows, or an offset. */
  public static boolean isValid(String zone) {
    if (!OFFSET.matcher(zone).matches()) {
      return ZoneRulesProvider.getAvailableZoneIds().contains(zone);
    }
    try {
      ZoneOffset.of(zone);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What is wrong with another one, and what to do. */
  public static String problem(String zone) {
    return "\""
        + zone
        + "\" is no time zone that Arrow knows; give a name of the IANA database, as Europe/Paris,"
        + " or an offset, as +01:00";
  }
}
