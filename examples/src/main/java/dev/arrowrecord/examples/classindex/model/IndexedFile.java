package dev.arrowrecord.examples.classindex.model;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the index: one file.
 *
 * @param directory the names of the directories it is in, outermost first, from the root of the
 *     tree
 * @param name its own name
 * @param extension what follows the last dot of the name, if anything does
 * @param size its size in bytes
 * @param lastModified when it was last modified, to the microsecond
 * @param module the module it belongs to, in the image of a JDK
 * @param classFile what it says as a class file, if it is one
 */
@ArrowRecord(naming = Naming.SNAKE_CASE)
public record IndexedFile(
    List<String> directory,
    String name,
    @Nullable String extension,
    long size,
    Instant lastModified,
    @Nullable String module,
    @Nullable ClassFile classFile) {

  /** Its path below the root of the tree, with slashes. */
  public String path() {
    return directory.isEmpty() ? name : String.join("/", directory) + "/" + name;
  }
}
