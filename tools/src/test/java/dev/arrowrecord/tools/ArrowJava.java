package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.JsonFileReader;
import org.apache.arrow.vector.util.Validator;

/** What arrow-java finds in a file, and in JSON. */
final class ArrowJava {
  private ArrowJava() {}

  /** Fails unless arrow-java finds the same in both. */
  static void compare(Path arrow, Path json) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        FileChannel channel = FileChannel.open(arrow);
        ArrowFileReader file = new ArrowFileReader(channel, allocator);
        JsonFileReader text = new JsonFileReader(json.toFile(), allocator)) {
      VectorSchemaRoot root = file.getVectorSchemaRoot();
      Validator.compareSchemas(text.start(), root.getSchema());
      int batches = 0;
      while (file.loadNextBatch()) {
        try (VectorSchemaRoot expected = text.read()) {
          assertThat(expected).as("batch %d", batches).isNotNull();
          Validator.compareVectorSchemaRoot(root, expected);
        }
        batches++;
      }
      assertThat(text.read()).isNull();
    }
  }
}
