package dev.arrowrecord.tools;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words of an option, which are written as the help shows them, or in any case. */
abstract class OptionWord<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;
  private final String words;

  /**
   * For the constants of an enum.
   *
   * @param words how the help shows all of them
   */
  OptionWord(Class<E> type, String words) {
    this.type = type;
    this.words = words;
  }

  @Override
  public final E convert(String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("expected " + words + ", but found " + word));
  }
}
