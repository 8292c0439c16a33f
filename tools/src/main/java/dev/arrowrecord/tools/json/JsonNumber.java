package dev.arrowrecord.tools.json;

/** A number as it is spelled, so that no digit is lost. */
record JsonNumber(String text) {
  @Override
  public String toString() {
    return text;
  }
}
