package dev.arrowrecord.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Keeps what builders hand over, as text that a test can compare with the specification. */
public final class RecordingSink implements BufferSink {
  private final List<String> seen = new ArrayList<>();

  /** What a builder hands over. */
  public static List<String> of(VectorBuilder<?> builder, int length) {
    RecordingSink sink = new RecordingSink();
    builder.encode(length, sink);
    return sink.seen();
  }

  /** A text for each node and buffer. */
  public List<String> seen() {
    return seen;
  }

  @Override
  public void node(int length, int nullCount) {
    seen.add("node " + length + " nulls " + nullCount);
  }

  @Override
  public void buffer(byte[] bytes, int length) {
    seen.add(HexFormat.of().formatHex(Arrays.copyOf(bytes, length)));
  }
}
