package dev.arrowrecord.examples.classindex.report;

import dev.arrowrecord.examples.classindex.model.AccessFlag;
import dev.arrowrecord.examples.classindex.model.ClassFile;
import dev.arrowrecord.examples.classindex.model.ClassFileVersion;
import dev.arrowrecord.examples.classindex.model.ClassKind;
import dev.arrowrecord.examples.classindex.model.IndexedFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows with every combination of nulls and of list lengths, the same in every run. */
final class SampleRows {
  private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "delta");

  private final Random random = new Random(42);

  private SampleRows() {}

  static List<IndexedFile> random(int count) {
    SampleRows samples = new SampleRows();
    List<IndexedFile> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(samples.row(i));
    }
    return rows;
  }

  private IndexedFile row(int i) {
    return new IndexedFile(
        names(),
        "file" + i,
        orNull(name()),
        random.nextInt(1_000_000),
        Instant.ofEpochSecond(1_700_000_000L + i),
        orNull(name()),
        orNull(classFile()));
  }

  private ClassFile classFile() {
    return new ClassFile(
        ClassKind.values()[random.nextInt(ClassKind.values().length)],
        "p." + name(),
        "C",
        new ClassFileVersion(45 + random.nextInt(20), random.nextInt(4)),
        AccessFlag.of(random.nextInt(1 << 16)),
        orNull(name()),
        names());
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      names.add(name());
    }
    return names;
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private <T> T orNull(T value) {
    return random.nextInt(3) == 0 ? null : value;
  }
}
