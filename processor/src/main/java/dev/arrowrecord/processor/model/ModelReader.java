package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.model.RecordModel.Shape;
import dev.arrowrecord.processor.model.RecordModel.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, ImportedType> imported;
  private final TypeReader typeReader;
  private final Map<String, Boolean> javaLangShadowed = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param imported the imported types by their qualified names, which count as annotated
   */
  public ModelReader(Elements elements, Types types, Map<String, ImportedType> imported) {
    this.elements = elements;
    this.types = types;
    this.imported = imported;
    this.typeReader = new TypeReader(elements, imported.keySet());
  }

  /**
   * Reads a type that is annotated or imported.
   *
   * @return the model, or empty if the type mentions one that does not exist yet
   */
  public Optional<RecordModel> read(TypeElement type) {
    ImportedType mention = imported.get(type.getQualifiedName().toString());
    String packageName =
        mention == null
            ? elements.getPackageOf(type).getQualifiedName().toString()
            : mention.packageName();
    return read(type, packageName);
  }

  /**
   * Reads a generic type that is annotated or imported, as a generated class needs it.
   *
   * @param packageName the package of that class
   * @return the model, or empty if the type mentions one that does not exist yet
   */
  public Optional<RecordModel> readGeneric(JavaClass generic, String packageName) {
    TypeElement type = elements.getTypeElement(generic.qualifiedName());
    return type == null ? Optional.empty() : read(type, packageName);
  }

  private Optional<RecordModel> read(TypeElement type, String packageName) {
    if (UnresolvedTypes.in(type)) {
      return Optional.empty();
    }
    ImportedType mention = imported.get(type.getQualifiedName().toString());
    return Optional.of(
        read(
            mention == null
                ? new Subject(type, packageName, RecordAnnotationReader.read(type), null)
                : new Subject(
                    type, packageName, RecordAnnotation.imported(mention), mention.position())));
  }

  private RecordModel read(Subject subject) {
    ExecutableReader executables = new ExecutableReader(elements, types, typeReader, subject);
    MemberReader members = new MemberReader(elements, types, executables, subject);
    // In this order: what is given to a record is compared with what is read from it.
    List<Variable> fields = members.fields();
    List<Executable> accessors = members.accessors();
    return new RecordModel(
        typeReader.read(subject.type()),
        List.of(),
        shape(subject.type(), members),
        subject.annotation(),
        fields,
        new CreatorReader(elements, types, typeReader, executables, subject).read(),
        accessors,
        members.setters(),
        members.others(),
        surroundings(subject),
        subject.position());
  }

  private static Shape shape(TypeElement type, MemberReader members) {
    return new Shape(
        type.getModifiers().contains(Modifier.ABSTRACT),
        type.getModifiers().contains(Modifier.SEALED),
        type.getTypeParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .toList(),
        Nesting.isInner(type),
        members.rawSupertypes(),
        members.commands());
  }

  private Surroundings surroundings(Subject subject) {
    ModuleElement module = elements.getModuleOf(subject.origin());
    return new Surroundings(
        subject.packageName(),
        javaLangShadowed.computeIfAbsent(subject.packageName(), this::shadowsJavaLang),
        isVisible(GENERATED, module),
        module != null && !module.isUnnamed(),
        subject.type().getAnnotationMirrors().stream()
            .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith("lombok.")));
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
