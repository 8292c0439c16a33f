package dev.arrowrecord.dynamic;

import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How rows of a schema are written and read. */
final class RowIpc extends RecordIpc<Row, RowBatch> {
  /** Reads data of any schema, as rows of it. */
  static final RowIpc OF_DATA = new RowIpc(new Schema(List.of(), Map.of()), true);

  private static final String NAME = "Row";

  private final Function<Column, RowBatch> batches;
  private final boolean ofData;

  /** For rows of a schema. */
  RowIpc(Schema schema) {
    this(schema, false);
  }

  private RowIpc(Schema schema, boolean ofData) {
    super(NAME, schema);
    this.batches = ColumnReaders.ofStruct(schema.fields());
    this.ofData = ofData;
  }

  @Override
  protected RecordIpc<Row, RowBatch> typeOf(Schema actual) {
    return ofData ? new RowIpc(actual) : this;
  }

  @Override
  protected RowBatch newBatch(Column column) {
    return batches.apply(column);
  }

  @Override
  protected StructBuilder<Row> newBuilder(Field field) {
    return RowBuilder.ofColumns(field);
  }
}
