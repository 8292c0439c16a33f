package dev.arrowrecord.integration.judge;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DurationVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FixedSizeBinaryVector;
import org.apache.arrow.vector.Float2Vector;
import org.apache.arrow.vector.LargeVarCharVector;
import org.apache.arrow.vector.TimeMicroVector;
import org.apache.arrow.vector.TimeStampVector;
import org.apache.arrow.vector.UInt1Vector;
import org.apache.arrow.vector.UInt4Vector;
import org.apache.arrow.vector.UInt8Vector;
import org.apache.arrow.vector.ValueVector;
import org.apache.arrow.vector.VarBinaryVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.ViewVarCharVector;
import org.apache.arrow.vector.complex.BaseListVector;
import org.apache.arrow.vector.complex.DenseUnionVector;
import org.apache.arrow.vector.complex.RunEndEncodedVector;
import org.apache.arrow.vector.complex.StructVector;
import org.apache.arrow.vector.complex.UnionVector;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;

/** Gets plain values out of arrow-java's vectors: the inverse of {@link VectorSetter}. */
record VectorValues(DictionaryProvider dictionaries) {

  /** The plain value of a slot, see {@link Plain}. */
  Object get(ValueVector vector, int index) {
    if (vector.isNull(index)) {
      return null;
    }
    DictionaryEncoding encoding = vector.getField().getDictionary();
    if (encoding != null) {
      long position = ((BaseIntVector) vector).getValueAsLong(index);
      FieldVector values = dictionaries.lookup(encoding.getId()).getVector();
      return get(values, Math.toIntExact(position));
    }
    if (vector instanceof RunEndEncodedVector runs) {
      return get(runs.getValuesVector(), runs.getPhysicalIndex(index));
    }
    if (vector instanceof VarCharVector
        || vector instanceof LargeVarCharVector
        || vector instanceof ViewVarCharVector) {
      return vector.getObject(index).toString();
    }
    if (vector instanceof VarBinaryVector bytes) {
      return HexFormat.of().formatHex(bytes.get(index));
    }
    if (vector instanceof FixedSizeBinaryVector bytes) {
      return HexFormat.of().formatHex(bytes.get(index));
    }
    if (vector instanceof DateDayVector days) {
      return days.get(index);
    }
    if (vector instanceof TimeMicroVector time) {
      return time.get(index);
    }
    if (vector instanceof TimeStampVector time) {
      return time.get(index);
    }
    if (vector instanceof DurationVector duration) {
      return DurationVector.get(duration.getDataBuffer(), index);
    }
    if (vector instanceof StructVector struct) {
      List<Object> fields = new ArrayList<>();
      for (FieldVector child : struct.getChildrenFromFields()) {
        fields.add(get(child, index));
      }
      return fields;
    }
    if (vector instanceof DenseUnionVector union) {
      ValueVector child = union.getVectorByType(union.getTypeId(index));
      return child.getName() + ":" + get(child, union.getOffset(index));
    }
    if (vector instanceof UnionVector union) {
      ValueVector child = union.getVector(index);
      return child.getName() + ":" + get(child, index);
    }
    return vector instanceof BaseListVector list ? elements(list, index) : number(vector, index);
  }

  /** The numbers that arrow-java spells otherwise than they are. */
  private static Object number(ValueVector vector, int index) {
    if (vector instanceof UInt1Vector integers) {
      return integers.getObjectNoOverflow(index);
    }
    if (vector instanceof UInt4Vector integers) {
      return integers.getObjectNoOverflow(index);
    }
    if (vector instanceof UInt8Vector integers) {
      return integers.getObjectNoOverflow(index);
    }
    if (vector instanceof Float2Vector floats) {
      return floats.getValueAsFloat(index);
    }
    Object value = vector.getObject(index);
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value;
  }

  private List<Object> elements(BaseListVector list, int index) {
    List<Object> elements = new ArrayList<>();
    FieldVector child = ((FieldVector) list).getChildrenFromFields().get(0);
    int start = list.getElementStartIndex(index);
    int end = list.getElementEndIndex(index);
    for (int i = start; i < end; i++) {
      elements.add(get(child, i));
    }
    return elements;
  }
}
