package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.Access;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.property.Creation.ByBuilder;
import dev.arrowrecord.processor.mapping.property.Creation.ByConstructor;
import dev.arrowrecord.processor.mapping.property.Creation.ByFactory;
import dev.arrowrecord.processor.model.BuilderModel;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what makes records when they are read: what {@code @ArrowCreator} says; without it, what
 * gives a record the most of its state. Of equals, a constructor comes before a static method, that
 * before a builder and that before a view; and more parameters before fewer.
 */
public final class CreatorChoice {
  private final RecordModel model;
  private final Properties properties;
  private final Diagnostics diagnostics;
  private final Creations creations;
  private final CreatorReport report;

  /**
   * Prepares the choice.
   *
   * @param model the type
   * @param properties what can be read from it
   * @param diagnostics where errors go
   */
  public CreatorChoice(RecordModel model, Properties properties, Diagnostics diagnostics) {
    this.model = model;
    this.properties = properties;
    this.diagnostics = diagnostics;
    this.creations = new Creations(model, properties);
    this.report = new CreatorReport(model, properties, creations, diagnostics);
  }

  /** Reports what has {@code @ArrowCreator} and makes no records, whatever the properties are. */
  public static void checkStrays(RecordModel model, Diagnostics diagnostics) {
    model.creators().strays().forEach(stray -> CreatorReport.noCreator(stray, model, diagnostics));
  }

  /**
   * The choice; empty if records are only written, which a note says if nobody asked for it, and
   * after errors.
   */
  public Optional<Creation> choose() {
    List<Executable> marked = marked();
    if (model.annotation().access() == Access.WRITE_ONLY) {
      marked.forEach(report::needless);
      return Optional.empty();
    }
    List<Creation> all = creations.all();
    if (!marked.isEmpty()) {
      return marked(all, marked);
    }
    Optional<Creation> best =
        all.stream().filter(Creation::isPossible).min(Comparator.comparing(this::rank));
    if (best.isEmpty()) {
      report.none(all);
    }
    return best;
  }

  private Rank rank(Creation creation) {
    List<String> given =
        properties.names().stream()
            .filter(name -> properties.find(name) != null && !properties.isIgnored(name))
            .filter(creation::gives)
            .toList();
    int stored = (int) given.stream().filter(properties::isStored).count();
    return new Rank(stored, kind(creation), creation.means().parameters().size());
  }

  private static int kind(Creation creation) {
    if (creation.means() instanceof ByConstructor) {
      return 0;
    }
    if (creation.means() instanceof ByFactory) {
      return 1;
    }
    return creation.means() instanceof ByBuilder ? 2 : 3;
  }

  /** How good a way it is; the best is the least. */
  private record Rank(int stored, int kind, int parameters) implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER =
        Comparator.comparingInt((Rank rank) -> -rank.stored)
            .thenComparingInt(Rank::kind)
            .thenComparingInt(rank -> -rank.parameters);

    @Override
    public int compareTo(Rank other) {
      return ORDER.compare(this, other);
    }
  }

  private List<Executable> marked() {
    Stream<Executable> builders = model.creators().builders().stream().map(BuilderModel::start);
    return Stream.of(
            model.constructors().stream(),
            model.creators().factories().stream(),
            builders,
            model.creators().strays().stream())
        .flatMap(each -> each)
        .filter(each -> each.creator() != null)
        .toList();
  }

  private Optional<Creation> marked(List<Creation> all, List<Executable> marked) {
    Executable only = marked.get(0);
    if (marked.size() > 1) {
      report.several(marked.get(1), only);
      return Optional.empty();
    }
    Optional<Creation> creation =
        all.stream().filter(each -> each.means().called().contains(only)).findFirst();
    if (creation.isEmpty()) {
      CreatorReport.noCreator(only, model, diagnostics);
      return Optional.empty();
    }
    if (!creation.get().isPossible()) {
      report.impossible(only, creation.get());
      return Optional.empty();
    }
    return creation;
  }
}
