package dev.arrowrecord.integration.malformed;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.Alternatives;
import dev.arrowrecord.integration.fixtures.AlternativesArrow;
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

    @Override
    List<Alternatives> alternatives(byte[] bytes) throws IOException {
      return AlternativesArrow.readStream(new ByteArrayInputStream(bytes));
    }
  },
  STREAM_IN_MEMORY {
    @Override
    List<AllTypes> records(byte[] bytes) throws IOException {
      return AllTypesArrow.fromBytes(bytes);
    }

    @Override
    List<Alternatives> alternatives(byte[] bytes) throws IOException {
      return AlternativesArrow.fromBytes(bytes);
    }
  },
  FILE_IN_MEMORY {
    @Override
    List<AllTypes> records(byte[] bytes) throws IOException {
      try (var reader = AllTypesArrow.openFile(ByteBuffer.wrap(bytes))) {
        return reader.readAll();
      }
    }

    @Override
    List<Alternatives> alternatives(byte[] bytes) throws IOException {
      try (var reader = AlternativesArrow.openFile(ByteBuffer.wrap(bytes))) {
        return reader.readAll();
      }
    }
  };

  abstract List<AllTypes> records(byte[] bytes) throws IOException;

  abstract List<Alternatives> alternatives(byte[] bytes) throws IOException;

  /** The records; empty if the bytes were refused as they should be. */
  Optional<List<AllTypes>> refusesOrReads(byte[] bytes) throws IOException {
    return refusesOrReads(() -> records(bytes));
  }

  /** The records of the other types; empty if the bytes were refused as they should be. */
  Optional<List<Alternatives>> refusesOrReadsAlternatives(byte[] bytes) throws IOException {
    return refusesOrReads(() -> alternatives(bytes));
  }

  private static <T> Optional<List<T>> refusesOrReads(Records<T> records) throws IOException {
    try {
      return Optional.of(records.read());
    } catch (ArrowFormatException | SchemaMismatchException e) {
      return Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Records<T> {
    List<T> read() throws IOException;
  }
}
