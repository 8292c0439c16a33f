package dev.arrowrecord.integration.interop;

import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ipc.Compression;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is not of one type: metadata, batches, alignment, compression. */
final class Framed {
  private Framed() {}

  @ArrowRecord
  @ArrowMetadata(key = "owner", value = "acme")
  record Described(@ArrowMetadata(key = "unit", value = "m") Integer number, String text) {}

  static List<InteropCase<?>> cases() {
    InteropCase<Described> batches = InteropCase.of("many_batches", Described.class, described(20));
    return List.of(
        batches,
        batches.with("no_rows", List.of()),
        batches.with("one_batch", options -> options.withBatchRows(1_000)),
        batches.with("aligned_64", options -> options.withAlignment(64)),
        batches.with("compressed_lz4", options -> options.withCompression(Compression.LZ4_FRAME)),
        batches.with("compressed_zstd", options -> options.withCompression(Compression.ZSTD)),
        batches.with(
            "metadata", options -> options.withMetadata(Map.of("key", "value", "Grüße", "世界"))));
  }

  private static List<Described> described(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> new Described(i % 5 == 3 ? null : i, i % 4 == 2 ? null : "text " + i))
        .toList();
  }
}
