package dev.arrowrecord.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void leavesPlainTextAsItIs() {
    assertThat(Excerpt.of("Gr\u00f6\u00dfe \ud83d\ude00 \"x\" \\", 40))
        .isEqualTo("Gr\u00f6\u00dfe \ud83d\ude00 \"x\" \\");
    assertThat(Excerpt.of("", 40)).isEmpty();
  }

  @Test
  void spellsWhatWouldLeaveItsPlaceOnTheLine() {
    assertThat(Excerpt.of("a\r\n\t\u0000\u007f\u009b\u2028\u202eb", 40))
        .isEqualTo("a\\u000d\\u000a\\u0009\\u0000\\u007f\\u009b\\u2028\\u202eb");
    // A tag, beyond the first plane, which nobody sees.
    assertThat(Excerpt.of("\udb40\udc41", 40)).isEqualTo("\\udb40\\udc41");
    assertThat(Excerpt.of("\ud83d", 40)).isEqualTo("\\ud83d");
    assertThat(Excerpt.of("\ude00\ud83d.", 40)).isEqualTo("\\ude00\\ud83d.");
  }

  @Test
  void leavesOutTheMiddleOfLongText() {
    assertThat(Excerpt.of("0123456789ABCDEF", 16)).isEqualTo("0123456789ABCDEF");
    assertThat(Excerpt.of("0123456789ABCDEFG", 16)).isEqualTo("01234 ... CDEFG");
  }

  @Test
  void neverShowsHalfACharacter() {
    assertThat(Excerpt.of("0123\ud83d\ude00-----------\ud83d\ude00CDEF", 16))
        .isEqualTo("0123\\ud83d ... \\ude00CDEF");
  }
}
