package com.acme;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowRecord;
import java.util.Map;
import java.util.Optional;

@ArrowRecord
class WrittenOnly {
//! [AR050] WrittenOnly: records can be written but not read, because nothing can make them: constructor WrittenOnly(int id, String nme): nme has no accessor nme() or getNme() and no public field (is name() meant?); constructor WrittenOnly(long id): parameter id is long, but getId() returns int; constructor WrittenOnly(String venue, int id) is private, and venue has no accessor venue() or getVenue() and no public field; static method of(String id): parameter id is String, but getId() returns int; builder of maker(): setId(String id), but getId() returns int. Give one of them parameters or setters with the names and types of the properties; @ArrowIgnore on a parameter leaves it out. If that is meant, access = WRITE_ONLY says so.
  private final int id;
  private final String name;

  WrittenOnly(int id, String nme) {
    this(id);
  }

  WrittenOnly(long id) {
    this.id = (int) id;
    this.name = "";
  }

  private WrittenOnly(String venue, int id) {
    this(id);
  }

  static WrittenOnly of(String id) {
    return new WrittenOnly(Integer.parseInt(id));
  }

  static Maker maker() {
    return new Maker();
  }

  public int getId() {
    return id;
  }

  public Optional<Integer> name() {
    return Optional.of(1);
  }

  static class Maker {
    Maker setId(String id) {
      return this;
    }

    WrittenOnly make() {
      return new WrittenOnly(1);
    }
  }
}

@ArrowRecord
class Misspelt {
//! [AR050] Misspelt: records can be written but not read, because nothing can make them: constructor Misspelt(int id, String adress): adress has no accessor adress() or getAdress() and no public field (is field address meant?); constructor Misspelt(int id, String venues, String address): venues has no accessor venues() or getVenues() and no public field (is getVenue() meant?). Give one of them parameters or setters with the names and types of the properties; @ArrowIgnore on a parameter leaves it out. If that is meant, access = WRITE_ONLY says so.
  public final int id;
  public final String address;

  Misspelt(int id, String adress) {
    this.id = id;
    this.address = adress;
  }

  Misspelt(int id, String venues, String address) {
    this(id, address);
  }

  public String getVenue() {
    return "";
  }
}

@ArrowRecord(access = Access.WRITE_ONLY)
class Needless {
  @ArrowCreator
  //! [AR022] Needless: @ArrowCreator and access = WRITE_ONLY contradict each other, because records that are only written are not made; remove one of them.
  Needless(int id) {}

  public int getId() {
    return 1;
  }
}

@ArrowRecord(
    access = Access.READ_WRITE)
    //! [AR005] OnlyDerived: access = READ_WRITE asks for records to be read, but nothing can make them: constructor OnlyDerived(): it sets no property. Give one of them parameters or setters with the names and types of the properties; @ArrowIgnore on a parameter leaves it out.
class OnlyDerived {
  public int getTotal() {
    return 1;
  }

  public boolean isDone() {
    return true;
  }
}

@ArrowRecord
interface Commands {
//! [AR050] Commands: records can be written but not read, because no view on a row could implement the interface: save(Map<String, Integer> options) is no accessor. Leave nothing abstract but accessors, or add a static method or a builder. If that is meant, access = WRITE_ONLY says so.
  int id();

  void save(Map<String, Integer> options);
}

@ArrowRecord
sealed interface Sealed {
//! [AR050] Sealed: records can be written but not read, because no view on a row could implement the interface: the interface is sealed. Take @ArrowRecord away, and properties of it are unions of its subtypes. If that is meant, access = WRITE_ONLY says so.
  int id();

  record Only(int id) implements Sealed {}
}

@ArrowRecord
abstract class Abstract {
//! [AR050] Abstract: records can be written but not read, because the class is abstract, and has neither a static method nor a builder that makes them. Add one. If that is meant, access = WRITE_ONLY says so.
  abstract int id();
}

@ArrowRecord(access = Access.WRITE_ONLY)
abstract class Asked {
  abstract int id();
}

@ArrowRecord
record Holder(
    int id,
    Abstract held) {}
    //! [AR050] Holder: records can be written but not read, because held is made of Abstract, which can only be written. Make that readable, or say access = WRITE_ONLY if that is meant.

@ArrowRecord(access = Access.READ_WRITE)
record Reader(
    Abstract held,
    //! [AR051] Reader.held: access = READ_WRITE asks for records to be read, but Abstract can only be written; make that readable, or mark the property with @ArrowIgnore.
    Holder[] holders) {}
    //! [AR051] Reader.holders: access = READ_WRITE asks for records to be read, but Holder can only be written; make that readable, or mark the property with @ArrowIgnore.

@ArrowRecord(access = Access.WRITE_ONLY)
record Quiet(Abstract held) {}

@ArrowRecord(
    order = {
      "name",
      "nam",
      //! [AR052] Ordered: "nam" in order is no property that becomes a field; the properties are: name, id.
      "name"
      //! [AR052] Ordered: "name" in order is there twice; the properties are: name, id.
    })
record Ordered(int id, String name) {}

@ArrowRecord
class TwoCreators {
  private final int id;

  @ArrowCreator
  TwoCreators(int id) {
    this.id = id;
  }

  @ArrowCreator
  //! [AR053] TwoCreators: @ArrowCreator stands on of(int id), but TwoCreators(int id) has it, too; keep one.
  static TwoCreators of(int id) {
    return new TwoCreators(id);
  }

  int id() {
    return id;
  }
}

@ArrowRecord
class Stray {
  private final int id;

  Stray(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  @ArrowCreator
  //! [AR053] Stray: @ArrowCreator stands on copy(), but it is neither a constructor, nor a static method that returns Stray, nor one that takes nothing and returns a builder of one; move it to one of these.
  Stray copy() {
    return this;
  }
}

@ArrowRecord
class Mismatch {
  private final int id;

  Mismatch(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  @ArrowCreator
  //! [AR053] Mismatch: @ArrowCreator stands on of(String number), but it is private, and number has no accessor number() or getNumber() and no public field; mend that, or choose another.
  private static Mismatch of(String number) {
    return new Mismatch(Integer.parseInt(number));
  }
}

@ArrowRecord
abstract class AbstractCreator {
  @ArrowCreator
  //! [AR053] AbstractCreator: @ArrowCreator stands on AbstractCreator(int id), but the class is abstract; move it to a static method.
  AbstractCreator(int id) {}

  abstract int id();
}
