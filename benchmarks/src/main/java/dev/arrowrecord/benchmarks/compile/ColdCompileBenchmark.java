package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/** By a {@code javac} of its own, from the command line and onto the disk. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 10)
public class ColdCompileBenchmark extends ProcessorBenchmark {
  @Override
  TypesCompiler open(Contestant contestant) throws IOException {
    return new ColdCompiler(contestant);
  }
}
