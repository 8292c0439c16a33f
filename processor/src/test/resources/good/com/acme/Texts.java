package com.acme;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.DataType;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ArrowRecord
@ArrowMetadata(key = "owner", value = "acme")
@ArrowMetadata(key = "version", value = "2")
record Texts(
    @ArrowField(type = DataType.LARGE_UTF8) String large,
    @ArrowField(type = DataType.UTF8_VIEW) CharSequence view,
    @ArrowExtension(name = "arrow.json") @ArrowMetadata(key = "schema", value = "person.json")
        String json,
    @ArrowField(type = DataType.BINARY_VIEW) byte[] binary,
    @ArrowField(size = 32) byte[] hash,
    @ArrowField(type = DataType.LARGE_BINARY) ByteBuffer buffer,
    @ArrowField(size = 4) byte[][] addresses,
    @ArrowDictionary String venue,
    @ArrowDictionary(index = DataType.UINT8, ordered = true) @ArrowField(type = DataType.LARGE_UTF8)
        Optional<String> grade,
    @ArrowDictionary(index = DataType.INT16) CharSequence tag,
    @ArrowDictionary UUID session,
    @ArrowDictionary int code,
    @ArrowDictionary List<String> path,
    @ArrowDictionary Point place,
    List<@ArrowDictionary String> labels,
    @ArrowDictionary String[] words,
    String @ArrowDictionary [] sentence,
    @ArrowRunEndEncoded LocalDate day,
    @ArrowRunEndEncoded(runEnds = DataType.INT16) @ArrowDictionary String station,
    @ArrowRunEndEncoded double reading,
    @ArrowExtension(
            name = "arrow.opaque",
            metadata = "{\"type_name\": \"geometry\", \"vendor_name\": \"acme\"}")
        byte[] geometry,
    Void nothing) {}
