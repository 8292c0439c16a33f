package dev.arrowrecord.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.vector.RecordBatch;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MemberNamesTest {
  @Test
  void everyMethodThatABatchInheritsIsReserved() {
    Set<String> inherited = new TreeSet<>();
    for (Class<?> type = RecordBatch.class; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean visible =
            Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
        if (visible && !method.isSynthetic() && method.getParameterCount() == 0) {
          inherited.add(method.getName());
        }
      }
    }
    assertThat(MemberNames.BATCH_METHODS).containsExactlyElementsOf(inherited);
  }

  @Test
  void baseClassesHaveNoMemberTypesThatWouldHideThoseOfTheUser() {
    assertThat(RecordBatch.class.getClasses()).isEmpty();
    assertThat(StructBuilder.class.getClasses()).isEmpty();
    assertThat(RecordIpc.class.getClasses()).isEmpty();
  }
}
