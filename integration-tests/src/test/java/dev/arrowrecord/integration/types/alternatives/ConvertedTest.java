package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowConverters;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConvertedTest extends JudgedContract<ConvertedTest.Invoice> {
  @ArrowConvert(MoneyConverter.class)
  record Money(BigDecimal amount) {}

  static final class MoneyConverter implements ArrowConverter<Money, BigDecimal> {
    @Override
    @ArrowDecimal(precision = 12, scale = 2)
    public BigDecimal toArrow(Money money) {
      return money.amount();
    }

    @Override
    public Money fromArrow(BigDecimal amount) {
      return new Money(amount);
    }
  }

  abstract static class AsText<J> implements ArrowConverter<J, String> {
    @Override
    public String toArrow(J value) {
      return value.toString();
    }
  }

  static final class UriConverter extends AsText<URI> {
    @Override
    public URI fromArrow(String text) {
      return URI.create(text);
    }
  }

  static final class YesNo implements ArrowConverter<Boolean, Character> {
    @Override
    public Character toArrow(Boolean value) {
      return value ? 'y' : 'n';
    }

    @Override
    public Boolean fromArrow(Character value) {
      return value == 'y';
    }
  }

  static final class PointConverter implements ArrowConverter<int[], List<String>> {
    @Override
    public List<String> toArrow(int[] point) {
      return List.of("x" + point[0], "y" + point[1]);
    }

    @Override
    public int[] fromArrow(List<String> point) {
      return new int[] {
        Integer.parseInt(point.get(0).substring(1)), Integer.parseInt(point.get(1).substring(1))
      };
    }
  }

  @ArrowRecord
  @ArrowConverters(UriConverter.class)
  record Invoice(
      Money total,
      @ArrowDecimal(precision = 18, scale = 4) Money precise,
      List<Money> lines,
      Map<URI, Optional<Money>> links,
      URI[] uris,
      @ArrowDictionary URI home,
      @ArrowConvert(YesNo.class) boolean paid,
      @ArrowConvert(YesNo.class) Optional<Boolean> sent,
      @ArrowConvert(YesNo.class) boolean[] reminders,
      @ArrowConvert(PointConverter.class) int[] point,
      @ArrowConvert(PointConverter.class) @ArrowField(type = DataType.LARGE_LIST) int[] large) {}

  private static Money money(String amount) {
    return new Money(new BigDecimal(amount));
  }

  @Override
  protected Generated<Invoice> generated() {
    return new Generated<>(
        ConvertedTest_InvoiceArrow::toBytes,
        ConvertedTest_InvoiceArrow::fromBytes,
        ConvertedTest_InvoiceArrow::writeFile,
        ConvertedTest_InvoiceArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        total: Decimal(12, 2, 128)
        precise: Decimal(18, 4, 128)
        lines: List<item: Decimal(12, 2, 128)>
        links: Map(false)<entries: Struct<key: Utf8 not null, value: Decimal(12, 2, 128)> not null>
        uris: List<item: Utf8>
        home: Utf8[dictionary: 0]
        paid: Int(16, false) not null
        sent: Int(16, false)
        reminders: List<item: Int(16, false) not null>
        point: List<item: Utf8>
        large: LargeList<item: Utf8>
        """;
  }

  @Override
  protected List<Invoice> samples() {
    return List.of(
        new Invoice(
            money("1.50"),
            money("1.5000"),
            Arrays.asList(money("2.00"), null),
            Map.of(URI.create("a:b"), Optional.of(money("3.00"))),
            new URI[] {URI.create("c:d"), null},
            URI.create("e:f"),
            true,
            Optional.of(false),
            new boolean[] {true, false},
            new int[] {1, 2},
            new int[] {3, 4}),
        new Invoice(null, null, null, null, null, null, false, Optional.empty(), null, null, null),
        new Invoice(
            money("0.00"),
            money("0.0000"),
            List.of(),
            Map.of(),
            new URI[0],
            URI.create("e:f"),
            false,
            Optional.of(true),
            new boolean[0],
            new int[] {-1, -2},
            new int[] {5, 6}));
  }

  @Override
  protected String rows() {
    return """
        1.50 | 1.5000 | [2.00, null] | [[a:b, 3.00]] | [c:d, null] | e:f | y | n | [y, n] | [x1, y2] | ["x3","y4"]
        null | null | null | null | null | null | n | null | null | null | null
        0.00 | 0.0000 | [] | [] | [] | e:f | n | y | [] | [x-1, y-2] | ["x5","y6"]
        """;
  }

  /** Its validator takes a map without sorted keys for none. */
  @Override
  protected boolean validated() {
    return false;
  }
}
