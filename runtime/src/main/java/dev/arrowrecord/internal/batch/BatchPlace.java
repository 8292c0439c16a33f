package dev.arrowrecord.internal.batch;

/**
 * Where a batch stands, for messages about what is in it.
 *
 * @param recordName simple name of the class that it is read into
 * @param asItIs whether it is read as it is, and may have nulls where its schema has none
 * @param byteOffset where its message begins in the stream or file
 * @param claims how many bytes of its body its columns claim
 */
record BatchPlace(String recordName, boolean asItIs, long byteOffset, ClaimedBytes claims) {}
