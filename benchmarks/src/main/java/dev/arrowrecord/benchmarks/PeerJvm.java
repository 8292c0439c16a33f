package dev.arrowrecord.benchmarks;

/** What the JVM needs for arrow-java; ours needs nothing. */
final class PeerJvm {
  /** Without it arrow-java does not start. */
  static final String OPEN_NIO = "--add-opens=java.base/java.nio=ALL-UNNAMED";

  /** Lets arrow-java read and write memory without a check of the bounds. */
  static final String NO_BOUNDS_CHECKS = "-Darrow.enable_unsafe_memory_access=true";

  /** Lets arrow-java's getters return what stands in a null slot, as ours do. */
  static final String NO_NULL_CHECKS = "-Darrow.enable_null_check_for_get=false";

  private PeerJvm() {}
}
