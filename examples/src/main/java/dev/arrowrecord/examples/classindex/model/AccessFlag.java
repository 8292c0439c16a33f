package dev.arrowrecord.examples.classindex.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * An access flag of a class.
 *
 * @see <a
 *     href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1-200-E.1">Class
 *     access and property modifiers</a>
 */
public enum AccessFlag {
  PUBLIC(0x0001),
  FINAL(0x0010),
  SUPER(0x0020),
  INTERFACE(0x0200),
  ABSTRACT(0x0400),
  SYNTHETIC(0x1000),
  ANNOTATION(0x2000),
  ENUM(0x4000),
  MODULE(0x8000);

  private final int mask;

  AccessFlag(int mask) {
    this.mask = mask;
  }

  /** The flags that are set; bits without a meaning are left out. */
  public static Set<AccessFlag> of(int bits) {
    Set<AccessFlag> flags = EnumSet.noneOf(AccessFlag.class);
    for (AccessFlag flag : values()) {
      if ((bits & flag.mask) != 0) {
        flags.add(flag);
      }
    }
    return flags;
  }
}
