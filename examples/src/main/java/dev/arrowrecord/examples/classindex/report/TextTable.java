package dev.arrowrecord.examples.classindex.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text in columns, each as wide as what is in it, up to its limit. */
public final class TextTable {
  private static final String CUT = "..";
  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  /** Makes an empty table. */
  public TextTable(Column... columns) {
    this.columns = List.of(columns);
    this.widths = this.columns.stream().mapToInt(column -> column.title().length()).toArray();
  }

  /**
   * A column.
   *
   * @param title what stands above it
   * @param maxWidth the most characters a cell has
   * @param alignRight whether cells stand at the right
   * @param keepEnd whether a cell that is too long loses its beginning instead of its end
   */
  public record Column(String title, int maxWidth, boolean alignRight, boolean keepEnd) {

    /** A column of text. */
    public static Column left(String title, int maxWidth) {
      return new Column(title, maxWidth, false, false);
    }

    /** A column of paths, whose ends say most. */
    public static Column path(String title, int maxWidth) {
      return new Column(title, maxWidth, false, true);
    }

    /** A column of numbers, which are never cut. */
    public static Column right(String title) {
      return new Column(title, Integer.MAX_VALUE, true, false);
    }

    private String clip(String cell) {
      if (cell.length() <= maxWidth) {
        return cell;
      }
      int kept = maxWidth - CUT.length();
      return keepEnd ? CUT + cell.substring(cell.length() - kept) : cell.substring(0, kept) + CUT;
    }

    private String pad(String cell, int width) {
      String padding = " ".repeat(width - cell.length());
      return alignRight ? padding + cell : cell + padding;
    }
  }

  /** Adds a row, with a cell for each column. */
  public void add(String... cells) {
    List<String> row = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String cell = columns.get(i).clip(printable(cells[i]));
      widths[i] = Math.max(widths[i], cell.length());
      row.add(cell);
    }
    rows.add(row);
  }

  /** Number of rows. */
  public int rowCount() {
    return rows.size();
  }

  /** Prints the titles, a rule and the rows. */
  public void print(PrintStream out) {
    printLine(out, columns.stream().map(Column::title).toList());
    printLine(out, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    rows.forEach(row -> printLine(out, row));
  }

  private void printLine(PrintStream out, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : GAP).append(columns.get(i).pad(cells.get(i), widths[i]));
    }
    out.println(line.toString().stripTrailing());
  }

  /** Without the control characters that a file name may have, and a terminal would obey. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
