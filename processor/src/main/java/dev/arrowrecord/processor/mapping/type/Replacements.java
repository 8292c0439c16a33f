package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What to use in place of a type that has no Arrow counterpart. */
final class Replacements {
  private static final Map<String, String> BY_JAVA_TYPE = new HashMap<>();

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
    replace("LocalTime", "java.time", "OffsetTime");
    replace("int", "java.time", "Year");
    replace("int", "java.util.concurrent.atomic", "AtomicInteger");
    replace("long", "java.util.concurrent.atomic", "AtomicLong", "LongAdder");
    replace("boolean", "java.util.concurrent.atomic", "AtomicBoolean");
    replace("long or BigDecimal", "java.lang", "Number");
    replace("String", "java.lang", "StringBuilder", "StringBuffer", "Class");
    replace("String", "java.util", "Locale", "Currency", "TimeZone");
    replace("String", "java.time", "ZoneId", "ZoneOffset");
    replace("String", "java.net", "URI", "URL");
    replace("String", "java.nio.file", "Path");
    replace("String", "java.io", "File");
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
    String replacement = BY_JAVA_TYPE.get(javaClass.qualifiedName());
    if (replacement != null) {
      String complete = replacement + arguments(type, replacement);
      return "use %s instead, or %s".formatted(complete, conversion(type, complete));
    }
    String what =
        javaClass.isPlatform()
            ? "use one of the types that have one"
            : javaClass.traits().isSealed()
                ? "make it abstract, so that it is a union of its subtypes"
                : switch (javaClass.kind()) {
                  case RECORD, CLASS ->
                      "annotate it with @ArrowRecord, import it with @ArrowImport if it is not your"
                          + " own";
                  case INTERFACE ->
                      "annotate it with @ArrowRecord, or import it with @ArrowImport if it is not"
                          + " your own, to write what its accessors return, make it sealed to write"
                          + " a union of its subtypes";
                  default -> "use a record with @ArrowRecord instead";
                };
    return "%s, %s, or %s".formatted(what, conversion(type, "String"), Diagnostic.IGNORE);
  }

  private static String conversion(JavaType type, String replacement) {
    return "convert it with an ArrowConverter<%s, %s> and @ArrowConvert"
        .formatted(type, asObject(replacement.replaceAll(" or .*", "")));
  }

  private static String asObject(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "long" -> "Long";
      case "boolean" -> "Boolean";
      default -> type;
    };
  }

  private static String arguments(JavaType.Declared type, String replacement) {
    int expected =
        switch (replacement) {
          case "List", "Set" -> 1;
          case "Map" -> 2;
          default -> 0;
        };
    return expected > 0 && type.arguments().size() == expected
        ? type.arguments().stream()
            .map(JavaType::toString)
            .collect(Collectors.joining(", ", "<", ">"))
        : "";
  }
}
