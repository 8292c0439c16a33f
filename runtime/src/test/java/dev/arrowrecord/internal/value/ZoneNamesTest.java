package dev.arrowrecord.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.conversion.Conversions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZoneNamesTest {
  private static final Instant SUMMER = Instant.parse("2024-07-01T12:00:00Z");

  /** Names of the tz database, and what is its offset there in the summer of 2024. */
  @ParameterizedTest
  @CsvSource({
    "EST, -05:00",
    "MST, -07:00",
    "HST, -10:00",
    "ROC, +08:00",
    "GMT+0, Z",
    "GMT-0, Z",
    "GMT0, Z",
    "EST5EDT, -04:00",
    "US/Eastern, -04:00",
    "NZ-CHAT, +12:45",
    "Zulu, Z",
    "Europe/Paris, +02:00",
    "+05:45, +05:45"
  })
  void areThoseOfTheDatabaseAndOffsets(String name, String offset) {
    assertThat(ZoneNames.isValid(name)).isTrue();
    assertThat(ZoneNames.zone(name).getRules().getOffset(SUMMER)).isEqualTo(ZoneOffset.of(offset));
    ZonedDateTime read = Conversions.zonedDateTime(name).fromArrow(SUMMER);
    assertThat(read.getOffset()).isEqualTo(ZoneOffset.of(offset));
    assertThat(Conversions.offsetDateTime(name).fromArrow(SUMMER))
        .isEqualTo(read.toOffsetDateTime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "est",
        "PST",
        "IST",
        "GMT+00:00",
        "GMT+1",
        "UTC+1",
        "Z",
        "+1",
        "+99:00",
        "Factory"
      })
  void areNoOthers(String name) {
    assertThat(ZoneNames.isValid(name)).isFalse();
  }

  @Test
  void allThatJavaKnowsAreValid() {
    assertThat(ZoneId.getAvailableZoneIds()).allMatch(ZoneNames::isValid);
  }

  @Test
  void anUnknownZoneIsNone() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ZoneNames.zone("Europe/Atlantis"));
  }
}
