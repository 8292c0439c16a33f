package dev.arrowrecord.integration.judge;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BitVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.Decimal256Vector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.DurationVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.UuidVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.complex.ListVector;
import org.apache.arrow.vector.complex.StructVector;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;

/** Sets slots of arrow-java's vectors to plain values, see {@link Plain}, in order. */
record VectorSetter(Map<Long, List<Object>> dictionaries) {

  /** Sets a slot; one that is null needs nothing but its children's slots. */
  void set(FieldVector vector, int index, Object value) {
    DictionaryEncoding encoding = vector.getField().getDictionary();
    if (value == null) {
      setNull(vector, index);
    } else if (encoding != null) {
      long position = dictionaries.get(encoding.getId()).indexOf(value);
      setInteger((BaseIntVector) vector, index, position);
    } else if (vector instanceof StructVector struct) {
      struct.setIndexDefined(index);
      setChildren(struct, index, (List<?>) value);
    } else if (vector instanceof ListVector list) {
      setElements(list, index, (List<?>) value);
    } else if (vector instanceof BaseIntVector integers) {
      setInteger(integers, index, value instanceof Character c ? c : ((Number) value).longValue());
    } else {
      setScalar(vector, index, value);
    }
  }

  private void setNull(FieldVector vector, int index) {
    vector.setNull(index);
    if (vector instanceof StructVector struct) {
      setChildren(struct, index, null);
    }
  }

  private void setChildren(StructVector struct, int index, List<?> values) {
    List<FieldVector> children = struct.getChildrenFromFields();
    for (int i = 0; i < children.size(); i++) {
      set(children.get(i), index, values == null ? null : values.get(i));
    }
  }

  private void setElements(ListVector list, int index, List<?> values) {
    int start = list.startNewValue(index);
    for (int i = 0; i < values.size(); i++) {
      set(list.getDataVector(), start + i, values.get(i));
    }
    list.endValue(index, values.size());
  }

  private static void setInteger(BaseIntVector vector, int index, long value) {
    while (index >= ((BaseFixedWidthVector) vector).getValueCapacity()) {
      ((FieldVector) vector).reAlloc();
    }
    vector.setWithPossibleTruncate(index, value);
  }

  private static void setScalar(FieldVector vector, int index, Object value) {
    if (vector instanceof BitVector bits) {
      bits.setSafe(index, (Boolean) value ? 1 : 0);
    } else if (vector instanceof Float4Vector floats) {
      floats.setSafe(index, (Float) value);
    } else if (vector instanceof Float8Vector doubles) {
      doubles.setSafe(index, (Double) value);
    } else if (vector instanceof VarCharVector text) {
      text.setSafe(index, ((String) value).getBytes(StandardCharsets.UTF_8));
    } else if (vector instanceof VarBinaryVector bytes) {
      bytes.setSafe(index, HexFormat.of().parseHex((String) value));
    } else if (vector instanceof FixedSizeBinaryVector bytes) {
      bytes.setSafe(index, HexFormat.of().parseHex((String) value));
    } else if (vector instanceof DecimalVector decimals) {
      decimals.setSafe(index, (BigDecimal) value);
    } else if (vector instanceof Decimal256Vector decimals) {
      decimals.setSafe(index, (BigDecimal) value);
    } else if (vector instanceof DateDayVector days) {
      days.setSafe(index, (Integer) value);
    } else if (vector instanceof TimeMicroVector times) {
      times.setSafe(index, (Long) value);
    } else if (vector instanceof TimeStampVector times) {
      times.setSafe(index, (Long) value);
    } else if (vector instanceof DurationVector durations) {
      durations.setSafe(index, (Long) value);
    } else if (vector instanceof UuidVector uuids) {
      uuids.setSafe(index, (UUID) value);
    } else {
      throw new IllegalArgumentException("No way to set " + vector.getField());
    }
  }
}
