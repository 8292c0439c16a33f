package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the shop; a bean that extends another. */
@ArrowRecord
public class Employee extends Person {
  private long number;
  private boolean active;
  private @Nullable Money salary;
  private Duration overtime = Duration.ZERO;

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public @Nullable Money getSalary() {
    return salary;
  }

  public void setSalary(@Nullable Money salary) {
    this.salary = salary;
  }

  public Duration getOvertime() {
    return overtime;
  }

  public void setOvertime(Duration overtime) {
    this.overtime = overtime;
  }
}
