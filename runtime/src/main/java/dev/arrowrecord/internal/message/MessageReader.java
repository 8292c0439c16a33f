package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads messages in order, the schema first: the inverse of {@link MessageWriter}. */
public interface MessageReader {
  /**
   * Reads the next message.
   *
   * @return the message, or null after the last
   * @throws ArrowFormatException if what follows is no message
   */
  @Nullable ReceivedMessage next() throws IOException;

  /** Where the next message begins, for messages. */
  long position();

  /**
   * Reads the schema, whose message comes first.
   *
   * @throws ArrowFormatException if it is not there
   */
  default DecodedSchema readSchema() throws IOException {
    return readSchemaMessage().schema();
  }

  /**
   * Reads the schema message, which comes first.
   *
   * @throws ArrowFormatException if it is not there
   */
  default IpcMessage.SchemaMessage readSchemaMessage() throws IOException {
    ReceivedMessage message = next();
    if (message == null) {
      throw new ArrowFormatException(
          "Expected the schema message of an Arrow stream, but found nothing", position());
    }
    if (message.metadata() instanceof IpcMessage.SchemaMessage schema) {
      return schema;
    }
    throw new ArrowFormatException(
        "Expected the schema message first, but found another kind of message",
        message.byteOffset());
  }
}
