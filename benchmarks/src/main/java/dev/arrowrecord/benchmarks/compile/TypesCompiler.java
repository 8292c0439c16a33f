package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;

/** Compiles the types of one contestant. */
interface TypesCompiler extends AutoCloseable {
  /**
   * Compiles them all.
   *
   * @throws IllegalStateException if they do not compile
   */
  void compile() throws Exception;

  @Override
  void close() throws IOException;
}
