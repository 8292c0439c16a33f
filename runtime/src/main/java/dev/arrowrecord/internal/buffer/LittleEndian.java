package dev.arrowrecord.internal.buffer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Little-endian views of a {@code byte[]}, indexed by byte. Arrow buffers are written in this order
 * (https://arrow.apache.org/docs/format/Columnar.html#byte-order-endianness).
 */
public final class LittleEndian {
  /** 16-bit integers. */
  public static final VarHandle SHORTS = view(short[].class);

  /** 16-bit unsigned integers. */
  public static final VarHandle CHARS = view(char[].class);

  /** 32-bit integers. */
  public static final VarHandle INTS = view(int[].class);

  /** 64-bit integers. */
  public static final VarHandle LONGS = view(long[].class);

  /** 32-bit floating-point numbers. */
  public static final VarHandle FLOATS = view(float[].class);

  /** 64-bit floating-point numbers. */
  public static final VarHandle DOUBLES = view(double[].class);

  private LittleEndian() {}

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }
}
