package dev.arrowrecord.processor.mapping.type.nested;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.model.annotation.Given;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The type ids of a union's children. They depend on nothing but the child itself, so that they
 * stay what they are when subtypes come, go or change places: data written before would be read
 * wrongly otherwise. How a name becomes an id can never change.
 */
final class TypeIds {
  private static final int MAX = 127;

  private final PropertySite site;

  TypeIds(PropertySite site) {
    this.site = site;
  }

  /** The type id of a name: the low seven bits of the CRC-32 of its UTF-8. */
  static int of(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(UTF_8));
    return (int) (crc.getValue() & MAX);
  }

  /** The children by their type ids, in ascending order; null after an error. */
  @Nullable SortedMap<Integer, Subtype> of(List<Subtype> subtypes) {
    SortedMap<Integer, Subtype> byId = new TreeMap<>();
    boolean right = true;
    for (Subtype subtype : subtypes) {
      Given<Integer> given = subtype.givenId();
      int id = given == null || given.value() == -1 ? of(subtype.name()) : given.value();
      if (id < 0 || id > MAX) {
        site.report(DiagnosticCode.TYPE_ID, position(given), id);
        right = false;
      } else {
        Subtype other = byId.putIfAbsent(id, subtype);
        right &= other == null || reportClash(other, subtype, id, subtypes);
      }
    }
    return right ? byId : null;
  }

  private boolean reportClash(Subtype first, Subtype second, int id, List<Subtype> subtypes) {
    site.report(
        DiagnosticCode.TYPE_ID_CLASH,
        position(second.givenId()),
        first.javaClass().name(),
        second.javaClass().name(),
        id,
        free(subtypes));
    return false;
  }

  /** The first id that no child has. */
  private static int free(List<Subtype> subtypes) {
    Set<Integer> taken =
        subtypes.stream()
            .map(subtype -> Given.orElse(subtype.givenId(), of(subtype.name())))
            .collect(Collectors.toSet());
    return IntStream.rangeClosed(0, MAX).filter(id -> !taken.contains(id)).findFirst().orElse(0);
  }

  private Position position(@Nullable Given<Integer> given) {
    return given == null ? site.position() : given.position();
  }
}
