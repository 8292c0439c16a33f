package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.metadata.IpcMessage;

/**
 * A message as it was read.
 *
 * @param metadata its decoded metadata
 * @param body its body, from position 0; the schema says the order of its bytes
 * @param byteOffset where the message begins
 */
public record ReceivedMessage(IpcMessage metadata, Body body, long byteOffset) {}
