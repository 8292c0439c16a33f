package dev.arrowrecord.examples.classindex.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.arrowrecord.examples.classindex.ClassFileHead;
import dev.arrowrecord.examples.classindex.Compiled;
import dev.arrowrecord.examples.classindex.model.AccessFlag;
import dev.arrowrecord.examples.classindex.model.ClassFile;
import dev.arrowrecord.examples.classindex.model.ClassFileVersion;
import dev.arrowrecord.examples.classindex.model.ClassKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileParserTest {
  private static final ClassFileVersion JAVA_17 = new ClassFileVersion(61, 0);

  @TempDir Path directory;

  @Test
  void readsAllThatTheHeadOfAClassSays() throws IOException {
    assertThat(
            parse(
                "a.b",
                "A",
                "public abstract class A extends java.util.AbstractList<String>"
                    + " implements java.io.Serializable, Comparable<A> {}"))
        .isEqualTo(
            new ClassFile(
                ClassKind.CLASS,
                "a.b",
                "A",
                JAVA_17,
                Set.of(AccessFlag.PUBLIC, AccessFlag.ABSTRACT, AccessFlag.SUPER),
                "java.util.AbstractList",
                List.of("java.io.Serializable", "java.lang.Comparable")));
  }

  @Test
  void tellsTheKindsApart() throws IOException {
    assertThat(parse("p", "C", "class C {}").kind()).isEqualTo(ClassKind.CLASS);
    assertThat(parse("p", "I", "interface I {}").kind()).isEqualTo(ClassKind.INTERFACE);
    assertThat(parse("p", "E", "enum E { A }").kind()).isEqualTo(ClassKind.ENUM);
    assertThat(parse("p", "R", "record R(int x) {}").kind()).isEqualTo(ClassKind.RECORD);
    assertThat(parse("p", "N", "@interface N {}").kind()).isEqualTo(ClassKind.ANNOTATION);
  }

  @Test
  void takesTheBodyOfAnEnumConstantForAClass() throws IOException {
    Compiled compiled = Compiled.source(directory, "E.java", "enum E { A { int x; } }");

    ClassFile body = ClassFileParser.parse(compiled.bytes("E$1"));

    assertThat(body.kind()).isEqualTo(ClassKind.CLASS);
    assertThat(body.accessFlags()).contains(AccessFlag.ENUM);
    assertThat(body.superClass()).isEqualTo("E");
  }

  @Test
  void readsPackageAnnotations() throws IOException {
    Compiled compiled = Compiled.source(directory, "p/package-info.java", "@Deprecated package p;");

    ClassFile info = ClassFileParser.parse(compiled.bytes("p/package-info"));

    assertThat(info.kind()).isEqualTo(ClassKind.PACKAGE);
    assertThat(info.packageName()).isEqualTo("p");
  }

  @Test
  void readsModuleDescriptors() throws IOException {
    Compiled compiled = Compiled.source(directory, "module-info.java", "module m {}");

    ClassFile info = ClassFileParser.parse(compiled.bytes("module-info"));

    assertThat(info.kind()).isEqualTo(ClassKind.MODULE);
    assertThat(info.superClass()).isNull();
    assertThat(info.interfaces()).isEmpty();
  }

  @Test
  void leavesThePackageEmptyWhereThereIsNone() throws IOException {
    Compiled compiled = Compiled.source(directory, "A.java", "class A {}");

    assertThat(ClassFileParser.parse(compiled.bytes("A")).packageName()).isEmpty();
  }

  @Test
  void stepsOverConstantsOfEveryKind() throws IOException {
    ClassFile found =
        parse(
            "p",
            "K",
            """
            class K implements Runnable {
              long l = 1234567890123L;
              double d = 2.5e100;
              float f = 1.5f;
              int i = 1234567;
              String s = "x" + l;
              Class<?> c = K[].class;
              public void run() {
                Runnable r = this::run;
                ((Comparable<String>) s).compareTo(s);
              }
            }
            """);

    assertThat(found.interfaces()).containsExactly("java.lang.Runnable");
  }

  @Test
  void decodesNamesOutsideOfAscii() throws IOException {
    // The last letter takes a surrogate pair, which is where modified UTF-8 differs.
    String name = "\u00c4\u03a9\ud801\udc00";

    assertThat(ClassFileParser.parse(ClassFileHead.ofClass(name)).className()).isEqualTo(name);
  }

  @Test
  void refusesWhatIsNotAClassFile() {
    assertThatThrownBy(() -> ClassFileParser.parse("Hello".getBytes()))
        .isInstanceOf(InvalidClassFileException.class)
        .hasMessage("it begins with 48656C6C, not with CAFEBABE");
    assertThatThrownBy(() -> ClassFileParser.parse(new byte[0]))
        .isInstanceOf(InvalidClassFileException.class)
        .hasMessage("it ends too early, at byte 0");
  }

  @Test
  void refusesConstantsOfAnUnknownKind() {
    byte[] bytes = {
      (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61, 0, 2, 99, 0, 0, 0, 0, 0, 0
    };

    assertThatThrownBy(() -> ClassFileParser.parse(bytes))
        .isInstanceOf(InvalidClassFileException.class)
        .hasMessage("a constant has the unknown tag 99, at byte 10");
  }

  @Test
  void refusesAClassWithoutAName() {
    byte[] bytes = {
      (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0
    };

    assertThatThrownBy(() -> ClassFileParser.parse(bytes))
        .isInstanceOf(InvalidClassFileException.class)
        .hasMessage("there is no constant 7");
  }

  @Test
  void refusesEveryBeginningThatIsTooShort() throws IOException {
    byte[] bytes =
        Compiled.source(
                directory, "A.java", "class A implements Runnable {" + " public void run() {} }")
            .bytes("A");
    ClassFile whole = ClassFileParser.parse(bytes);

    boolean complete = false;
    for (int length = 0; length <= bytes.length; length++) {
      try {
        assertThat(ClassFileParser.parse(Arrays.copyOf(bytes, length))).isEqualTo(whole);
        complete = true;
      } catch (InvalidClassFileException e) {
        assertThat(complete).as("complete before byte %d", length).isFalse();
        assertThat(e).hasMessage("it ends too early, at byte " + length);
      }
    }
    assertThat(complete).isTrue();
  }

  @Test
  void throwsNothingElseOnDamagedBytes() throws IOException {
    byte[] bytes =
        Compiled.source(directory, "A.java", "class A { long x = 1L << 40; }").bytes("A");
    Random random = new Random(1);

    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = bytes.clone();
      for (int j = random.nextInt(3); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        ClassFileParser.parse(damaged);
      } catch (InvalidClassFileException e) {
        assertThat(e.getMessage()).isNotBlank();
      } catch (RuntimeException e) {
        fail("Damaged in round " + i, e);
      }
    }
  }

  private ClassFile parse(String packageName, String className, String declaration)
      throws IOException {
    String path = packageName.replace('.', '/') + "/" + className;
    Compiled compiled =
        Compiled.source(directory, path + ".java", "package " + packageName + ";\n" + declaration);
    ClassFile found = ClassFileParser.parse(compiled.bytes(path));
    assertThat(found.packageName()).isEqualTo(packageName);
    assertThat(found.className()).isEqualTo(className);
    assertThat(found.version()).isEqualTo(JAVA_17);
    return found;
  }
}
