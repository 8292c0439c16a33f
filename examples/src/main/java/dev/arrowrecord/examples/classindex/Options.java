package dev.arrowrecord.examples.classindex;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param help whether to show {@link #USAGE} and do nothing else
 * @param directory what to index, or null for the image of the running JDK
 * @param out the directory to write to
 * @param rows how many rows to show
 * @param name what the files shown have in their names; empty for any
 */
public record Options(boolean help, @Nullable Path directory, Path out, int rows, String name) {
  /** How to call the program. */
  public static final String USAGE =
      """
      Usage: ClassIndex [DIRECTORY] [--out DIR] [--rows N] [--name TEXT]

      Indexes all files of a directory, or of the running JDK's own image if none is
      given: one record a file, with what its class files say. Writes the index as an
      Arrow stream (class-index.arrows) and an Arrow file (class-index.arrow), reads the
      file back, and shows what is in it.

        DIRECTORY    what to index
        --out DIR    where to write; the default is %s
        --rows N     how many rows to show, spread over the index; the default is 10
        --name TEXT  show the first rows whose file name contains TEXT
        --help       show this
      """
          .formatted(defaultOut());

  private static final int DEFAULT_ROWS = 10;

  /**
   * Parses a command line.
   *
   * @throws UsageException if it has an unknown option, or a value is missing or wrong
   */
  public static Options parse(String... args) throws UsageException {
    boolean help = false;
    Path directory = null;
    Path out = defaultOut();
    int rows = DEFAULT_ROWS;
    String name = "";
    for (Iterator<String> rest = List.of(args).iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      switch (arg) {
        case "--help", "-h" -> help = true;
        case "--out" -> out = path(value(arg, rest));
        case "--rows" -> rows = count(arg, value(arg, rest));
        case "--name" -> name = value(arg, rest);
        default -> {
          if (arg.startsWith("-")) {
            throw new UsageException("There is no option " + arg);
          }
          if (directory != null) {
            throw new UsageException("One directory can be indexed, not also " + arg);
          }
          directory = path(arg);
        }
      }
    }
    return new Options(help, directory, out, rows, name);
  }

  private static Path defaultOut() {
    // The build sets the first, so that what an example writes is cleaned with all else.
    String target = System.getProperty("examples.target", System.getProperty("java.io.tmpdir"));
    return Path.of(target, "class-index");
  }

  private static String value(String option, Iterator<String> rest) throws UsageException {
    if (!rest.hasNext()) {
      throw new UsageException(option + " needs a value");
    }
    return rest.next();
  }

  private static Path path(String value) throws UsageException {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException("Not a path: " + e.getMessage());
    }
  }

  private static int count(String option, String value) throws UsageException {
    try {
      int count = Integer.parseInt(value);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new UsageException(option + " needs a number from 0 on, but found " + value);
  }
}
