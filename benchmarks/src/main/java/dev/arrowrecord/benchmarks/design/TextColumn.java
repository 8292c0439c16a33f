package dev.arrowrecord.benchmarks.design;

import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.ValueVector;
import java.util.Base64;

/** Strings as the only column of a stream, encoded in one of several ways. */
final class TextColumn extends RecordIpc<String, TextColumn.Batch> {
  private final TextEncoding encoding;

  TextColumn(TextEncoding encoding) {
    this(encoding, Schema.of(encoding.field()));
  }

  private TextColumn(TextEncoding encoding, Schema schema) {
    super("Text", schema, Base64.getMimeEncoder().encodeToString(SchemaEncoder.message(schema)));
    this.encoding = encoding;
  }

  @Override
  protected StructBuilder<String> newBuilder(Field field) {
    return new Builder(field, encoding.builder(field.child(0)));
  }

  @Override
  protected Batch newBatch(Column column) {
    return new Batch(column, encoding.vector(column.child(0)));
  }

  /** The strings of a batch. */
  static final class Batch extends RecordBatch<String> {
    private final ValueVector<String> text;

    Batch(Column column, ValueVector<String> text) {
      super(column);
      this.text = text;
    }

    @Override
    @SuppressWarnings("NullAway") // the field is not nullable
    public String get(int index) {
      return text.getObject(index);
    }
  }

  private static final class Builder extends StructBuilder<String> {
    private final VectorBuilder<String> text;

    Builder(Field field, VectorBuilder<String> text) {
      super(field);
      this.text = text;
      columns(text);
    }

    @Override
    protected void setRecord(int index, String record) {
      text.set(index, record);
    }

    @Override
    public long variableBytes() {
      return text.variableBytes();
    }
  }
}
