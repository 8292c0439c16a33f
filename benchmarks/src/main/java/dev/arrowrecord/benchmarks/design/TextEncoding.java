package dev.arrowrecord.benchmarks.design;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.ValueVector;

/** How strings are encoded as a column. */
public enum TextEncoding {
  /** One after the other. */
  PLAIN(Field.required("text", ArrowType.UTF8)) {
    @Override
    VectorBuilder<String> builder(Field field) {
      return new Utf8Builder(field);
    }

    @Override
    ValueVector<String> vector(Column column) {
      return new Utf8Vector(column);
    }
  },
  /** As indices into a dictionary. */
  DICTIONARY(Field.required("text", ArrowType.dictionary(ArrowType.INT32, ArrowType.UTF8))) {
    @Override
    VectorBuilder<String> builder(Field field) {
      Field values = DictionaryBuilder.valuesField(field);
      return new DictionaryBuilder<>(field, new Utf8Builder(values));
    }

    @Override
    ValueVector<String> vector(Column column) {
      return new DictionaryVector<>(column, Utf8Vector::new);
    }
  },
  /** As runs. */
  RUNS(
      Field.required(
          "text",
          ArrowType.RUN_END_ENCODED,
          Field.required("run_ends", ArrowType.INT32),
          Field.required("values", ArrowType.UTF8))) {
    @Override
    VectorBuilder<String> builder(Field field) {
      return new RunEndBuilder<>(field, new Utf8Builder(field.child(1)));
    }

    @Override
    ValueVector<String> vector(Column column) {
      return new RunEndVector<>(column, new Utf8Vector(column.child(1)));
    }
  };

  private final Field field;

  TextEncoding(Field field) {
    this.field = field;
  }

  Field field() {
    return field;
  }

  abstract VectorBuilder<String> builder(Field field);

  abstract ValueVector<String> vector(Column column);
}
