package dev.arrowrecord.dynamic;

import dev.arrowrecord.builder.ConvertedBuilder;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;

/** Builds the columns of a record batch, or a Struct column, from rows. */
final class RowBuilder extends StructBuilder<Row> {
  private final RowType type;
  private final List<VectorBuilder<Object>> columns;

  private RowBuilder(Field field, List<VectorBuilder<Object>> columns) {
    super(field);
    this.type = new RowType(field.children());
    this.columns = columns;
    columns(columns.toArray(new VectorBuilder<?>[0]));
  }

  /** Builds the columns of a record batch from rows of any objects. */
  static RowBuilder ofColumns(Field root) {
    List<VectorBuilder<Object>> columns = new ArrayList<>();
    for (Field field : root.children()) {
      // All of a value is converted here, before dictionaries and runs compare what is in it.
      columns.add(new ConvertedBuilder<>(ColumnBuilders.of(field), Cells.of(field)));
    }
    return new RowBuilder(root, columns);
  }

  /** Builds a Struct column from rows whose values are those that {@link Cells} give. */
  static RowBuilder ofStruct(Field field) {
    return new RowBuilder(field, ColumnBuilders.ofEach(field.children()));
  }

  @Override
  protected void setRecord(int index, Row row) {
    Row values = RowMatch.of(row, type);
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).set(index, values.get(i));
    }
  }
}
