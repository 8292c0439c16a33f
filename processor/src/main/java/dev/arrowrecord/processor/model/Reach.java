package dev.arrowrecord.processor.model;

/** Whether a generated class can call a constructor or method. */
public enum Reach {
  /** It can. */
  CALLABLE("visible"),
  /** It is private. */
  PRIVATE("private"),
  /** It is not public, and the generated class is in another package. */
  ELSEWHERE("not public, and in another package");

  private final String description;

  Reach(String description) {
    this.description = description;
  }

  /** What it is, for messages. */
  @Override
  public String toString() {
    return description;
  }
}
