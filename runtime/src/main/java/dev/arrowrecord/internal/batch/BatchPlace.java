package dev.arrowrecord.internal.batch;

/**
 * Where a batch stands, for messages about what is in it.
 *
 * @param recordName simple name of the class that it is read into
 * @param byteOffset where its message begins in the stream or file
 */
record BatchPlace(String recordName, long byteOffset) {}
