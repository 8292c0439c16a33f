package dev.arrowrecord.processor.codegen;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of one scope, no two of which are the same. */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  /** Takes names that nothing else may have. */
  void reserve(Collection<String> names) {
    taken.addAll(names);
  }

  /** Takes a name, with as many trailing underscores as it needs. */
  String add(String name) {
    String free = name;
    while (SourceVersion.isKeyword(free) || !taken.add(free)) {
      free += "_";
    }
    return free;
  }
}
