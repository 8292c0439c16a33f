package dev.arrowrecord.examples.classindex.report;

import dev.arrowrecord.examples.classindex.model.ClassFileArrow;
import dev.arrowrecord.examples.classindex.model.ClassFileVersion;
import dev.arrowrecord.examples.classindex.model.ClassFileVersionArrow;
import dev.arrowrecord.examples.classindex.model.ClassKind;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sums over all class files, taken from the columns batch by batch. */
public final class ClassSums {
  private final Tally<ClassKind> kinds = new Tally<>();
  private final Tally<String> modules = new Tally<>();
  private final Tally<String> interfaces = new Tally<>();
  private long classes;
  private long withInterfaces;
  private long interfacesImplemented;
  private long withoutSuperClass;
  private int highestMajor = -1;
  private int highestMinor;

  /** Adds a batch. */
  void add(IndexedFileArrow.Batch batch) {
    ClassFileArrow.Batch classFiles = batch.classFile();
    for (int row = 0; row < classFiles.length(); row++) {
      if (classFiles.isNull(row)) {
        continue; // what the columns below have in such a row is undefined
      }
      classes++;
      kinds.add(classFiles.kind().get(row));
      String module = batch.module().get(row);
      if (module != null) {
        modules.add(module);
      }
      if (classFiles.superClass().isNull(row)) {
        withoutSuperClass++;
      }
      addInterfaces(classFiles.interfaces(), row);
      addVersion(classFiles.version(), row);
    }
  }

  private void addInterfaces(ListVector<List<String>, Utf8Vector> column, int row) {
    int start = column.start(row);
    int end = column.end(row);
    if (start < end) {
      withInterfaces++;
      interfacesImplemented += end - start;
    }
    for (int i = start; i < end; i++) {
      interfaces.add(column.child().get(i));
    }
  }

  private void addVersion(ClassFileVersionArrow.Batch column, int row) {
    int major = column.major().get(row);
    int minor = column.minor().get(row);
    if (major > highestMajor || major == highestMajor && minor > highestMinor) {
      highestMajor = major;
      highestMinor = minor;
    }
  }

  /** Number of class files. */
  public long classes() {
    return classes;
  }

  /** How many class files there are of each kind. */
  public Tally<ClassKind> kinds() {
    return kinds;
  }

  /** How many class files are in each module. */
  public Tally<String> modules() {
    return modules;
  }

  /** How many class files name each interface. */
  public Tally<String> interfaces() {
    return interfaces;
  }

  /** How many class files name an interface. */
  public long withInterfaces() {
    return withInterfaces;
  }

  /** How many interfaces all class files name, each as often as it is named. */
  public long interfacesImplemented() {
    return interfacesImplemented;
  }

  /** How many class files have no super class. */
  public long withoutSuperClass() {
    return withoutSuperClass;
  }

  /** The highest version of the class file format, or null if there are no class files. */
  public @Nullable ClassFileVersion highestVersion() {
    return classes == 0 ? null : new ClassFileVersion(highestMajor, highestMinor);
  }
}
