package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.util.List;

/** Everything about it is deprecated. */
@Deprecated
@ArrowRecord
public class Old {
  private final int id;
  private List<Level> levels;

  @Deprecated(forRemoval = true)
  public Old(int id) {
    this.id = id;
  }

  @Deprecated(forRemoval = true)
  public enum Level {
    LOW
  }

  @Deprecated
  public int getId() {
    return id;
  }

  public List<Level> getLevels() {
    return levels;
  }

  @Deprecated
  public void setLevels(List<Level> levels) {
    this.levels = levels;
  }
}
