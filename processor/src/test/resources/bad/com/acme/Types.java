package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.util.List;

@ArrowRecord
//! [AR001] AnEnum: @ArrowRecord cannot stand on an enum, because its constants are values, not rows; use the enum as a property of a record.
enum AnEnum {}

@ArrowRecord
//! [AR001] AnAnnotation: @ArrowRecord cannot stand on an annotation interface, because its elements are no values of a record; put it on a record, class or interface.
@interface AnAnnotation {}

class Types {
  @ArrowRecord
  record Nothing(
      int x,
      void nothing) {}
      //! [AR008] Types.Nothing.nothing: void has no Arrow type; use Void, whose values are all null, or leave the component out.

  @ArrowRecord
  //! [AR001] Types.Inner: @ArrowRecord cannot stand on an inner class, because it needs an instance of the class around it; make it static.
  class Inner {}

  @ArrowRecord
  private record Hidden(int x) {}
  //! [AR002] Types.Hidden: the type or one around it is private, and the generated class next to it could not name it; give it package visibility or more.

  private interface Private {
    @ArrowRecord
    record InHidden(int x) {}
    //! [AR002] Types.Private.InHidden: the type or one around it is private, and the generated class next to it could not name it; give it package visibility or more.
  }

  @ArrowRecord
  //! [AR001] Types.Everything: @ArrowRecord cannot stand on an inner class, because it needs an instance of the class around it; make it static.
  abstract class Everything<T> {}
}
