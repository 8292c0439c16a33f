package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.metadata.IpcMessage;
import java.nio.ByteBuffer;

/**
 * A message as it was read.
 *
 * @param metadata its decoded metadata
 * @param body its body, little-endian, from position 0
 * @param byteOffset where the message begins
 */
public record ReceivedMessage(IpcMessage metadata, ByteBuffer body, long byteOffset) {}
