package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import java.io.IOException;

@ArrowRecord
class HiddenBean {
  private int id;
  private boolean done;

  private int getId() {
    //! [AR006] HiddenBean.id: accessor getId() is private, and the generated class could not call it; give it package visibility or more.
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  private boolean isDone() {
    //! [AR006] HiddenBean.done: accessor isDone() is private, and the generated class could not call it; give it package visibility or more.
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }
}

@ArrowRecord
class HiddenSetter {
  //! [AR050] HiddenSetter: records can be written but not read, because nothing can make them: constructor HiddenSetter(int id) is private; builder of builder(): id(int id) is private. Give one of them parameters or setters with the names and types of the properties; @ArrowIgnore on a parameter leaves it out. If that is meant, access = WRITE_ONLY says so.
  private final int id;

  private HiddenSetter(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  static Builder builder() {
    return new Builder();
  }

  static class Builder {
    private int id;

    private Builder id(int id) {
      this.id = id;
      return this;
    }

    HiddenSetter build() throws IOException {
      return new HiddenSetter(id);
    }
  }
}

@ArrowRecord
class Transient {
  public int id;

  @ArrowField(name = "x")
  //! [AR023] Transient.cache: @ArrowField has no effect, because cache is transient, and has no accessor; remove it, or make it a property.
  public transient int cache;
}

@ArrowRecord
sealed interface SealedType permits Case {}
//! [AR004] SealedType: an Arrow schema needs at least one field, but the type is sealed and has no accessors; put @ArrowRecord on its subtypes instead, and make it the type of a record's property, which is a union of them.

@ArrowRecord
record Case(int x) implements SealedType {}

interface Plain {
  int id();
}

@ArrowRecord
record Holder(
    Plain plain) {}
    //! [AR008] Holder.plain: Plain has no Arrow type; annotate it with @ArrowRecord, or import it with @ArrowImport if it is not your own, to write what its accessors return, make it sealed to write a union of its subtypes, convert it with an ArrowConverter<Plain, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
