package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.nio.ByteBuffer;

/** A file that came with a message. */
@ArrowRecord
public record Attachment(
    CharSequence name,
    @ArrowField(type = DataType.BINARY_VIEW) ByteBuffer content,
    @ArrowField(size = 4) @ArrowExtension(name = "shop.checksum", metadata = "crc32")
        byte[] checksum) {}
