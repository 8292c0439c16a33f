package com.acme;

import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A class with a builder, whose methods take more than the property's own type. */
@ArrowRecord
public abstract class Ticket {
  public abstract long number();

  public abstract Optional<LocalDate> getDate();

  public abstract List<String> passengers();

  @ArrowIgnore
  public abstract int hash();

  public String title() {
    return number() + " " + passengers();
  }

  public static Builder builder() {
    throw new UnsupportedOperationException("another processor's class would be made here");
  }

  public abstract static class Builder {
    public abstract Builder number(long number);

    public abstract Builder setDate(LocalDate date);

    public abstract Builder withPassengers(Iterable<? extends String> passengers);

    public abstract Builder hash(int hash);

    public abstract Ticket build();
  }
}
