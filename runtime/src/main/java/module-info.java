/** Schemas, column builders and views, and Arrow IPC: what generated code calls. */
// The processor, which is compiled later, is not there yet; a codec's jar may name no module.
@SuppressWarnings({"module", "requires-automatic"})
module dev.arrowrecord.runtime {
  requires transitive dev.arrowrecord.annotations;
  requires static transitive org.jspecify;
  // Brings flatbuffers, whose jar names no module, so that we need not name one.
  requires org.apache.arrow.format;
  // Codecs, for those who ask for them.
  requires static com.github.luben.zstd_jni;
  requires static org.lz4.java;

  exports dev.arrowrecord.builder;
  exports dev.arrowrecord.conversion;
  exports dev.arrowrecord.dynamic;
  exports dev.arrowrecord.ipc;
  exports dev.arrowrecord.schema;
  exports dev.arrowrecord.value;
  exports dev.arrowrecord.vector;
  exports dev.arrowrecord.internal.json to
      dev.arrowrecord.processor;
  exports dev.arrowrecord.internal.metadata to
      dev.arrowrecord.processor;
  exports dev.arrowrecord.internal.value to
      dev.arrowrecord.processor;
}
