package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class TextsTest extends JudgedContract<TextsTest.Texts> {
  @ArrowRecord
  record Texts(
      @ArrowField(type = DataType.LARGE_UTF8) String large,
      @ArrowField(type = DataType.UTF8_VIEW) String view,
      CharSequence sequence,
      @ArrowField(type = DataType.UTF8_VIEW) CharSequence sequenceView,
      @ArrowField(type = DataType.LARGE_BINARY) byte[] largeBytes,
      @ArrowField(type = DataType.BINARY_VIEW) byte[] bytesView,
      @ArrowField(size = 3) byte[] fixed,
      ByteBuffer buffer,
      @ArrowField(type = DataType.BINARY_VIEW) ByteBuffer bufferView,
      @ArrowField(size = 2) ByteBuffer fixedBuffer,
      List<@ArrowField(type = DataType.UTF8_VIEW) String> views,
      @ArrowField(size = 2) byte[][] hashes,
      @ArrowExtension(name = "arrow.json") String json,
      Void nothing) {}

  private static final String LONG = "a text too long to be stored in a view itself: Grüße";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteBuffer buffer(String text) {
    return ByteBuffer.wrap(bytes(text));
  }

  @Override
  protected Generated<Texts> generated() {
    return new Generated<>(
        TextsTest_TextsArrow::toBytes,
        TextsTest_TextsArrow::fromBytes,
        TextsTest_TextsArrow::writeFile,
        TextsTest_TextsArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        large: LargeUtf8
        view: Utf8View
        sequence: Utf8
        sequenceView: Utf8View
        largeBytes: LargeBinary
        bytesView: BinaryView
        fixed: FixedSizeBinary(3)
        buffer: Binary
        bufferView: BinaryView
        fixedBuffer: FixedSizeBinary(2)
        views: List<item: Utf8View>
        hashes: List<item: FixedSizeBinary(2)>
        json: Utf8
        nothing: Null
        """;
  }

  @Override
  protected List<Texts> samples() {
    return List.of(
        new Texts(
            LONG,
            LONG,
            LONG,
            LONG,
            bytes(LONG),
            bytes(LONG),
            bytes("abc"),
            buffer(LONG),
            buffer(LONG),
            buffer("ab"),
            Arrays.asList(LONG, null, "short"),
            new byte[][] {bytes("ab"), null},
            "{}",
            null),
        new Texts(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null),
        new Texts(
            "",
            "",
            "",
            "",
            bytes(""),
            bytes(""),
            bytes("xyz"),
            buffer(""),
            buffer(""),
            buffer("  "),
            List.of(),
            new byte[0][],
            "",
            null),
        new Texts(
            "twelve bytes",
            "twelve bytes",
            "thirteen char",
            "thirteen char",
            bytes("a"),
            bytes("a"),
            bytes("abc"),
            buffer("b"),
            buffer("b"),
            buffer("cd"),
            List.of("e"),
            new byte[][] {bytes("fg")},
            "[1]",
            null));
  }

  @Override
  protected String rows() {
    return """
        a text too long to be stored in a view itself: Grüße | a text too long to be stored in a view itself: Grüße | a text too long to be stored in a view itself: Grüße | a text too long to be stored in a view itself: Grüße | 61207465787420746f6f206c6f6e6720746f2062652073746f72656420696e2061207669657720697473656c663a204772c3bcc39f65 | 61207465787420746f6f206c6f6e6720746f2062652073746f72656420696e2061207669657720697473656c663a204772c3bcc39f65 | 616263 | 61207465787420746f6f206c6f6e6720746f2062652073746f72656420696e2061207669657720697473656c663a204772c3bcc39f65 | 61207465787420746f6f206c6f6e6720746f2062652073746f72656420696e2061207669657720697473656c663a204772c3bcc39f65 | 6162 | [a text too long to be stored in a view itself: Grüße, null, short] | [6162, null] | {} | null
        null | null | null | null | null | null | null | null | null | null | null | null | null | null
         |  |  |  |  |  | 78797a |  |  | 2020 | [] | [] |  | null
        twelve bytes | twelve bytes | thirteen char | thirteen char | 61 | 61 | 616263 | 62 | 62 | 6364 | [e] | [6667] | [1] | null
        """;
  }
}
