package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.processor.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can only be written. */
class WriteOnlyTest {
  private static final String REPORT =
      """
      @ArrowRecord
      public abstract class Report {
        public abstract int total();
        public boolean isDone() { return true; }
        public String getTitle() { return "T"; }
      }
      """;

  @Test
  void generatedClassDoesNotRead() {
    Compilation compilation = RoundTrip.of("Report", REPORT).compile();
    assertThat(TestCompiler.messages(compilation)).hasSize(1);
    assertThat(TestCompiler.generated(compilation, "com.acme.ReportArrow"))
        .contains("toBytes(", "toComponents(", "newFile(", "extends RecordOutput<Report>")
        .doesNotContain("Batch", "Vector", "openStream", "openFile", "readFile", "fromBytes")
        .doesNotContain("openComponents", "fromComponents");
  }

  @Test
  void allAccessorsAreWritten() throws Exception {
    RoundTrip trip =
        RoundTrip.of("Report", REPORT)
            .with("Holder", "@ArrowRecord record Holder(int id, List<Report> reports) {}")
            .with(
                "Check",
                """
                class Check {
                  static Object run() throws Exception {
                    Report report = new Report() { public int total() { return 1; } };
                    byte[] bytes = HolderArrow.toBytes(List.of(new Holder(1, List.of(report))));
                    return ReadArrow.fromBytes(bytes).get(0).toString();
                  }
                }
                """)
            .with("Line", "@ArrowRecord record Line(int total, boolean done, String title) {}")
            .with("Read", "@ArrowRecord record Read(int id, List<Line> reports) {}");
    assertThat(TestCompiler.run(trip.compile(), "com.acme.Check"))
        .isEqualTo("Read[id=1, reports=[Line[total=1, done=true, title=T]]]");
  }

  @Test
  void recordWithOneThatWasCompiledBeforeIsWrittenOnlyToo(@TempDir Path folder) throws Exception {
    Compilation earlier = RoundTrip.of("Report", REPORT).compile();
    Compilation later =
        TestCompiler.against(earlier, folder)
            .compile(
                TestCompiler.source(
                    "Holder", "@ArrowRecord record Holder(int id, Report report) {}"));
    assertThat(TestCompiler.messages(later))
        .extracting(message -> message.getMessage(null))
        .singleElement()
        .asString()
        .startsWith(
            "[AR050] Holder: records can be written but not read, because report is made of Report,");
    assertThat(TestCompiler.generated(later, "com.acme.HolderArrow"))
        .contains("new ReportArrow.Builder(")
        .doesNotContain("Batch");
  }

  @Test
  void whatIsAskedForNeedsNoNote() {
    Compilation compilation =
        RoundTrip.of(
                "Point", "@ArrowRecord(access = Access.WRITE_ONLY) record Point(int x, int y) {}")
            .compile();
    assertThat(TestCompiler.messages(compilation)).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.PointArrow")).doesNotContain("Batch");
  }
}
