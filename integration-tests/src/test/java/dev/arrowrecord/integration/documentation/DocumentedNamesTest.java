package dev.arrowrecord.integration.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that describe the code name classes, packages and files that are there. */
final class DocumentedNamesTest {
  private static final Path ROOT = root();

  /** Names of examples, and of what is generated for them. */
  private static final Set<String> EXAMPLES = Set.of("Trade", "TradeArrow", "Batch", "Builder");

  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)+");
  private static final Pattern PATH = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/ARCHITECTURE.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void everyNameInTheArchitectureExists() throws IOException {
    Set<String> sources = sources();
    List<String> unknown = new ArrayList<>();
    int known = 0;
    Matcher code = CODE.matcher(Files.readString(ROOT.resolve("docs/ARCHITECTURE.md")));
    while (code.find()) {
      String name = code.group(1);
      if (EXAMPLES.contains(name) || name.equals("code") || exists(name, sources)) {
        known++;
      } else {
        unknown.add(name);
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(known).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "docs/ARCHITECTURE.md",
        "docs/decisions/README.md"
      })
  void everyLinkLeadsSomewhere(String document) throws IOException {
    Path path = ROOT.resolve(document);
    Matcher link = LINK.matcher(Files.readString(path));
    List<String> broken = new ArrayList<>();
    while (link.find()) {
      if (!Files.exists(path.resolveSibling(link.group(1)))) {
        broken.add(link.group(1));
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean exists(String name, Set<String> sources) {
    if (CLASS.matcher(name).matches()) {
      return sources.stream().anyMatch(source -> source.endsWith("/" + name + ".java"));
    }
    if (PACKAGE.matcher(name).matches()) {
      String folder = "/" + name.replace('.', '/') + "/";
      // A package that is planned stands in the table of what goes where.
      return name.equals("internal.compression")
          || sources.stream().anyMatch(source -> source.contains(folder));
    }
    return PATH.matcher(name).matches()
        && (Files.exists(ROOT.resolve(name))
            || sources.stream().anyMatch(source -> source.contains("/" + name + "/")));
  }

  private static Set<String> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(DocumentedNamesTest::files)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".java"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
