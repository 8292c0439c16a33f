package dev.arrowrecord.integration.architecture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class file refers to.
 *
 * @param path where it is
 * @param names every name, descriptor and string in it, those of classes with slashes
 * @param members every field and method it uses, as {@code owner.name}
 * @param nativeMethods whether it declares any
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">JVM specification:
 *     the class file format</a>
 */
record ClassFile(String path, Set<String> names, Set<String> members, boolean nativeMethods) {

  static ClassFile read(String path, byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    skip(in, 8);
    ConstantPool constants = ConstantPool.read(in);
    skip(in, 6);
    skip(in, 2 * in.readUnsignedShort());
    skipMembers(in);
    return new ClassFile(path, constants.names(), constants.members(), hasNative(in));
  }

  private static boolean hasNative(DataInputStream in) throws IOException {
    boolean found = false;
    for (int methods = in.readUnsignedShort(); methods > 0; methods--) {
      found |= Modifier.isNative(in.readUnsignedShort());
      skip(in, 4);
      skipAttributes(in);
    }
    return found;
  }

  private static void skipMembers(DataInputStream in) throws IOException {
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      skip(in, 6);
      skipAttributes(in);
    }
  }

  private static void skipAttributes(DataInputStream in) throws IOException {
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      skip(in, 2);
      skip(in, in.readInt());
    }
  }

  private static void skip(DataInputStream in, int bytes) throws IOException {
    in.skipNBytes(bytes);
  }

  /** The table with all that a class refers to. */
  private record ConstantPool(String[] texts, int[] first, int[] second, int[] tags) {
    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;

    static ConstantPool read(DataInputStream in) throws IOException {
      int size = in.readUnsignedShort();
      ConstantPool pool =
          new ConstantPool(new String[size], new int[size], new int[size], new int[size]);
      for (int i = 1; i < size; i++) {
        pool.tags[i] = in.readUnsignedByte();
        pool.readEntry(i, in);
        if (pool.tags[i] == LONG || pool.tags[i] == DOUBLE) {
          i++;
        }
      }
      return pool;
    }

    private void readEntry(int index, DataInputStream in) throws IOException {
      switch (tags[index]) {
        case TEXT -> texts[index] = in.readUTF();
        case LONG, DOUBLE -> skip(in, 8);
        // Class, String, MethodType, Module, Package.
        case 7, 8, 16, 19, 20 -> first[index] = in.readUnsignedShort();
        // MethodHandle.
        case 15 -> skip(in, 3);
        // Integer, Float, members, NameAndType, Dynamic, InvokeDynamic.
        case 3, 4, FIELD, METHOD, INTERFACE_METHOD, 12, 17, 18 -> {
          first[index] = in.readUnsignedShort();
          second[index] = in.readUnsignedShort();
        }
        default -> throw new IOException("No such constant: " + tags[index]);
      }
    }

    Set<String> names() {
      Set<String> names = new TreeSet<>();
      for (String text : texts) {
        if (text != null) {
          names.add(text);
        }
      }
      return names;
    }

    Set<String> members() {
      Set<String> members = new TreeSet<>();
      for (int i = 1; i < tags.length; i++) {
        if (tags[i] == FIELD || tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
          String owner = texts[first[first[i]]];
          String name = texts[first[second[i]]];
          members.add(owner + "." + name);
        }
      }
      return members;
    }
  }
}
