package dev.arrowrecord.internal.value;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.Map;
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

  // The names that the tz database has and the JDK leaves out, and what they stand for; but for
  // "Factory", which says that nobody has set a zone.
  private static final Map<String, String> LEFT_OUT = leftOut();

  private ZoneNames() {}

  /** Whether it is a name of the tz database as this JDK knows it, or an offset. */
  public static boolean isValid(String zone) {
    if (!OFFSET.matcher(zone).matches()) {
      return LEFT_OUT.containsKey(zone) || ZoneRulesProvider.getAvailableZoneIds().contains(zone);
    }
    try {
      ZoneOffset.of(zone);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * The zone of that name, which may have another name in Java; anything else as {@link
   * ZoneId#of(String)} has it.
   *
   * @throws DateTimeException if there is no such zone
   */
  public static ZoneId zone(String name) {
    return ZoneId.of(name, LEFT_OUT);
  }

  /** What is wrong with another one, and what to do. */
  public static String problem(String zone) {
    return "\""
        + zone
        + "\" is no time zone that Arrow knows; give a name of the IANA database, as Europe/Paris,"
        + " or an offset, as +01:00"
        // Every younger one is of that form.
        + (zone.contains("/")
            ? "; if that database has it, it is younger than this JDK, and a newer one knows it"
            : "");
  }

  private static Map<String, String> leftOut() {
    Map<String, String> zones = new HashMap<>();
    // Offsets or zones, as the JDK's edition of the database has them.
    for (String name : new String[] {"EST", "MST", "HST"}) {
      zones.put(name, ZoneId.SHORT_IDS.get(name));
    }
    zones.put("ROC", "Asia/Taipei");
    zones.put("GMT+0", "GMT");
    zones.put("GMT-0", "GMT");
    return Map.copyOf(zones);
  }
}
