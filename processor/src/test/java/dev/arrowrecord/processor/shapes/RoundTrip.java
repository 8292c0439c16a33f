package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.processor.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles sources of package {@code com.acme}, and lets the generated code run. */
final class RoundTrip {
  private final List<JavaFileObject> sources = new ArrayList<>();

  private RoundTrip() {}

  /** Starts with one type, and what is in the file of its name. */
  static RoundTrip of(String name, String text) {
    return new RoundTrip().with(name, text);
  }

  /** Adds another file. */
  RoundTrip with(String name, String text) {
    sources.add(TestCompiler.source(name, text));
    return this;
  }

  /** The compilation, which has neither errors nor warnings. */
  Compilation compile() {
    Compilation compilation = TestCompiler.javac().compile(sources.toArray(new JavaFileObject[0]));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
    return compilation;
  }

  /**
   * Writes a record and reads it again.
   *
   * @param type the record's type
   * @param record the expression that makes it
   * @param shown the expression that is to be evaluated, with {@code it} for what was read
   * @return its value
   */
  Object evaluate(String type, String record, String shown) throws Exception {
    with(
        "Check",
        """
        class Check {
          static Object run() throws Exception {
            %1$s written = %2$s;
            byte[] bytes = %3$sArrow.toBytes(List.of(written, written));
            List<%1$s> read = %3$sArrow.fromBytes(bytes);
            if (read.size() != 2) throw new AssertionError(read);
            %1$s it = read.get(1);
            return %4$s;
          }
        }
        """
            .formatted(type, record, type.replace('.', '_'), shown));
    return TestCompiler.run(compile(), "com.acme.Check");
  }
}
