package dev.arrowrecord.benchmarks.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what one compilation writes. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Path folder;

  /**
   * Reads from other files.
   *
   * @param files where classes are read from
   * @param folder where what is written seems to stand; avaje-jsonb has files of its own there
   */
  MemoryFiles(JavaFileManager files, Path folder) {
    super(files);
    this.folder = folder;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new MemoryFile(uri(className.replace('.', '/') + kind.extension), kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String path = packageName.isEmpty() ? relativeName : packageName + "/" + relativeName;
    return new MemoryFile(uri(path), JavaFileObject.Kind.OTHER);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof SimpleJavaFileObject || b instanceof SimpleJavaFileObject
        ? a.equals(b)
        : super.isSameFile(a, b);
  }

  private URI uri(String path) {
    return folder.resolve(path).toUri();
  }

  private static final class MemoryFile extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MemoryFile(URI uri, Kind kind) {
      super(uri, kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
