package dev.arrowrecord.integration.shop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Anybody; a bean to be extended. */
public abstract class Person {
  private String name = "";
  private @Nullable LocalDate birthday;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable LocalDate getBirthday() {
    return birthday;
  }

  public void setBirthday(@Nullable LocalDate birthday) {
    this.birthday = birthday;
  }
}
