package dev.arrowrecord.integration.malformed;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Reads bytes that may be broken in every way there is, as every property's type. */
enum Reading {
  STREAM {
    @Override
    List<AllTypes> records(byte[] bytes) throws IOException {
      return AllTypesArrow.readStream(new ByteArrayInputStream(bytes));
    }
  },
  STREAM_IN_MEMORY {
    @Override
    List<AllTypes> records(byte[] bytes) throws IOException {
      return AllTypesArrow.fromBytes(bytes);
    }
  },
  FILE_IN_MEMORY {
    @Override
    List<AllTypes> records(byte[] bytes) throws IOException {
      try (var reader = AllTypesArrow.openFile(ByteBuffer.wrap(bytes))) {
        return reader.readAll();
      }
    }
  };

  abstract List<AllTypes> records(byte[] bytes) throws IOException;

  /** The records; empty if the bytes were refused as they should be. */
  Optional<List<AllTypes>> refusesOrReads(byte[] bytes) throws IOException {
    try {
      return Optional.of(records(bytes));
    } catch (ArrowFormatException | SchemaMismatchException e) {
      return Optional.empty();
    }
  }
}
