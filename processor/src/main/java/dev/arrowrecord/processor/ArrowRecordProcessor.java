package dev.arrowrecord.processor;

import com.google.auto.service.AutoService;
import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.processor.mapping.RecordMappings;
import dev.arrowrecord.processor.model.GeneratedClasses;
import java.util.Set;
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
  private @Nullable Compilation compilation;

  /** Called by the compiler. */
  public ArrowRecordProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        ArrowRecord.class.getCanonicalName(),
        ArrowCreator.class.getCanonicalName(),
        ArrowImport.class.getCanonicalName(),
        ArrowField.class.getCanonicalName(),
        ArrowIgnore.class.getCanonicalName(),
        ArrowDecimal.class.getCanonicalName());
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
            environment, new RecordMappings(new GeneratedClasses(environment.getElementUtils())));
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
