package dev.arrowrecord.internal.layout;

/**
 * The version of the metadata that a batch has, as far as it changes the batch's layout.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Versioning.html">Format versioning</a>
 */
public enum MetadataVersion {
  /**
   * From version 0.8 of the format until 1.0: unions have a validity buffer. So do run-end encoded
   * arrays, which came when V4 was history, in what Arrow C++ writes if asked for V4.
   */
  V4,

  /** The same as arrow-java writes it: run-end encoded arrays have no buffer, as in V5. */
  V4_WITH_PLAIN_RUNS,

  /** Since version 1.0; what we write. */
  V5
}
