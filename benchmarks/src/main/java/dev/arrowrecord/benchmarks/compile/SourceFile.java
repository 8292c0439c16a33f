package dev.arrowrecord.benchmarks.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class SourceFile extends SimpleJavaFileObject {
  private final String text;

  /**
   * Keeps a text.
   *
   * @param path where it would stand, without the suffix
   * @param text the text
   */
  SourceFile(String path, String text) {
    super(URI.create("memory:///" + path + Kind.SOURCE.extension), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
