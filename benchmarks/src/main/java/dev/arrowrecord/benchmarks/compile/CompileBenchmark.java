package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/** In a compiler that has compiled before, as in a build daemon or an IDE. */
@BenchmarkMode(Mode.AverageTime)
@Fork(
    value = 2,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 10, time = 2)
public class CompileBenchmark extends ProcessorBenchmark {
  @Override
  TypesCompiler open(Contestant contestant) throws IOException {
    return new WarmCompiler(contestant);
  }
}
