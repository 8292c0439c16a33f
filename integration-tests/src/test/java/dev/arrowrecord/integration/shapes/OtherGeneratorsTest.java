package dev.arrowrecord.integration.shapes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Classes that Lombok, Immutables and AutoValue write the rest of. The compiler is a process of its
 * own, as Lombok changes the one it runs in.
 */
@Timeout(120)
class OtherGeneratorsTest {
  private static final String TESTED = System.getProperty("java.class.path");

  private static final String ANNOTATION = "@dev.arrowrecord.ArrowRecord";

  /** By simple name, without the package. */
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put(
        "Built",
        """
        @lombok.Builder @lombok.Value
        @dev.arrowrecord.ArrowRecord
        public class Built {
          long id;
          @lombok.NonNull String symbol;
          boolean open;
          @lombok.Singular List<String> tags;
        }
        """);
    TYPES.put(
        "Bean",
        """
        @lombok.Data
        @dev.arrowrecord.ArrowRecord
        public class Bean {
          private long id;
          private String symbol = "none";
          private Built built;
        }
        """);
    TYPES.put(
        "Base",
        """
        @lombok.experimental.SuperBuilder @lombok.Getter @lombok.ToString
        public abstract class Base {
          private final long id;
        }
        """);
    TYPES.put(
        "Derived",
        """
        @lombok.experimental.SuperBuilder @lombok.Getter @lombok.ToString(callSuper = true)

        @dev.arrowrecord.ArrowRecord
        public class Derived extends Base {
          private final String symbol;
          @lombok.Builder.Default private int lots = 7;
        }
        """);
    TYPES.put(
        "Immutable",
        """
        @org.immutables.value.Value.Immutable
        @dev.arrowrecord.ArrowRecord
        public interface Immutable {
          long id();
          String symbol();
          Optional<Integer> lots();
          List<String> tags();
          Map<String, Double> prices();

          static ImmutableImmutable.Builder builder() {
            return ImmutableImmutable.builder();
          }
        }
        """);
    TYPES.put(
        "Auto",
        """
        @com.google.auto.value.AutoValue
        @dev.arrowrecord.ArrowRecord
        public abstract class Auto {
          public abstract long id();
          public abstract String symbol();

          public static Auto create(long id, String symbol) {
            return new AutoValue_Auto(id, symbol);
          }
        }
        """);
    TYPES.put(
        "AutoBuilt",
        """
        @com.google.auto.value.AutoValue
        @dev.arrowrecord.ArrowRecord
        public abstract class AutoBuilt {
          public abstract long id();
          public abstract Optional<Integer> lots();

          public static Builder builder() {
            return new AutoValue_AutoBuilt.Builder();
          }

          @com.google.auto.value.AutoValue.Builder
          public abstract static class Builder {
            public abstract Builder id(long id);
            public abstract Builder lots(Optional<Integer> lots);
            public abstract AutoBuilt build();
          }
        }
        """);
  }

  private static final String PROGRAM =
      """
      public class Program {
        public static void main(String[] args) throws java.io.IOException {
          Built built = Built.builder().id(1).symbol("A").tag("x").tag("y").build();
          Bean bean = new Bean();
          bean.setId(2);
          bean.setBuilt(built);
          System.out.println(BuiltArrow.fromBytes(BuiltArrow.toBytes(List.of(built))));
          System.out.println(BeanArrow.fromBytes(BeanArrow.toBytes(List.of(bean, new Bean()))));
          System.out.println(
              DerivedArrow.fromBytes(
                  DerivedArrow.toBytes(List.of(Derived.builder().id(3).symbol("C").build()))));
          System.out.println(
              ImmutableArrow.fromBytes(
                  ImmutableArrow.toBytes(
                      List.of(
                          Immutable.builder().id(4).symbol("D").lots(5).putPrices("p", 0.5).build()))));
          System.out.println(
              AutoArrow.fromBytes(AutoArrow.toBytes(List.of(Auto.create(5, "E")))));
          System.out.println(
              AutoBuiltArrow.fromBytes(
                  AutoBuiltArrow.toBytes(
                      List.of(AutoBuilt.builder().id(6).lots(Optional.empty()).build()))));
        }
      }
      """;

  private static final String[] PRINTED = {
    "[Built(id=1, symbol=A, open=false, tags=[x, y])]",
    "[Bean(id=2, symbol=none, built=Built(id=1, symbol=A, open=false, tags=[x, y])),"
        + " Bean(id=0, symbol=none, built=null)]",
    "[Derived(super=Base(id=3), symbol=C, lots=7)]",
    "[Immutable{id=4, symbol=D, lots=5, tags=[], prices={p=0.5}}]",
    "[Auto{id=5, symbol=E}]",
    "[AutoBuilt{id=6, lots=Optional.empty}]",
  };

  @TempDir Path folder;

  @Test
  void inTheSameRound() throws Exception {
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      source("model", type.getKey(), type.getValue());
    }
    source("model", "Program", PROGRAM);

    compile("model", generators() + File.pathSeparator + TESTED);

    assertThat(run("model.Program")).containsExactly(PRINTED);
  }

  @Test
  void compiledFirst() throws Exception {
    for (Map.Entry<String, String> type : TYPES.entrySet()) {
      source("model", type.getKey(), type.getValue().replace(ANNOTATION, ""));
    }
    compile("model", generators());

    source(
        "user",
        "Program",
        "import model.*;\n"
            + "@dev.arrowrecord.ArrowImport({Built.class, Bean.class, Derived.class,"
            + " Immutable.class, Auto.class, AutoBuilt.class})\n"
            + PROGRAM);
    compile("user", TESTED);

    assertThat(run("user.Program")).containsExactly(PRINTED);
  }

  private void source(String packageName, String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve(packageName)).resolve(name + ".java");
    Files.writeString(
        file,
        "package %s;\n\nimport java.util.List;\nimport java.util.Map;\nimport java.util.Optional;\n%s"
            .formatted(packageName, text));
  }

  private void compile(String packageName, String processors) throws Exception {
    List<String> command = new ArrayList<>(List.of(program("javac"), "-d", classes()));
    // For the names of what AutoValue's factory methods take, which class files have not otherwise.
    command.add("-parameters");
    command.addAll(List.of("-cp", classPath(), "--processor-path", processors));
    try (Stream<Path> sources = Files.list(folder.resolve(packageName))) {
      sources.map(Path::toString).sorted().forEach(command::add);
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
  }

  private List<String> run(String main) throws Exception {
    Process process =
        new ProcessBuilder(program("java"), "-cp", classPath(), main)
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private String classes() {
    return folder.resolve("classes").toString();
  }

  private String classPath() throws IOException, URISyntaxException {
    return String.join(File.pathSeparator, classes(), TESTED, generators());
  }

  /** The jars of the generators, Lombok's first; the build puts them there. */
  private static String generators() throws IOException, URISyntaxException {
    Path testClasses =
        Path.of(
            OtherGeneratorsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> jars = Files.list(testClasses.resolveSibling("generators"))) {
      return jars.map(Path::toString)
          .sorted((left, right) -> Boolean.compare(isLombok(right), isLombok(left)))
          .reduce((left, right) -> left + File.pathSeparator + right)
          .orElseThrow();
    }
  }

  private static boolean isLombok(String jar) {
    return Path.of(jar).getFileName().toString().startsWith("lombok");
  }
}
