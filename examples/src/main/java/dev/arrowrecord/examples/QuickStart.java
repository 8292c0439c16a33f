package dev.arrowrecord.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes a few records as a stream and as a file, reads them back, and sums a column. */
public final class QuickStart {
  private QuickStart() {}

  public static void main(String[] args) throws IOException {
    Instant time = Instant.parse("2026-01-05T09:30:00Z");
    List<Trade> trades =
        List.of(
            new Trade(1, "ACME", 12.5, time, "XNAS"),
            new Trade(2, "INIT", 80.25, time.plusMillis(5), null),
            new Trade(3, "ACME", 12.75, time.plusMillis(9), "XLON"));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TradeArrow.writeStream(trades, out);

    List<Trade> back = TradeArrow.readStream(new ByteArrayInputStream(out.toByteArray()));
    System.out.println(out.size() + " bytes hold " + back);

    Path path = Files.createTempFile("trades", ".arrow");
    TradeArrow.writeFile(trades, path);

    try (var file = TradeArrow.openFile(path)) { // memory-mapped, nothing copied
      double sum = 0;
      for (TradeArrow.Batch batch : file) {
        for (int i = 0; i < batch.rowCount(); i++) {
          sum += batch.price().get(i);
        }
      }
      System.out.println("The prices of " + file.rowCount() + " trades sum up to " + sum);
      System.out.println("The last one is " + file.get(2));
    }
    Files.delete(path);
  }
}
