package com.acme;

import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.ArrowRecord;

@ArrowImport({
  int[].class,
  //! [AR054] int[]: @ArrowImport cannot name int[], because it is no class; name a class, record or interface.
  Thread.State.class,
  //! [AR054] Thread.State: @ArrowImport cannot name Thread.State, because its values are no rows; leave it out.
  String.class,
  //! [AR054] String: @ArrowImport cannot name String, because it has an Arrow type of its own; leave it out.
  Own.class,
  //! [AR054] Own: @ArrowImport cannot name Own, because it has @ArrowRecord itself; leave it out.
  Legacy.class,
  Legacy.class,
  //! [AR054] Legacy: @ArrowImport cannot name Legacy, because it is imported already, to package com.acme; leave it out.
  Imports.Inner.class
  //! [AR054] Imports.Inner: @ArrowImport cannot name an inner class, because it needs an instance of the class around it; leave it out.
})
class Imports {
  class Inner {
    public int x;
  }
}

@ArrowImport({})
//! [AR046] OfNothing: @ArrowImport names no type, so there is nothing to generate for; name some, or remove it.
class OfNothing {}

class Legacy {
  public int id;
}

@ArrowRecord
record Own(int x) {}

class Foreign {
  public int id;
  public Object other;
  public Foreign next;

  public int getCode() throws java.io.IOException {
    return 0;
  }

  public void setCode(int code) {}
}

@ArrowImport(
    Foreign.class)
    //! [AR007] Foreign.code: accessor getCode() throws IOException, but generated code has nowhere to pass a checked exception on; remove it, or throw an unchecked one, or leave it out with @ArrowImport(ignore = "code").
    //! [AR008] Foreign.other: Object has no Arrow type; use one of the types that have one, convert it with an ArrowConverter<Object, String> and @ArrowConvert, or leave it out with @ArrowImport(ignore = "other").
    //! [AR017] Foreign.next: the record contains itself (Foreign.next -> Foreign), but an Arrow schema is finite; refer to the other record by an identifier, or leave it out with @ArrowImport(ignore = "next").
class OfForeign {}

class Typo {
  public int id;
}

@ArrowImport(
    value = Typo.class,
    ignore = "di")
    //! [AR054] Typo: @ArrowImport cannot name "di" to ignore it, because Typo has no such property; the properties are: id.
class OfTypo {}
