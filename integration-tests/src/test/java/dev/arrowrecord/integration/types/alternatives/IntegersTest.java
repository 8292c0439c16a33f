package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

class IntegersTest extends JudgedContract<IntegersTest.Integers> {
  @ArrowRecord
  record Integers(
      @ArrowField(type = DataType.INT8) int int8,
      @ArrowField(type = DataType.INT16) long int16,
      @ArrowField(type = DataType.INT32) byte int32,
      @ArrowField(type = DataType.INT64) short int64,
      @ArrowField(type = DataType.UINT8) int uint8,
      @ArrowField(type = DataType.UINT16) int uint16,
      @ArrowField(type = DataType.UINT32) long uint32,
      @ArrowField(type = DataType.UINT64) long uint64,
      @ArrowField(type = DataType.UINT8) Byte byteUint8,
      @ArrowField(type = DataType.UINT32) Integer intUint32,
      @ArrowField(type = DataType.UINT64) Long longUint64,
      @ArrowField(type = DataType.UINT64) BigInteger bigUint64,
      @ArrowField(type = DataType.INT16) BigInteger bigInt16,
      @ArrowField(type = DataType.INT32) char charInt32,
      @ArrowField(type = DataType.UINT8) Character charUint8,
      @ArrowField(type = DataType.INT8) OptionalInt optionalInt8,
      @ArrowField(type = DataType.UINT32) OptionalLong optionalUint32,
      @ArrowField(type = DataType.UINT8) int[] array,
      @ArrowField(type = DataType.INT64) int[] converted,
      List<@ArrowField(type = DataType.UINT16) Integer> list) {}

  @Override
  protected Generated<Integers> generated() {
    return new Generated<>(
        IntegersTest_IntegersArrow::toBytes,
        IntegersTest_IntegersArrow::fromBytes,
        IntegersTest_IntegersArrow::writeFile,
        IntegersTest_IntegersArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        int8: Int(8, true) not null
        int16: Int(16, true) not null
        int32: Int(32, true) not null
        int64: Int(64, true) not null
        uint8: Int(8, false) not null
        uint16: Int(16, false) not null
        uint32: Int(32, false) not null
        uint64: Int(64, false) not null
        byteUint8: Int(8, false)
        intUint32: Int(32, false)
        longUint64: Int(64, false)
        bigUint64: Int(64, false)
        bigInt16: Int(16, true)
        charInt32: Int(32, true) not null
        charUint8: Int(8, false)
        optionalInt8: Int(8, true)
        optionalUint32: Int(32, false)
        array: List<item: Int(8, false) not null>
        converted: List<item: Int(64, true) not null>
        list: List<item: Int(16, false)>
        """;
  }

  @Override
  protected List<Integers> samples() {
    return List.of(
        new Integers(
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            255,
            8_364,
            4_294_967_295L,
            Long.MAX_VALUE,
            Byte.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            new BigInteger("18446744073709551615"),
            BigInteger.valueOf(-32_768),
            Character.MAX_VALUE,
            (char) 255,
            OptionalInt.of(-128),
            OptionalLong.of(4_294_967_295L),
            new int[] {0, 255},
            new int[] {Integer.MIN_VALUE, 1},
            Arrays.asList(97, null)),
        new Integers(
            0,
            0,
            (byte) 0,
            (short) 0,
            0,
            48,
            0,
            0,
            null,
            null,
            null,
            null,
            null,
            (char) 0,
            null,
            OptionalInt.empty(),
            OptionalLong.empty(),
            null,
            null,
            null),
        new Integers(
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            128,
            32_768,
            2_147_483_648L,
            1,
            (byte) 0,
            0,
            0L,
            BigInteger.ZERO,
            BigInteger.TEN,
            'a',
            'b',
            OptionalInt.of(1),
            OptionalLong.of(0),
            new int[0],
            new int[0],
            List.of()));
  }

  @Override
  protected String rows() {
    return """
        127 | 32767 | 127 | 32767 | 255 | € | 4294967295 | 9223372036854775807 | 127 | 2147483647 | 9223372036854775807 | 18446744073709551615 | -32768 | 65535 | 255 | -128 | 4294967295 | [0, 255] | [-2147483648, 1] | [a, null]
        0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | null | null | null | null | null | 0 | null | null | null | null | null | null
        -128 | -32768 | -128 | -32768 | 128 | 耀 | 2147483648 | 1 | 0 | 0 | 0 | 0 | 10 | 97 | 98 | 1 | 0 | [] | [] | []
        """;
  }
}
