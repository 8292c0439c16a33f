package dev.arrowrecord.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All contestants can do what is measured; runs when the build has fetched their jars. */
@Tag("processors")
class CompilersTest {

  @ParameterizedTest
  @EnumSource
  void compileAllTypes(Contestant contestant) throws Exception {
    try (WarmCompiler warm = new WarmCompiler(contestant);
        ColdCompiler cold = new ColdCompiler(contestant)) {
      assertThatNoException().isThrownBy(warm::compile);
      assertThatNoException().isThrownBy(warm::compile);
      assertThatNoException().isThrownBy(cold::compile);
    }
  }
}
