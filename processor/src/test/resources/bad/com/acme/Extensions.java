package com.acme;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import java.util.UUID;

@ArrowRecord
record Extensions(
    @ArrowExtension(name = "arrow.json") int json,
    //! [AR034] Extensions.json: arrow.json is stored as text, but this field is int32; put it on a property that is stored so, or use another name.
    @ArrowExtension(name = "arrow.json", metadata = "{\"a\": 1}") String jsonMetadata,
    //! [AR034] Extensions.jsonMetadata: the metadata of arrow.json is empty or {}; give it in that form.
    @ArrowExtension(name = "arrow.json") @ArrowDictionary String jsonDictionary,
    //! [AR034] Extensions.jsonDictionary: arrow.json is stored as text, but this field is dictionary<values=string, indices=int32, ordered=0>; put it on a property that is stored so, or use another name.
    @ArrowExtension(name = "arrow.uuid") String uuid,
    //! [AR034] Extensions.uuid: arrow.uuid is stored as 16 bytes of fixed size, but this field is string; put it on a property that is stored so, or use another name.
    @ArrowExtension(name = "arrow.bool8") boolean bool8,
    //! [AR034] Extensions.bool8: arrow.bool8 is stored as int8, but this field is bool; put it on a property that is stored so, or use another name.
    @ArrowExtension(name = "arrow.opaque") byte[] opaque,
    //! [AR034] Extensions.opaque: the metadata of arrow.opaque is a JSON object of strings that has type_name and vendor_name; give it in that form.
    @ArrowExtension(name = "arrow.opaque", metadata = "{\"type_name\": \"x\"}") byte[] vendor,
    //! [AR034] Extensions.vendor: the metadata of arrow.opaque is a JSON object of strings that has type_name and vendor_name; give it in that form.
    @ArrowExtension(name = "arrow.opaque", metadata = "{\"type_name\": \"x\", \"vendor_name\": 1}")
    //! [AR034] Extensions.number: the metadata of arrow.opaque is a JSON object of strings that has type_name and vendor_name; give it in that form.
        byte[] number,
    @ArrowExtension(name = "arrow.fixed_shape_tensor") float[] tensor,
    //! [AR034] Extensions.tensor: arrow.fixed_shape_tensor is stored as an array of one shape, but this field is list; use @ArrowTensor, which says the shape too.
    @ArrowExtension(name = "arrow.money") long unknown,
    //! [AR034] Extensions.unknown: "arrow.money" is none of Arrow's extension types, whose names alone begin with "arrow."; use one of these, or another name.
    @ArrowExtension(name = " ") String blank,
    //! [AR034] Extensions.blank: an extension type has a name; give it one.
    @ArrowExtension(name = "acme.\uD800") String broken,
    //! [AR024] Extensions.broken: the extension name has an unpaired surrogate (\uD800 at index 5), but it becomes UTF-8, which has no bytes for half a character; complete it or leave it out.
    @ArrowField(type = DataType.BOOL8) @ArrowExtension(name = "acme.flag") boolean flag,
    //! [AR022] Extensions.flag: @ArrowField(type = BOOL8) and @ArrowExtension(name = "acme.flag") contradict each other, because BOOL8 is the extension type arrow.bool8; remove one of them.
    @ArrowTensor(shape = 3) @ArrowExtension(name = "acme.vector") float[] vector,
    //! [AR022] Extensions.vector: @ArrowTensor and @ArrowExtension contradict each other, because the shape decides on the type; remove one of them.
    @ArrowExtension(name = "acme.id") UUID id) {}

@ArrowRecord
@ArrowField(name = "type")
//! [AR023] Metadata: @ArrowField has no effect, because it is for properties, and Metadata is a type; remove it, or put it on a property.
@ArrowMetadata(key = "ARROW:schema", value = "x")
@ArrowMetadata(key = "twice", value = "one")
@ArrowMetadata(key = "twice", value = "two")
record Metadata(
//! [AR022] Metadata: @ArrowMetadata(key = "twice", value = "one") and @ArrowMetadata(key = "twice", value = "two") contradict each other, because a key has one value; remove one of them.
//! [AR035] Metadata: the key "ARROW:schema" begins with "ARROW:", as those of the Arrow project do; choose another.
    @ArrowMetadata(key = "", value = "empty") int empty,
    //! [AR035] Metadata.empty: the key is empty, and readers look entries up by it; choose another.
    @ArrowMetadata(key = "ARROW:extension:name", value = "x") int extension,
    //! [AR035] Metadata.extension: the key "ARROW:extension:name" begins with "ARROW:", as those of the Arrow project do; use @ArrowExtension.
    @ArrowMetadata(key = "\uDC00", value = "x") int key,
    //! [AR024] Metadata.key: the metadata key has an unpaired surrogate (\uDC00 at index 0), but it becomes UTF-8, which has no bytes for half a character; complete it or leave it out.
    @ArrowMetadata(key = "x", value = "\uDC00") int value) {}
    //! [AR024] Metadata.value: the metadata value has an unpaired surrogate (\uDC00 at index 0), but it becomes UTF-8, which has no bytes for half a character; complete it or leave it out.
