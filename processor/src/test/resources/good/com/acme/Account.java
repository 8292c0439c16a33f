package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.util.List;

/** A bean with an inherited properties, one of a type variable, and an enum without constants. */
@ArrowRecord
class Account extends Entity<String> {
  private boolean open;
  private String URL;
  private List<String> tags;
  private Account.Kind kind;

  enum Kind {}

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public String getURL() {
    return URL;
  }

  public void setURL(String URL) {
    this.URL = URL;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = tags;
  }

  public Kind getDefault() {
    return kind;
  }

  public void setDefault(Kind kind) {
    this.kind = kind;
  }
}
