package dev.arrowrecord.tools;

import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.tools.data.ArrowFormat;
import dev.arrowrecord.tools.data.ArrowInput;
import dev.arrowrecord.tools.data.ArrowOutput;
import dev.arrowrecord.tools.data.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes Arrow data anew. */
@Command(
    name = "convert",
    description = "Writes Arrow data of either form as a file or a stream.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer>, Inputs {
  @Parameters(index = "0", paramLabel = "IN", description = "An Arrow file or stream.")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "What to write.")
  private Path out;

  @Option(
      names = "--to",
      required = true,
      paramLabel = FormatWord.WORDS,
      converter = FormatWord.class,
      description = "The form to write.")
  private ArrowFormat format;

  @Option(
      names = "--compression",
      defaultValue = "none",
      paramLabel = CodecWord.WORDS,
      converter = CodecWord.class,
      description = "How to compress what is written; not at all by default.")
  private Codec compression;

  private enum Codec {
    NONE(null),
    LZ4(CompressionType.LZ4_FRAME),
    ZSTD(CompressionType.ZSTD);

    final @Nullable CompressionType type;

    Codec(@Nullable CompressionType type) {
      this.type = type;
    }
  }

  private static final class FormatWord extends OptionWord<ArrowFormat> {
    static final String WORDS = "file|stream";

    FormatWord() {
      super(ArrowFormat.class, WORDS);
    }
  }

  private static final class CodecWord extends OptionWord<Codec> {
    static final String WORDS = "none|lz4|zstd";

    CodecWord() {
      super(Codec.class, WORDS);
    }
  }

  @Override
  public Path arrowInput() {
    return in;
  }

  @Override
  public Integer call() throws IOException {
    try (Batches batches = ArrowInput.open(in)) {
      ArrowOutput.write(batches, out, format, compression.type);
    }
    return ExitCode.OK;
  }
}
