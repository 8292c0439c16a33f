package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A hundred types, compiled with each processor and with none. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public abstract class ProcessorBenchmark {
  private TypesCompiler compiler = new NoCompiler();

  /** How they are compiled. */
  abstract TypesCompiler open(Contestant contestant) throws IOException;

  /** Makes the compiler of the method that runs. */
  @Setup
  public void setUp(BenchmarkParams params) throws IOException {
    String method = params.getBenchmark();
    compiler = open(Contestant.ofMethod(method.substring(method.lastIndexOf('.') + 1)));
  }

  /** No processor; {@code Ratios} takes its time off the others'. */
  @Benchmark
  public void baseline() throws Exception {
    compiler.compile();
  }

  /** Ours. */
  @Benchmark
  public void arrowRecord() throws Exception {
    compiler.compile();
  }

  /**
   * No processor, and what ours generates as sources: the compiler's share of its cost, or less.
   */
  @Benchmark
  public void arrowRecordByHand() throws Exception {
    compiler.compile();
  }

  /** A peer. */
  @Benchmark
  public void autoValue() throws Exception {
    compiler.compile();
  }

  /** Another peer. */
  @Benchmark
  public void avajeJsonb() throws Exception {
    compiler.compile();
  }

  /** Closes the compiler. */
  @TearDown
  public void tearDown() throws IOException {
    compiler.close();
  }

  private static final class NoCompiler implements TypesCompiler {
    @Override
    public void compile() {
      throw new IllegalStateException("Not set up");
    }

    @Override
    public void close() {}
  }
}
