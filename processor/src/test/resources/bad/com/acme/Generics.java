package com.acme;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowRecord;
import java.util.List;

@ArrowRecord
record Alone<T extends Comparable<T>, U>(T first, U second) {}
//! [AR055] Alone: nothing is generated for a generic type by itself, because its schema depends on the type arguments; use Alone<T, U> with arguments as the type of a property.

class Generics {
  @ArrowRecord
  record Pair<A, B>(A first, B second) {}

  @ArrowRecord
  record Box<T>(T value, List<Box<T>> next) {}

  @ArrowRecord
  record Growing<T>(T value, Growing<List<T>> next) {}

  @ArrowRecord
  record Ring<T>(T value) {}

  @ArrowRecord
  abstract static class Made<T> {
    abstract T value();

    @ArrowCreator
    //! [AR053] Generics.Made: @ArrowCreator stands on of(String value), but it is neither a constructor, nor a static method that returns Generics.Made<T>, nor one that takes nothing and returns a builder of one; move it to one of these.
    static Made<String> of(String value) {
      throw new UnsupportedOperationException();
    }
  }

  @ArrowRecord
  @SuppressWarnings("rawtypes")
  record Holder(
      Pair raw,
      //! [AR009] Generics.Holder.raw: Generics.Pair lacks its type arguments, so the type of its Arrow child is not known; write Generics.Pair<…>.
      Pair<String, ?> wildcard,
      //! [AR010] Generics.Holder.wildcard: Generics.Pair<String, ?> has a wildcard, but what is read back is of one known type; wildcards are understood as "? extends X" in a property's own List, Set or Collection only; name the type in place of "?".
      Pair<Object, Runnable> unsupported,
      //! [AR008] Generics.Pair<Object, Runnable>.first: Object has no Arrow type; use one of the types that have one, convert it with an ArrowConverter<Object, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
      //! [AR008] Generics.Pair<Object, Runnable>.second: Runnable has no Arrow type; use one of the types that have one, convert it with an ArrowConverter<Runnable, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
      List<Box<String>> cycle,
      //! [AR017] Generics.Box<String>.next: the record contains itself (Generics.Box<String>.next -> Generics.Box<String>), but an Arrow schema is finite; refer to the other record by an identifier, or mark the property with @ArrowIgnore.
      Growing<String> growing,
      //! [AR017] Generics.Growing<String>.next: the record contains itself (Generics.Growing<String>.next -> Generics.Growing<List<String>>), but an Arrow schema is finite; refer to the other record by an identifier, or mark the property with @ArrowIgnore.
      Ring<Holder> ring,
      //! [AR017] Generics.Ring<Generics.Holder>.value: the record contains itself (Generics.Holder.ring -> Generics.Ring<Generics.Holder>.value -> Generics.Holder), but an Arrow schema is finite; refer to the other record by an identifier, or mark the property with @ArrowIgnore.
      Pair<String, Integer>[] array) {}
      //! [AR011] Generics.Holder.array: Generics.Pair<String, Integer>[] cannot be read, because Java cannot create generic arrays; write List<Generics.Pair<String, Integer>>.

  @ArrowRecord
  abstract static class Written<T> {
    abstract T value();
  }

  @ArrowRecord
  record Writer(
      Written<String> written) {}
      //! [AR050] Generics.Writer: records can be written but not read, because written is made of Generics.Written<String>, which can only be written. Make that readable, or say access = WRITE_ONLY if that is meant.
      //! [AR050] Generics.Written<String>: records can be written but not read, because the class is abstract, and has neither a static method nor a builder that makes them. Add one. If that is meant, access = WRITE_ONLY says so.

  @ArrowRecord(access = Access.READ_WRITE)
  record Reader(
      Written<String> written) {}
      //! [AR050] Generics.Written<String>: records can be written but not read, because the class is abstract, and has neither a static method nor a builder that makes them. Add one. If that is meant, access = WRITE_ONLY says so.
      //! [AR051] Generics.Reader.written: access = READ_WRITE asks for records to be read, but Generics.Written<String> can only be written; make that readable, or mark the property with @ArrowIgnore.

  abstract static class Base<T> {
    public T value;

    public List<T> getAll() {
      return List.of();
    }
  }

  @ArrowRecord
  @SuppressWarnings({"rawtypes", "serial"})
  static class Derived extends Base implements Comparable {
  //! [AR056] Generics.Derived: supertype Base lacks its type arguments, so the types of the properties that come from it are not known; write Base<…>.
    @Override
    public int compareTo(Object other) {
      return 0;
    }
  }
}
