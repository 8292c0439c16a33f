package com.acme;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowConverters;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

@ArrowRecord
@ArrowConverters({Invoice.UriConverter.class, Invoice.CurrencyConverter.class})
record Invoice(
    Money total,
    @ArrowDecimal(precision = 18, scale = 4) Money precise,
    List<Money> lines,
    Map<URI, Optional<Money>> links,
    Currency currency,
    @ArrowDictionary Currency paidIn,
    @ArrowConvert(YesNo.class) boolean paid,
    @ArrowConvert(YesNo.class) boolean[] reminders,
    @ArrowConvert(Lazy.class) Supplier<String> note,
    @ArrowConvert(Halves.class) @ArrowField(type = DataType.LARGE_LIST)
        Map<String, String> halves) {

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

  static final class CurrencyConverter extends AsText<Currency> {
    @Override
    public Currency fromArrow(String code) {
      return Currency.getInstance(code);
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

  static final class Lazy implements ArrowConverter<Supplier<String>, String> {
    @Override
    public String toArrow(Supplier<String> text) {
      return text.get();
    }

    @Override
    public Supplier<String> fromArrow(String text) {
      return () -> text;
    }
  }

  static final class Halves
      implements ArrowConverter<
          Map<String, String>, List<@ArrowField(type = DataType.UTF8_VIEW) String>> {
    @Override
    public List<@ArrowField(type = DataType.UTF8_VIEW) String> toArrow(Map<String, String> map) {
      return List.copyOf(map.values());
    }

    @Override
    public Map<String, String> fromArrow(List<@ArrowField(type = DataType.UTF8_VIEW) String> list) {
      return Map.of();
    }
  }
}
