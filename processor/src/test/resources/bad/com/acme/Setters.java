package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import java.time.Instant;

@ArrowRecord
class Setters {
  private int count;
  private Instant time;

  public int getCount() {
    return count;
  }

  public void setCount(long count) {
    //! [AR025] Setters.count: setCount(long count) has no effect, because getCount() returns int, and a setter needs an accessor of the same name and type; add it, or mark the setter with @ArrowIgnore.
    this.count = (int) count;
  }

  public void setPrice(int price) {
    //! [AR025] Setters.price: setPrice(int price) has no effect, because price has no accessor, and a setter needs an accessor of the same name and type; add it, or mark the setter with @ArrowIgnore.
    count = price;
  }

  public void setSecret(int secret) {
    //! [AR025] Setters.secret: setSecret(int secret) has no effect, because accessor getSecret() is private, and a setter needs an accessor of the same name and type; add it, or mark the setter with @ArrowIgnore.
    count = secret;
  }

  private int getSecret() {
    return count;
  }

  public void setNamed(@ArrowField(name = "other") int named) {
    //! [AR023] Setters.named: @ArrowField has no effect, because named has no accessor; remove it, or make it a property.
    count = named;
  }

  @ArrowIgnore
  public void setIgnored(int ignored) {
    count = ignored;
  }

  public void setLeftOut(@ArrowIgnore int leftOut) {
    count = leftOut;
  }

  void setHidden(int hidden) {
    count = hidden;
  }

  public void settle(int amount) {
    count = amount;
  }

  public Instant getTime() {
    return time;
  }

  public void setTime(Instant time) {
    this.time = time;
  }

  public void setTime(long time) {
    this.time = Instant.ofEpochMilli(time);
  }
}

@ArrowRecord
class Built {
  private final int id;
  private int other;

  Built(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  public void setOther(int other) {
    this.other = other;
  }
}
