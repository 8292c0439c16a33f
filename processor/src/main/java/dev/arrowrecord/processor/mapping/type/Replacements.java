package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to use in place of a type that has no Arrow counterpart. */
final class Replacements {
  private static final Map<String, String> BY_JAVA_TYPE = new HashMap<>();
  // Where no single type takes the place of the other.
  private static final Map<String, String> ADVICE =
      Map.of(
          "java.time.OffsetDateTime",
          "use Instant instead, and beside it a String if the offset matters",
          "java.time.ZonedDateTime",
          "use Instant instead, and beside it a String if the zone matters",
          "java.time.OffsetTime",
          "use LocalTime instead, and beside it a String if the offset matters",
          "java.time.Period",
          "use an int of days or of months instead, or Duration if it is an exact time, as Arrow"
              + " intervals are not supported yet",
          "java.lang.Void",
          "leave it out, or mark it with @ArrowIgnore, as it can only be null");

  static {
    replace(
        "List",
        "java.util",
        "AbstractList",
        "ArrayList",
        "LinkedList",
        "Vector",
        "Stack",
        "Queue",
        "Deque",
        "ArrayDeque",
        "PriorityQueue",
        "Iterator");
    replace("List", "java.util.concurrent", "CopyOnWriteArrayList");
    replace("List", "java.util.stream", "Stream");
    replace("List", "java.lang", "Iterable");
    replace(
        "Set",
        "java.util",
        "AbstractSet",
        "HashSet",
        "LinkedHashSet",
        "TreeSet",
        "SortedSet",
        "NavigableSet",
        "EnumSet");
    replace(
        "Map",
        "java.util",
        "AbstractMap",
        "HashMap",
        "LinkedHashMap",
        "TreeMap",
        "SortedMap",
        "NavigableMap",
        "EnumMap",
        "Hashtable",
        "IdentityHashMap",
        "WeakHashMap");
    replace("Map", "java.util.concurrent", "ConcurrentMap", "ConcurrentHashMap");
    replace("Instant", "java.util", "Date", "Calendar", "GregorianCalendar");
    replace("Instant", "java.sql", "Timestamp");
    replace("LocalDate", "java.sql", "Date");
    replace("LocalDate", "java.time", "YearMonth", "MonthDay");
    replace("LocalTime", "java.sql", "Time");
    replace("int", "java.time", "Year");
    replace("int", "java.util.concurrent.atomic", "AtomicInteger");
    replace("long", "java.util.concurrent.atomic", "AtomicLong", "LongAdder");
    replace("boolean", "java.util.concurrent.atomic", "AtomicBoolean");
    replace("long or BigDecimal", "java.lang", "Number");
    replace("String", "java.lang", "CharSequence", "StringBuilder", "StringBuffer", "Class");
    replace("String", "java.util", "Locale", "Currency", "TimeZone");
    replace("String", "java.time", "ZoneId", "ZoneOffset");
    replace("String", "java.net", "URI", "URL");
    replace("String", "java.nio.file", "Path");
    replace("String", "java.io", "File");
    replace("byte[]", "java.nio", "ByteBuffer");
    replace("String", "java.nio", "CharBuffer");
    replace("short[]", "java.nio", "ShortBuffer");
    replace("int[]", "java.nio", "IntBuffer");
    replace("long[]", "java.nio", "LongBuffer");
    replace("float[]", "java.nio", "FloatBuffer");
    replace("double[]", "java.nio", "DoubleBuffer");
    replace("byte[] or List<Boolean>", "java.util", "BitSet");
  }

  private Replacements() {}

  private static void replace(String replacement, String packageName, String... names) {
    for (String name : names) {
      BY_JAVA_TYPE.put(packageName + "." + name, replacement);
    }
  }

  /** What to do about a class without an Arrow type. */
  static String remedy(JavaType.Declared type) {
    JavaClass javaClass = type.javaClass();
    String advice = ADVICE.get(javaClass.qualifiedName());
    if (advice != null) {
      return advice;
    }
    String replacement = BY_JAVA_TYPE.get(javaClass.qualifiedName());
    if (replacement != null) {
      return "use " + replacement + arguments(type, replacement) + " instead";
    }
    String ignore = ", or mark the property with @ArrowIgnore";
    if (isPlatform(javaClass)) {
      return "use one of the types that have one" + ignore;
    }
    return switch (javaClass.kind()) {
      case RECORD, CLASS -> "annotate it with @ArrowRecord" + ignore;
      default -> "use a record with @ArrowRecord instead" + ignore;
    };
  }

  private static String arguments(JavaType.Declared type, @Nullable String replacement) {
    int expected = "Map".equals(replacement) ? 2 : 1;
    boolean container =
        "Map".equals(replacement) || "List".equals(replacement) || "Set".equals(replacement);
    return container && type.arguments().size() == expected
        ? type.arguments().stream()
            .map(JavaType::toString)
            .collect(Collectors.joining(", ", "<", ">"))
        : "";
  }

  private static boolean isPlatform(JavaClass javaClass) {
    return javaClass.packageName().startsWith("java.")
        || javaClass.packageName().startsWith("javax.");
  }
}
