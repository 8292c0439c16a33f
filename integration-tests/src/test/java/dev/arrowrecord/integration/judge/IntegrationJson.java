package dev.arrowrecord.integration.judge;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.apache.arrow.vector.types.pojo.ArrowType.ExtensionType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;

/** Reads the JSON of Arrow's integration tests as arrow-java's {@code JsonFileReader} does. */
public final class IntegrationJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private IntegrationJson() {}

  /** A schema; what is read of JSON has no extension types, but their storage. */
  public static Schema schema(String json) throws IOException {
    return MAPPER.readValue(json, Schema.class);
  }

  /** A schema without extension types, but their storage. */
  public static Schema storage(Schema schema) {
    return new Schema(
        schema.getFields().stream().map(IntegrationJson::storage).toList(),
        schema.getCustomMetadata());
  }

  private static Field storage(Field field) {
    FieldType type =
        new FieldType(
            field.isNullable(),
            field.getType() instanceof ExtensionType extension
                ? extension.storageType()
                : field.getType(),
            field.getDictionary(),
            field.getMetadata());
    return new Field(
        field.getName(), type, field.getChildren().stream().map(IntegrationJson::storage).toList());
  }
}
