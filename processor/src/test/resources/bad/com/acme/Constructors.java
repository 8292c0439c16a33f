package com.acme;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import java.io.IOException;

@ArrowRecord
record AllIgnored(@ArrowIgnore int x) {}
//! [AR004] AllIgnored: an Arrow schema needs at least one field, but every property is marked with @ArrowIgnore; leave at least one.

@ArrowRecord
class Nothing {}
//! [AR004] Nothing: an Arrow schema needs at least one field, but the class has no accessors; add a constructor or setters, and an accessor for what they set.

@ArrowRecord
class OtherCase {
//! [AR004] OtherCase: an Arrow schema needs at least one field, but count has no accessor count() or getCount() and no public field (is Count() meant?); rename one of them, or add an accessor.
  private int count;

  public int Count() {
    return count;
  }
}

@ArrowRecord
class OtherLetter {
//! [AR004] OtherLetter: an Arrow schema needs at least one field, but length has no accessor length() or getLength() and no public field (is lenght() meant?); rename one of them, or add an accessor.
  private final int size;

  OtherLetter(int length) {
    this.size = length;
  }

  public int lenght() {
    return size;
  }
}

@ArrowRecord
interface NoAccessors {
//! [AR004] NoAccessors: an Arrow schema needs at least one field, but the interface has no accessors; add some.
  int total(int scale);
}

@ArrowRecord(access = Access.READ_WRITE)
class PrivateConstructor {
  private final int id;

  private PrivateConstructor(int id) {
  //! [AR006] PrivateConstructor: constructor PrivateConstructor(int id) is private, and the generated class could not call it; give it package visibility or more.
    this.id = id;
  }

  public int id() {
    return id;
  }
}

@ArrowRecord
class PrivateAccessor {
  private final int id;

  PrivateAccessor(int id) {
    this.id = id;
  }

  private int id() {
  //! [AR006] PrivateAccessor.id: accessor id() is private, and the generated class could not call it; give it package visibility or more.
    return id;
  }
}

@ArrowRecord
class Throwing {
  private final int id;
  private int size;

  Throwing(int id) throws IOException {
  //! [AR007] Throwing: constructor Throwing(int id) throws IOException, but generated code has nowhere to pass a checked exception on; remove it, or throw an unchecked one.
    this.id = id;
  }

  public int getId() throws InterruptedException, IllegalStateException {
  //! [AR007] Throwing.id: accessor getId() throws InterruptedException, but generated code has nowhere to pass a checked exception on; remove it, or throw an unchecked one.
    return id;
  }

  public int getSize() {
    return size;
  }

  public void setSize(int size) throws Exception {
  //! [AR007] Throwing.size: setter setSize(int size) throws Exception, but generated code has nowhere to pass a checked exception on; remove it, or throw an unchecked one.
    this.size = size;
  }
}
