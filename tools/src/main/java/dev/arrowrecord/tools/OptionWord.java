package dev.arrowrecord.tools;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of an option, which are written as the help shows them, or in capitals. */
abstract class OptionWord<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  OptionWord(Class<E> type) {
    this.type = type;
  }

  @Override
  public final E convert(String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected " + words() + ", but found " + word));
  }

  private String words() {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }
}
