package dev.arrowrecord.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.processor.TestCompiler;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The schema that generated source has in it. */
final class GeneratedSchema {
  private static final Pattern MESSAGE =
      Pattern.compile("SCHEMA_MESSAGE =\\s+\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
  private static final int PREFIX_LENGTH = 8;

  private GeneratedSchema() {}

  /** The field of a record's only property. */
  static Field field(String property, String... otherTypes) throws Exception {
    String source = "@ArrowRecord record Holder(%s) {}\n".formatted(property);
    return of(source + String.join("\n", otherTypes)).field(0);
  }

  /** The schema of {@code Holder} in a source. */
  static Schema of(String source) throws Exception {
    Compilation compilation = TestCompiler.compile(TestCompiler.source("Holder", source));
    assertThat(compilation.errors()).isEmpty();
    return of(compilation);
  }

  /** The schema of {@code Holder} in what was compiled. */
  static Schema of(Compilation compilation) throws Exception {
    Matcher message = MESSAGE.matcher(TestCompiler.generated(compilation, "com.acme.HolderArrow"));
    assertThat(message.find()).isTrue();
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getMimeDecoder().decode(message.group(1).strip()));
    ByteBuffer metadata = bytes.position(PREFIX_LENGTH).slice();
    return ((IpcMessage.SchemaMessage) MessageDecoder.decode(metadata, -1)).schema().schema();
  }
}
