package com.acme;

class Entity<T> {
  private long id;
  private T owner;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public T getOwner() {
    return owner;
  }

  public void setOwner(T owner) {
    this.owner = owner;
  }
}
