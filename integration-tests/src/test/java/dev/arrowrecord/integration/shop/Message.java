package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** What a customer writes to the shop. */
@ArrowRecord
public record Message(
    OffsetDateTime received,
    Email from,
    List<@ArrowField(type = DataType.LARGE_UTF8) @ArrowMetadata(key = "lang", value = "de") String>
        paragraphs,
    @ArrowField(type = DataType.LIST_VIEW) List<Attachment> attachments,
    Set<Email> copies) {}
