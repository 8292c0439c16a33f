package dev.arrowrecord.internal.layout;

/**
 * The version of the metadata that a batch has, as far as it changes the batch's layout: in V4,
 * before version 1.0 of the format, unions have a validity buffer.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Versioning.html">Format versioning</a>
 */
public enum MetadataVersion {
  /** Since version 0.8 of the format. */
  V4,

  /** Since version 1.0; what we write. */
  V5
}
