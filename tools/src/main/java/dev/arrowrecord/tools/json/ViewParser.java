package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.internal.layout.BufferKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads views and the data buffers that they refer to. */
final class ViewParser {
  private final boolean text;

  ViewParser(boolean text) {
    this.text = text;
  }

  void parse(
      JsonValue json,
      int count,
      BitSet valid,
      Map<BufferKind, byte[]> buffers,
      List<byte[]> dataBuffers)
      throws JsonFormatException {
    JsonValue variadic = json.find("VARIADIC_DATA_BUFFERS");
    if (variadic != null) {
      for (JsonValue each : variadic.elements()) {
        dataBuffers.add(ScalarParser.bytes(each, false));
      }
    }
    List<JsonValue> views = json.elements("VIEWS", count);
    byte[] bytes = new byte[count * BinaryView.BYTES];
    for (int i = valid.nextSetBit(0); i >= 0; i = valid.nextSetBit(i + 1)) {
      put(bytes, i * BinaryView.BYTES, views.get(i), dataBuffers);
    }
    buffers.put(BufferKind.VIEWS, bytes);
  }

  private void put(byte[] bytes, int at, JsonValue json, List<byte[]> dataBuffers)
      throws JsonFormatException {
    int size = json.member("SIZE").count();
    if (size <= BinaryView.MAX_INLINE) {
      JsonValue inlined = json.member("INLINED");
      byte[] value = ScalarParser.bytes(inlined, text);
      if (value.length != size) {
        throw inlined.expected(size + " bytes");
      }
      BinaryView.setInline(bytes, at, value, 0, size);
      return;
    }
    int buffer = (int) json.member("BUFFER_INDEX").integer(0, dataBuffers.size() - 1L);
    byte[] data = dataBuffers.get(buffer);
    int offset = (int) json.member("OFFSET").integer(0, Math.max(0, data.length - (long) size));
    if (size > data.length) {
      throw json.member("SIZE").expected("at most " + data.length + " bytes");
    }
    JsonValue prefix = json.member("PREFIX_HEX");
    if (!Arrays.equals(
        ScalarParser.bytes(prefix, false),
        Arrays.copyOfRange(data, offset, offset + BinaryView.PREFIX_BYTES))) {
      throw prefix.expected("the first bytes of the value");
    }
    BinaryView.setReference(bytes, at, data, offset, size, buffer, offset);
  }
}
