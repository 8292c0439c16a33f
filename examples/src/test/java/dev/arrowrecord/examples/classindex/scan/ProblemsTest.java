package dev.arrowrecord.examples.classindex.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void countsAllAndNamesTheFirst() {
    for (int i = 0; i < 1000; i++) {
      problems.add("file" + i, "broken");
    }

    assertThat(problems.count()).isEqualTo(1000);
    assertThat(problems.named()).hasSize(10).startsWith("file0: broken", "file1: broken");
  }

  @Test
  void namesAFileOnce() {
    problems.add(Path.of("x"), new AccessDeniedException("x"));

    assertThat(problems.named()).containsExactly("x: access denied");
  }

  @Test
  void saysWhatHappened() {
    assertThat(Problems.reason(new NoSuchFileException("x")))
        .isEqualTo("no such file or directory");
    assertThat(Problems.reason(new NotDirectoryException("x"))).isEqualTo("not a directory");
    assertThat(Problems.reason(new FileSystemException("x", null, "Is a loop")))
        .isEqualTo("Is a loop");
    assertThat(Problems.reason(new IOException("broken"))).isEqualTo("broken");
    assertThat(Problems.reason(new IOException())).isEqualTo("IOException");
  }
}
