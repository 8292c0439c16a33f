package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.model.ConverterModel;
import dev.arrowrecord.processor.model.ConverterReader;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The converters that the properties of one type can have, each read once. */
public final class Converters {
  private final ConverterReader reader;
  private final Set<String> imported;
  private final Map<String, Optional<ConverterModel>> models = new HashMap<>();
  private final Map<String, ConvertAnnotation> registered = new LinkedHashMap<>();
  private final List<Rivals> rivals = new ArrayList<>();

  /**
   * Finds those that are registered.
   *
   * @param reader reads converters
   * @param imported the qualified names of classes that count as annotated
   * @param owner the type
   */
  public Converters(ConverterReader reader, Set<String> imported, JavaClass owner) {
    this.reader = reader;
    this.imported = imported;
    for (ConvertAnnotation annotation : reader.registered(owner)) {
      find(annotation.converter())
          .map(ConverterModel::java)
          .ifPresent(java -> add(java, annotation));
    }
  }

  private void add(JavaType java, ConvertAnnotation annotation) {
    // The nearest comes first, and counts.
    ConvertAnnotation other = registered.putIfAbsent(java.qualifiedName(), annotation);
    if (other != null
        && Objects.equals(other.position().annotation(), annotation.position().annotation())) {
      rivals.add(new Rivals(other, annotation, java));
    }
  }

  /** Reports registrations of several converters for one type in one place. */
  public void checkRivals(PropertySite site) {
    for (Rivals each : rivals) {
      site.report(
          DiagnosticCode.RIVAL_CONVERTERS,
          each.second().position(),
          name(each.first()),
          name(each.second()),
          each.java());
    }
  }

  private String name(ConvertAnnotation annotation) {
    return find(annotation.converter()).map(model -> model.type().name()).orElse("");
  }

  private record Rivals(ConvertAnnotation first, ConvertAnnotation second, JavaType java) {}

  /** A converter; empty if there is no such class yet. */
  Optional<ConverterModel> find(String qualifiedName) {
    return qualifiedName.isEmpty()
        ? Optional.empty()
        : models.computeIfAbsent(qualifiedName, name -> reader.read(name, imported));
  }

  /** The converter that is registered for a type; null if there is none. */
  @Nullable ConvertAnnotation registered(JavaType type) {
    return registered.get(type.boxed().qualifiedName());
  }
}
