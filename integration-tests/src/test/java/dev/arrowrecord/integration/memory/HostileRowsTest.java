package dev.arrowrecord.integration.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows that stand for more objects than memory holds are refused, and their columns are not. */
class HostileRowsTest {
  @Test
  @Timeout(600)
  void areRefusedSoonAndTheirColumnsAreNot() throws IOException {
    assertThat(SmallJvm.run(HostileRows.class))
        .containsExactly(
            "windows that overlap: read read read read read read",
            "views of a common text: read read read read read read",
            "dictionary of a short array: read read read read read read",
            "a long run: read read read read read read",
            "batches that share a dictionary: read read read read read",
            "a dictionary that is replaced: read read read read",
            "all of a dictionary that is replaced: refused",
            "the rest of it: read",
            "list views: refused refused refused refused refused read",
            "large list views: refused refused refused refused refused read",
            "list views as arrays: refused refused refused refused refused read",
            "nested list views: refused refused refused refused refused read",
            "views of one text: refused refused refused refused refused read",
            "one text between nulls: refused refused refused refused refused read",
            "dictionary of one list: refused refused refused refused refused read",
            "dictionary of one array: refused refused refused refused refused read",
            "dictionary of views: refused refused refused refused read",
            "one run of a list: refused refused refused refused refused read",
            "one run of 16777216: refused refused refused refused refused read",
            "nulls 16777216: refused refused refused refused refused read",
            "one run of 2147483639: malformed malformed malformed malformed malformed malformed",
            "nulls 2147483639: malformed malformed malformed malformed malformed malformed",
            "union of one text: refused refused refused refused read",
            "columns of one buffer: refused refused refused read",
            "a part: read",
            "all parts, one by one: read",
            "all parts: refused",
            "all parts into a class: refused",
            "all parts of a file: refused",
            "all parts of components: refused");
  }

  /**
   * All of a stream twice, its first batch, its rows thrice, its columns; and a file four times.
   */
  @Test
  @Timeout(600)
  void ofPlainDataAreRefusedTogetherAndNotOneByOne() throws IOException {
    assertThat(SmallJvm.run(PlentifulRows.class))
        .containsExactly(
            "40 million booleans: "
                + "refused refused refused read read read read refused refused read read",
            "40 million booleans, compressed: "
                + "refused refused refused read read read read refused refused read read",
            "8 million empty texts, compressed: "
                + "refused refused refused read read read read refused refused read read",
            "60 batches of a million booleans, compressed: "
                + "refused refused read read read read read refused refused read read",
            "90 MB of pairs: read refused read read read read read read refused read read",
            "90 MB of pairs in batches: "
                + "read refused read read read read read read refused read read",
            "70 MB of rows of small numbers: "
                + "read read read read read read read read read read read",
            "cells of lists of lists: refused refused read refused refused");
  }

  @Test
  @Timeout(600)
  void areNotMisjudged(@TempDir Path folder) throws IOException {
    Path nested = folder.resolve("nested.arrow");
    MisjudgedRows.writeNested(nested);

    assertThat(SmallJvm.run(MisjudgedRows.class, nested.toString()))
        .containsExactly(
            "nulls that are none: refused",
            "objects made of one run: refused",
            "boxes never null: refused",
            "names of an enum: read",
            "a small row beside a large one: read");
  }
}
