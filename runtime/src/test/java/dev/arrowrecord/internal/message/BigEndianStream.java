package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.Decimal;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Interval;
import org.apache.arrow.flatbuf.IntervalUnit;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.Time;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Union;
import org.apache.arrow.flatbuf.UnionMode;

/**
 * Makes big-endian data of little-endian data, of V4 without validity of runs, or of V5, as a
 * machine of that order would write it. It knows the layouts from the specification, and uses
 * nothing of this library.
 */
final class BigEndianStream {
  private final RecordBatch batch;
  private final boolean old;
  private final byte[] body;
  private int nextBuffer;
  private int nextVariadic;

  private BigEndianStream(RecordBatch batch, OneMessage message, byte[] body) {
    this.batch = batch;
    this.old = message.decoded().version() == MetadataVersion.V4;
    this.body = body;
  }

  static ForeignStream of(ForeignStream stream) {
    Schema schema = (Schema) stream.messages().get(0).decoded().header(new Schema());
    List<Field> fields = new ArrayList<>();
    Map<Long, Field> dictionaries = new HashMap<>();
    for (int i = 0; i < schema.fieldsLength(); i++) {
      fields.add(schema.fields(i));
      findDictionaries(schema.fields(i), dictionaries);
    }
    return stream.with(
        message ->
            switch (message.headerType()) {
              case MessageHeader.Schema ->
                  new OneMessage(
                      new FlatBytes(message.metadata())
                          .schemaMessage(message.decoded().version(), Endianness.Big),
                      new byte[0]);
              case MessageHeader.DictionaryBatch -> dictionaryBatch(message, dictionaries);
              default -> recordBatch(message, fields);
            });
  }

  private static void findDictionaries(Field field, Map<Long, Field> found) {
    if (field.dictionary() != null) {
      found.put(field.dictionary().id(), field);
    }
    for (int i = 0; i < field.childrenLength(); i++) {
      findDictionaries(field.children(i), found);
    }
  }

  private static OneMessage dictionaryBatch(OneMessage message, Map<Long, Field> dictionaries) {
    DictionaryBatch dictionary = (DictionaryBatch) message.decoded().header(new DictionaryBatch());
    byte[] body = message.body().clone();
    new BigEndianStream(dictionary.data(), message, body).values(dictionaries.get(dictionary.id()));
    return new OneMessage(message.metadata(), body);
  }

  private static OneMessage recordBatch(OneMessage message, List<Field> fields) {
    byte[] body = message.body().clone();
    BigEndianStream stream =
        new BigEndianStream(
            (RecordBatch) message.decoded().header(new RecordBatch()), message, body);
    fields.forEach(stream::array);
    return new OneMessage(message.metadata(), body);
  }

  private void array(Field field) {
    if (field.dictionary() == null) {
      values(field);
      return;
    }
    Int index = field.dictionary().indexType();
    skip();
    swap(index == null ? 4 : index.bitWidth() / 8);
  }

  private void values(Field field) {
    switch (field.typeType()) {
      case Type.Null, Type.RunEndEncoded -> {}
      case Type.Union -> {
        skip();
        if (old) {
          skip();
        }
        if (((Union) field.type(new Union())).mode() == UnionMode.Dense) {
          swap(4);
        }
      }
      default -> {
        skip();
        valuesAfterValidity(field);
      }
    }
    for (int i = 0; i < field.childrenLength(); i++) {
      array(field.children(i));
    }
  }

  private void valuesAfterValidity(Field field) {
    switch (field.typeType()) {
      case Type.Bool, Type.FixedSizeBinary -> skip();
      case Type.Int -> swap(((Int) field.type(new Int())).bitWidth() / 8);
      case Type.FloatingPoint ->
          swap(2 << ((FloatingPoint) field.type(new FloatingPoint())).precision());
      case Type.Decimal -> swap(((Decimal) field.type(new Decimal())).bitWidth() / 8);
      case Type.Date ->
          swap(
              ((org.apache.arrow.flatbuf.Date) field.type(new org.apache.arrow.flatbuf.Date()))
                          .unit()
                      == org.apache.arrow.flatbuf.DateUnit.DAY
                  ? 4
                  : 8);
      case Type.Time -> swap(((Time) field.type(new Time())).bitWidth() / 8);
      case Type.Timestamp, Type.Duration -> swap(8);
      case Type.Interval -> {
        if (((Interval) field.type(new Interval())).unit() == IntervalUnit.MONTH_DAY_NANO) {
          swap(4, 4, 8);
        } else {
          swap(4);
        }
      }
      case Type.Utf8, Type.Binary -> {
        swap(4);
        skip();
      }
      case Type.LargeUtf8, Type.LargeBinary -> {
        swap(8);
        skip();
      }
      case Type.Utf8View, Type.BinaryView -> {
        swapViews();
        for (long i = batch.variadicBufferCounts(nextVariadic++); i > 0; i--) {
          skip();
        }
      }
      case Type.List, Type.Map -> swap(4);
      case Type.LargeList -> swap(8);
      case Type.ListView -> {
        swap(4);
        swap(4);
      }
      case Type.LargeListView -> {
        swap(8);
        swap(8);
      }
      case Type.FixedSizeList, Type.Struct_ -> {}
      default -> throw new AssertionError(field.typeType());
    }
  }

  private void skip() {
    nextBuffer++;
  }

  private void swap(int... widths) {
    Buffer buffer = batch.buffers(nextBuffer++);
    int i = (int) buffer.offset();
    int end = i + (int) buffer.length();
    for (int next = 0; i + widths[next] <= end; next = (next + 1) % widths.length) {
      reverse(i, widths[next]);
      i += widths[next];
    }
  }

  private void swapViews() {
    Buffer buffer = batch.buffers(nextBuffer++);
    for (int view = 0; view < buffer.length() / 16; view++) {
      int start = (int) buffer.offset() + 16 * view;
      int length = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).getInt(start);
      reverse(start, 4);
      if (length > 12) {
        reverse(start + 8, 4);
        reverse(start + 12, 4);
      }
    }
  }

  private void reverse(int start, int length) {
    for (int i = start, j = start + length - 1; i < j; i++, j--) {
      byte first = body[i];
      body[i] = body[j];
      body[j] = first;
    }
  }
}
