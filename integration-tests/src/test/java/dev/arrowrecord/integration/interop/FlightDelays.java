package dev.arrowrecord.integration.interop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the file named by the first argument, and prints its number of rows, the sum of each
 * column, and its first and last row, in a line each.
 */
final class FlightDelays {
  private FlightDelays() {}

  /** Takes the file. */
  public static void main(String[] args) throws IOException {
    long rows = 0;
    long delays = 0;
    long distances = 0;
    double times = 0;
    try (var file = FlightDelayArrow.openFile(Path.of(args[0]))) {
      for (var batch : file) {
        for (int i = 0; i < batch.rowCount(); i++) {
          delays += batch.delay().get(i);
          distances += batch.distance().get(i);
          times += batch.time().get(i);
        }
        rows += batch.rowCount();
      }
      System.out.println(rows);
      System.out.println(delays);
      System.out.println(distances);
      System.out.println(times);
      for (FlightDelay row : List.of(file.get(0), file.get(rows - 1))) {
        System.out.println(row.delay() + " " + row.distance() + " " + (double) row.time());
      }
    }
  }
}
