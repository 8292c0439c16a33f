package dev.arrowrecord.processor;

import com.google.auto.service.AutoService;
import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverters;
import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.processor.mapping.RecordMappings;
import dev.arrowrecord.processor.model.ConverterReader;
import dev.arrowrecord.processor.model.GeneratedClasses;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates the Arrow class of every type annotated with {@link ArrowRecord}. */
@AutoService(Processor.class)
public final class ArrowRecordProcessor extends AbstractProcessor {
  private static final Set<Class<? extends Annotation>> ANNOTATIONS =
      Set.of(
          ArrowConvert.class,
          ArrowConverters.class,
          ArrowCreator.class,
          ArrowDecimal.class,
          ArrowDictionary.class,
          ArrowExtension.class,
          ArrowField.class,
          ArrowIgnore.class,
          ArrowImport.class,
          ArrowImport.Imports.class,
          ArrowMetadata.class,
          ArrowMetadata.Entries.class,
          ArrowRecord.class,
          ArrowRunEndEncoded.class,
          ArrowTensor.class,
          ArrowUnion.class,
          ArrowVariant.class);

  private @Nullable Compilation compilation;

  /** Called by the compiler. */
  public ArrowRecordProcessor() {}

  /** All annotations that are looked at. */
  static Set<Class<? extends Annotation>> annotations() {
    return ANNOTATIONS;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ANNOTATIONS.stream()
        .map(Class::getCanonicalName)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation =
        new Compilation(
            environment,
            new RecordMappings(
                new GeneratedClasses(environment.getElementUtils()),
                new ConverterReader(environment.getElementUtils(), environment.getTypeUtils())));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (compilation != null && round.processingOver()) {
      compilation.finish();
    } else if (compilation != null) {
      compilation.process(round);
    }
    // Nothing is claimed: a processor that looks at all annotations may look at ours, too.
    return false;
  }
}
