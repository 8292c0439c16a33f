package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.Conversions;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SortedKeysTest {
  private static Field map(ArrowType key, boolean sorted) {
    return Field.required(
        "f",
        ArrowType.map(sorted),
        Field.required(
            "entries",
            ArrowType.STRUCT,
            Field.required("key", key),
            Field.required("value", ArrowType.INT8)));
  }

  private static <K> MapBuilder<K, Byte> builder(ArrowType key, VectorBuilder<K> keys) {
    return builder(key, keys, true);
  }

  private static <K> MapBuilder<K, Byte> builder(
      ArrowType key, VectorBuilder<K> keys, boolean sorted) {
    Field field = map(key, sorted);
    MapBuilder<K, Byte> builder =
        new MapBuilder<>(field, keys, new Int8Builder(field.child(0).child(1)));
    builder.reserve(1);
    return builder;
  }

  private static Field key(ArrowType type) {
    return map(type, true).child(0).child(0);
  }

  /** Each key with its place as its value. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <K> Map<K, Byte> inOrder(K... keys) {
    Map<K, Byte> map = new LinkedHashMap<>();
    for (K each : keys) {
      map.put(each, (byte) map.size());
    }
    return map;
  }

  private static String values(MapBuilder<?, Byte> builder) {
    return RecordingSink.of(builder, 1).get(RecordingSink.of(builder, 1).size() - 1);
  }

  @Test
  void aNullKeyIsRefusedWhateverStoresTheKeys() {
    Field text = key(ArrowType.UTF8);
    Field dictionary = key(ArrowType.dictionary(ArrowType.INT32, ArrowType.UTF8));
    DictionaryBuilder<String> words = new DictionaryBuilder<>(dictionary, new Utf8Builder(text));
    Conversion<String, String> losing = Conversions.of(new Losing());
    for (VectorBuilder<String> keys :
        List.of(
            new Utf8Builder(text), words, new ConvertedBuilder<>(new Utf8Builder(text), losing))) {
      for (boolean sorted : new boolean[] {false, true}) {
        MapBuilder<String, Byte> builder = builder(keys.field().type(), keys, sorted);
        assertThatThrownBy(() -> builder.set(0, inOrder("a", null)))
            .hasMessage("is null, which no key may be; leave its entry out");
      }
    }
  }

  @Test
  void textGoesByItsBytes() {
    MapBuilder<String, Byte> builder =
        builder(ArrowType.UTF8, new Utf8Builder(key(ArrowType.UTF8)));

    builder.set(0, inOrder("b", "\uffff", "a", "😀", "ab", ""));

    assertThat(values(builder)).isEqualTo("050204000103");
  }

  @Test
  void uuidsGoByTheirBytes() {
    ArrowType type = ArrowType.fixedSizeBinary(16);
    MapBuilder<UUID, Byte> builder = builder(type, new UuidBuilder(key(type)));

    builder.set(0, inOrder(new UUID(-1, 0), new UUID(1, -1), new UUID(1, 5)));

    assertThat(values(builder)).isEqualTo("020100");
  }

  @Test
  void convertedKeysGoByWhatIsStored() {
    Conversion<Integer, String> inWords =
        new Conversion<>() {
          @Override
          public @Nullable String toArrow(@Nullable Integer value) {
            return String.valueOf(value);
          }

          @Override
          public @Nullable Integer fromArrow(@Nullable String value) {
            return value == null ? null : Integer.valueOf(value);
          }
        };
    MapBuilder<Integer, Byte> builder =
        builder(
            ArrowType.UTF8, new ConvertedBuilder<>(new Utf8Builder(key(ArrowType.UTF8)), inWords));

    builder.set(0, inOrder(9, 10));

    assertThat(values(builder)).isEqualTo("0100");
  }

  @Test
  void keysThatCannotBeComparedAreRefused() {
    MapBuilder<byte[], Byte> builder =
        builder(ArrowType.BINARY, new BinaryBuilder(key(ArrowType.BINARY)));

    assertThatThrownBy(() -> builder.set(0, inOrder(new byte[1], new byte[2])))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageContaining("not Comparable");
  }

  @Test
  void nullKeysAreRefused() {
    MapBuilder<String, Byte> builder =
        builder(ArrowType.UTF8, new Utf8Builder(key(ArrowType.UTF8)));
    Map<String, Byte> map = new LinkedHashMap<>();
    Arrays.asList("a", null).forEach(each -> map.put(each, (byte) 0));

    assertThatThrownBy(() -> builder.set(0, map))
        .isInstanceOfSatisfying(
            UnfitValueException.class, e -> assertThat(e.isUnexpectedNull()).isTrue());
  }

  /** A converter that has nothing for an {@code a}. */
  private static final class Losing implements ArrowConverter<String, String> {
    @Override
    @SuppressWarnings("NullAway")
    public String toArrow(String value) {
      return value.equals("a") ? null : value;
    }

    @Override
    public String fromArrow(String value) {
      return value;
    }
  }
}
