package dev.arrowrecord.examples.classindex.classfile;

import dev.arrowrecord.examples.classindex.model.AccessFlag;
import dev.arrowrecord.examples.classindex.model.ClassFile;
import dev.arrowrecord.examples.classindex.model.ClassFileVersion;
import dev.arrowrecord.examples.classindex.model.ClassKind;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses a class file as far as the interfaces; the fields, methods and attributes behind them are
 * not looked at.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">The
 *     ClassFile structure</a>
 */
public final class ClassFileParser {
  private static final int MAGIC = 0xCAFEBABE;

  private ClassFileParser() {}

  /**
   * Parses the bytes of a class file.
   *
   * @throws InvalidClassFileException if they are anything else
   */
  public static ClassFile parse(byte[] bytes) throws InvalidClassFileException {
    try {
      return parse(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException e) {
      throw new InvalidClassFileException("it ends too early, at byte " + bytes.length, e);
    }
  }

  private static ClassFile parse(ByteBuffer in) throws InvalidClassFileException {
    int magic = in.getInt();
    if (magic != MAGIC) {
      throw new InvalidClassFileException(
          String.format("it begins with %08X, not with %08X", magic, MAGIC));
    }
    int minor = unsignedShort(in);
    int major = unsignedShort(in);
    ConstantPool constants = ConstantPool.read(in);
    Set<AccessFlag> accessFlags = AccessFlag.of(unsignedShort(in));
    String name = constants.className(unsignedShort(in));
    int superIndex = unsignedShort(in);
    String superClass = superIndex == 0 ? null : constants.className(superIndex);
    List<String> interfaces = new ArrayList<>();
    for (int count = unsignedShort(in); count > 0; count--) {
      interfaces.add(constants.className(unsignedShort(in)));
    }
    int dot = name.lastIndexOf('.');
    String className = name.substring(dot + 1);
    return new ClassFile(
        kind(accessFlags, className, superClass),
        dot < 0 ? "" : name.substring(0, dot),
        className,
        new ClassFileVersion(major, minor),
        accessFlags,
        superClass,
        interfaces);
  }

  private static ClassKind kind(
      Set<AccessFlag> accessFlags, String className, @Nullable String superClass) {
    if (accessFlags.contains(AccessFlag.MODULE)) {
      return ClassKind.MODULE;
    }
    if (accessFlags.contains(AccessFlag.ANNOTATION)) {
      return ClassKind.ANNOTATION;
    }
    if (accessFlags.contains(AccessFlag.INTERFACE)) {
      return className.equals("package-info") ? ClassKind.PACKAGE : ClassKind.INTERFACE;
    }
    // Not by the flag: the body of an enum constant, a class of its own, has it too.
    if ("java.lang.Enum".equals(superClass)) {
      return ClassKind.ENUM;
    }
    return "java.lang.Record".equals(superClass) ? ClassKind.RECORD : ClassKind.CLASS;
  }

  private static int unsignedShort(ByteBuffer in) {
    return Short.toUnsignedInt(in.getShort());
  }
}
