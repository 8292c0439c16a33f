package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import java.util.ArrayList;
import java.util.List;

/** Somebody who leads others; a third generation. */
@ArrowRecord(order = {"number", "name"})
public class Manager extends Employee {
  private List<Long> reports = new ArrayList<>();

  public List<Long> getReports() {
    return reports;
  }

  public void setReports(List<Long> reports) {
    this.reports = reports;
  }
}
