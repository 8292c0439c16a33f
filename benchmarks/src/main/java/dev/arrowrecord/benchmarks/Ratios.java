package dev.arrowrecord.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks with the options of JMH's own command line, and then prints how many times as
 * fast {@code arrowRecord} was as each peer method of its class: a Markdown table of medians over
 * all iterations of all forks, with the bytes allocated where {@code -prof gc} counted them. Where
 * the class has a {@code baseline}, which is what all of its methods do besides, its time is taken
 * off theirs.
 */
public final class Ratios {
  private static final String OURS = "arrowRecord";
  private static final String BASELINE = "baseline";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Ratios() {}

  /** Runs the benchmarks that JMH's options name. */
  public static void main(String[] options) throws CommandLineOptionException, RunnerException {
    print(new Runner(new CommandLineOptions(options)).run(), System.out);
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    out.printf("%nJDK %s, medians%n%n", Runtime.version());
    out.println("| work | peer | peer, ms | ours, ms | ratio | peer, MB | ours, MB |");
    out.println("|---|---|---:|---:|---:|---:|---:|");
    byWork(results).forEach((work, methods) -> print(work, methods, out));
  }

  private static void print(String work, List<RunResult> methods, PrintStream out) {
    for (RunResult ours : methods) {
      if (!method(ours).equals(OURS)) {
        continue;
      }
      double baseline = baseline(methods);
      for (RunResult peer : methods) {
        if (peer != ours && !method(peer).equals(BASELINE)) {
          double peerMillis = median(peer) - baseline;
          double ourMillis = median(ours) - baseline;
          out.printf(
              "| %s | %s | %.3g | %.3g | %.2g | %s | %s |%n",
              work,
              method(peer),
              peerMillis,
              ourMillis,
              peerMillis / ourMillis,
              allocated(peer),
              allocated(ours));
        }
      }
    }
  }

  private static double baseline(List<RunResult> methods) {
    return methods.stream()
        .filter(result -> method(result).equals(BASELINE))
        .mapToDouble(Ratios::median)
        .findFirst()
        .orElse(0);
  }

  /** What ran, by class and parameters. */
  private static Map<String, List<RunResult>> byWork(Collection<RunResult> results) {
    Map<String, List<RunResult>> byWork = new LinkedHashMap<>();
    for (RunResult result : results) {
      byWork.computeIfAbsent(work(result), work -> new ArrayList<>()).add(result);
    }
    return byWork;
  }

  private static String work(RunResult result) {
    StringBuilder work = new StringBuilder();
    String name = result.getParams().getBenchmark();
    String type = name.substring(0, name.lastIndexOf('.'));
    work.append(type.substring(type.lastIndexOf('.') + 1).replace("Benchmark", ""));
    for (String parameter : result.getParams().getParamsKeys()) {
      work.append(' ').append(result.getParams().getParam(parameter));
    }
    return work.toString();
  }

  private static String method(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String allocated(RunResult result) {
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith(ALLOCATED)) {
        return "%.3f".formatted(result.getSecondaryResults().get(name).getScore() / 1e6);
      }
    }
    return "";
  }
}
