package com.acme;

import dev.arrowrecord.ArrowRecord;

/** A bean whose properties are called like keywords and like methods of every object. */
@ArrowRecord
public class Ipc {
  private int value;

  public enum SCHEMA_MESSAGE {
    A
  }

  public int getDefault() {
    return value;
  }

  public void setDefault(int value) {
    this.value = value;
  }

  public int getToString() {
    return value;
  }

  public void setToString(int value) {
    this.value = value;
  }

  public int getIpc() {
    return value;
  }

  public void setIpc(int value) {
    this.value = value;
  }

  public int getGetClass() {
    return value;
  }

  public void setGetClass(int value) {
    this.value = value;
  }
}
