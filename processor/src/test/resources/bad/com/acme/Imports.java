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

class Legacy {
  public int id;
}

@ArrowRecord
record Own(int x) {}
