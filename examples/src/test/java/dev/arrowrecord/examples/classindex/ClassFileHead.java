package dev.arrowrecord.examples.classindex;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The heads of class files that no compiler writes, or no file system has a name for. */
public final class ClassFileHead {
  private ClassFileHead() {}

  /** A class without a super class and interfaces. */
  public static byte[] ofClass(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xCAFEBABE);
    out.writeShort(0);
    out.writeShort(61);
    out.writeShort(3); // one more than there are constants
    out.writeByte(7);
    out.writeShort(2);
    out.writeByte(1);
    out.writeUTF(name);
    out.writeShort(0);
    out.writeShort(1);
    out.writeShort(0);
    out.writeShort(0);
    return bytes.toByteArray();
  }
}
