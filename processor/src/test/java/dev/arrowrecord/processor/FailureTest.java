package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;

/** The processor reports its own faults, and never throws. */
class FailureTest {
  @Test
  void faultOfTheProcessorIsADiagnostic() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new Faulty())
            .compile(TestCompiler.source("Trade", "@ArrowRecord record Trade(long id) {}"));
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(7);
    assertThat(compilation.errors().get(0).getMessage(null))
        .startsWith(
            "[AR000] Trade: ArrowRecord failed on this type, which is a fault of its own:"
                + " java.lang.IllegalStateException: out of order at ")
        .contains("FailureTest")
        .endsWith(" Please report it, with this message and the type's source.");
  }

  /** The processor in an environment that does not work. */
  private static final class Faulty extends AbstractProcessor {
    private final ArrowRecordProcessor processor = new ArrowRecordProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Types types =
          proxy(
              Types.class,
              name -> {
                throw new IllegalStateException("out of order");
              });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) -> {
                    if (method.getName().equals("getTypeUtils")) {
                      return types;
                    }
                    try {
                      return method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                      throw e.getCause();
                    }
                  }));
    }

    private static <T> T proxy(Class<T> type, java.util.function.Function<String, Object> answer) {
      return type.cast(
          Proxy.newProxyInstance(
              FailureTest.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> answer.apply(method.getName())));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
