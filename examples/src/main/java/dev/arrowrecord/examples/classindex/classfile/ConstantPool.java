package dev.arrowrecord.examples.classindex.classfile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The constant pool of a class file. Only where each constant begins is kept; names are decoded
 * when they are asked for.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">The
 *     constant pool</a>
 */
final class ConstantPool {
  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int FLOAT = 4;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int FIELD_REF = 9;
  private static final int METHOD_REF = 10;
  private static final int INTERFACE_METHOD_REF = 11;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_HANDLE = 15;
  private static final int METHOD_TYPE = 16;
  private static final int DYNAMIC = 17;
  private static final int INVOKE_DYNAMIC = 18;
  private static final int MODULE = 19;
  private static final int PACKAGE = 20;

  private final ByteBuffer bytes;
  // Of each constant's tag; 0, where none can be, for indices without a constant.
  private final int[] positions;

  private ConstantPool(ByteBuffer bytes, int[] positions) {
    this.bytes = bytes;
    this.positions = positions;
  }

  /**
   * Walks the constants, and leaves the buffer's position behind them.
   *
   * @throws InvalidClassFileException if a constant has an unknown tag
   * @throws BufferUnderflowException if the bytes end before the constants do
   */
  static ConstantPool read(ByteBuffer in) throws InvalidClassFileException {
    int count = Short.toUnsignedInt(in.getShort());
    int[] positions = new int[count];
    for (int i = 1; i < count; i++) {
      positions[i] = in.position();
      int tag = in.get();
      skip(in, length(tag, in));
      if (tag == LONG || tag == DOUBLE) {
        i++; // they take two indices
      }
    }
    return new ConstantPool(in.duplicate(), positions);
  }

  /**
   * The binary name of a class, such as {@code java.util.Map$Entry}.
   *
   * @throws InvalidClassFileException if the constant is not a class with a name
   */
  String className(int index) throws InvalidClassFileException {
    int nameIndex = Short.toUnsignedInt(bytes.getShort(position(index, CLASS) + 1));
    int name = position(nameIndex, UTF8) + 1;
    int length = Short.BYTES + Short.toUnsignedInt(bytes.getShort(name));
    try {
      // A constant has the very form that readUTF expects, modified UTF-8 after its length.
      return new DataInputStream(new ByteArrayInputStream(bytes.array(), name, length))
          .readUTF()
          .replace('/', '.');
    } catch (IOException e) {
      throw new InvalidClassFileException("constant " + nameIndex + " is not modified UTF-8", e);
    }
  }

  private int position(int index, int tag) throws InvalidClassFileException {
    if (index >= positions.length || positions[index] == 0) {
      throw new InvalidClassFileException("there is no constant " + index);
    }
    int found = bytes.get(positions[index]);
    if (found != tag) {
      throw new InvalidClassFileException(
          "constant " + index + " has the tag " + found + ", not " + tag);
    }
    return positions[index];
  }

  private static int length(int tag, ByteBuffer in) throws InvalidClassFileException {
    return switch (tag) {
      case UTF8 -> Short.toUnsignedInt(in.getShort());
      case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 2;
      case METHOD_HANDLE -> 3;
      case INTEGER, FLOAT, FIELD_REF, METHOD_REF, INTERFACE_METHOD_REF -> 4;
      case NAME_AND_TYPE, DYNAMIC, INVOKE_DYNAMIC -> 4;
      case LONG, DOUBLE -> 8;
      default ->
          throw new InvalidClassFileException(
              "a constant has the unknown tag " + tag + ", at byte " + (in.position() - 1));
    };
  }

  private static void skip(ByteBuffer in, int length) {
    if (in.remaining() < length) {
      throw new BufferUnderflowException();
    }
    in.position(in.position() + length);
  }
}
