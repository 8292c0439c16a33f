package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.RecordModel.Shape;
import dev.arrowrecord.processor.model.RecordModel.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated types. Good for one round, as elements are. */
public final class ModelReader {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** What generated code uses of {@code java.lang}. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Float",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private final Elements elements;
  private final Types types;
  private final TypeReader typeReader;
  private final Map<String, Boolean> javaLangShadowed = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   */
  public ModelReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.typeReader = new TypeReader(elements);
  }

  /**
   * Reads a type.
   *
   * @return the model, or empty if the type mentions one that does not exist yet
   */
  public Optional<RecordModel> read(TypeElement type) {
    if (UnresolvedTypes.in(type)) {
      return Optional.empty();
    }
    MemberReader members = new MemberReader(elements, types, typeReader, type);
    Position position = Position.of(type);
    AnnotationMirror annotation = AnnotationReader.arrowRecord(type);
    return Optional.of(
        new RecordModel(
            typeReader.read(type),
            shape(type),
            AnnotationReader.naming(annotation),
            members.fields(),
            members.constructors(),
            members.accessors(),
            members.setters(),
            surroundings(type),
            position,
            annotation == null ? position : position.at(annotation)));
  }

  private static Shape shape(TypeElement type) {
    return new Shape(
        type.getModifiers().contains(Modifier.ABSTRACT),
        !type.getTypeParameters().isEmpty(),
        Nesting.isInner(type));
  }

  private Surroundings surroundings(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    ModuleElement module = elements.getModuleOf(type);
    return new Surroundings(
        javaLangShadowed.computeIfAbsent(packageName, this::shadowsJavaLang),
        isVisible(GENERATED, module),
        module != null && !module.isUnnamed());
  }

  private boolean shadowsJavaLang(String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
  }

  private boolean isVisible(String qualifiedName, ModuleElement module) {
    return module == null
        ? elements.getTypeElement(qualifiedName) != null
        : elements.getTypeElement(module, qualifiedName) != null;
  }
}
