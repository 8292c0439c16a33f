package dev.arrowrecord.internal.metadata;

/**
 * The positions of the fields in the tables of {@code Message.fbs}, {@code Schema.fbs} and {@code
 * File.fbs}, for {@link FlatTable} to read: a table's fields are numbered from 0 as they stand
 * there, and a union takes two, its type before its value.
 */
final class Slots {

  static final int MESSAGE_VERSION = 0;
  static final int MESSAGE_HEADER_TYPE = 1;
  static final int MESSAGE_HEADER = 2;
  static final int MESSAGE_BODY_LENGTH = 3;
  static final int MESSAGE_CUSTOM_METADATA = 4;

  static final int RECORD_BATCH_LENGTH = 0;
  static final int RECORD_BATCH_NODES = 1;
  static final int RECORD_BATCH_BUFFERS = 2;
  static final int RECORD_BATCH_COMPRESSION = 3;
  static final int RECORD_BATCH_VARIADIC_COUNTS = 4;

  static final int DICTIONARY_BATCH_ID = 0;
  static final int DICTIONARY_BATCH_DATA = 1;
  static final int DICTIONARY_BATCH_IS_DELTA = 2;

  static final int COMPRESSION_CODEC = 0;
  static final int COMPRESSION_METHOD = 1;

  static final int SCHEMA_ENDIANNESS = 0;
  static final int SCHEMA_FIELDS = 1;
  static final int SCHEMA_CUSTOM_METADATA = 2;
  static final int SCHEMA_FEATURES = 3;

  static final int FIELD_NAME = 0;
  static final int FIELD_NULLABLE = 1;
  static final int FIELD_TYPE_TYPE = 2;
  static final int FIELD_TYPE = 3;
  static final int FIELD_DICTIONARY = 4;
  static final int FIELD_CHILDREN = 5;
  static final int FIELD_CUSTOM_METADATA = 6;

  static final int DICTIONARY_ID = 0;
  static final int DICTIONARY_INDEX_TYPE = 1;
  static final int DICTIONARY_IS_ORDERED = 2;
  static final int DICTIONARY_KIND = 3;

  static final int KEY_VALUE_KEY = 0;
  static final int KEY_VALUE_VALUE = 1;

  static final int FOOTER_VERSION = 0;
  static final int FOOTER_SCHEMA = 1;
  static final int FOOTER_DICTIONARIES = 2;
  static final int FOOTER_RECORD_BATCHES = 3;
  static final int FOOTER_CUSTOM_METADATA = 4;

  private Slots() {}
}
