package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nothing can make is written all the same, with everything that can be read from it. */
class WriteOnlyTest {
  /** Something that cannot be made. */
  @ArrowRecord(access = Access.WRITE_ONLY)
  abstract static class Report {
    public final String title;

    Report(String heading) {
      this.title = heading;
    }

    abstract long total();

    public boolean isEmpty() {
      return total() == 0;
    }
  }

  /** Something with it inside. */
  @ArrowRecord(access = Access.WRITE_ONLY)
  record Folder(String name, List<Report> reports) {}

  @Test
  void allPropertiesAreWritten() throws IOException {
    byte[] bytes =
        WriteOnlyTest_FolderArrow.toBytes(
            List.of(new Folder("a", Arrays.asList(report("x", 3), null, report(null, 0)))));

    Table table = ArrowJavaReader.readStream(bytes);

    assertThat(table.schema())
        .isEqualTo(
            ArrowSchema.of(
                    nullable("name", UTF8),
                    nullable(
                        "reports",
                        LIST,
                        nullable(
                            "item",
                            STRUCT,
                            nullable("title", UTF8),
                            required("total", INT64),
                            required("empty", BOOL))))
                .schema());
    assertThat(table.rows())
        .containsExactly(
            Plain.row(
                "a", Arrays.asList(Plain.row("x", 3L, false), null, Plain.row(null, 0L, true))));
  }

  private static Report report(String title, long total) {
    return new Report(title) {
      @Override
      long total() {
        return total;
      }
    };
  }
}
