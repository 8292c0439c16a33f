/**
 * Arrow's metadata, which is FlatBuffers, as values and back: schemas, messages and footers. Bytes
 * in, bytes out; no I/O.
 *
 * <p>The only package that may depend on FlatBuffers and on Arrow's classes generated from it;
 * otherwise on the schema model, {@code layout} and the exceptions of {@code ipc}. Metadata comes
 * from outside and FlatBuffers for Java has no verifier, so that the generated classes only write;
 * what reads is {@link dev.arrowrecord.internal.metadata.FlatTable}, which checks every step.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#serialization-and-interprocess-communication-ipc">Serialization
 *     and interprocess communication</a>
 */
@NullMarked
package dev.arrowrecord.internal.metadata;

import org.jspecify.annotations.NullMarked;
