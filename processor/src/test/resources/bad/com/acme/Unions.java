package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import java.util.List;

@ArrowRecord
record Uncovered(Shape shape, Box<String> box, Concrete concrete, Open open) {
//! [AR008] Uncovered.box: Uncovered.Box<String> has no Arrow type; declare the sealed type without type parameters, as its subtypes depend on them.
//! [AR008] Uncovered.concrete: Uncovered.Concrete has no Arrow type; make it abstract, so that it is a union of its subtypes, convert it with an ArrowConverter<Uncovered.Concrete, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
//! [AR008] Uncovered.open: Uncovered.Open has no Arrow type; annotate it with @ArrowRecord, or import it with @ArrowImport if it is not your own, to write what its accessors return, make it sealed to write a union of its subtypes, convert it with an ArrowConverter<Uncovered.Open, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
//! [AR037] Uncovered.shape: Uncovered.Base, a subtype of Uncovered.Shape, is not covered by the union, because it has subtypes and is none of them; make it abstract or final.
//! [AR037] Uncovered.shape: Uncovered.Extensible, a subtype of Uncovered.Shape, is not covered by the union, because it is non-sealed, and may be extended; make it final or sealed.
//! [AR037] Uncovered.shape: Uncovered.Free, a subtype of Uncovered.Shape, is not covered by the union, because it is non-sealed, and may be extended; make it final or sealed.
//! [AR037] Uncovered.shape: Uncovered.Generic, a subtype of Uncovered.Shape, is not covered by the union, because it is generic; declare it without type parameters.
//! [AR037] Uncovered.shape: Uncovered.Hidden, a subtype of Uncovered.Shape, is not covered by the union, because the generated class cannot name it; give it package visibility or more.
//! [AR037] Uncovered.shape: Uncovered.Plain, a subtype of Uncovered.Shape, is not covered by the union, because it is not annotated; annotate it with @ArrowRecord, or convert it with @ArrowConvert.
  sealed interface Shape {}

  record Plain() implements Shape {}

  @ArrowRecord
  static non-sealed class Extensible implements Shape {
    private final int x;

    Extensible(int x) {
      this.x = x;
    }

    int x() {
      return x;
    }
  }

  private enum Hidden implements Shape {
    A
  }

  record Generic<T>(T value) implements Shape {}

  @ArrowRecord
  static sealed class Base implements Shape {
    private final int x;

    Base(int x) {
      this.x = x;
    }

    int x() {
      return x;
    }
  }

  static final class Derived extends Base {
    Derived() {
      super(0);
    }
  }

  non-sealed interface Free extends Shape {}

  sealed interface Box<T> {}

  record StringBox(String value) implements Box<String> {}

  static sealed class Concrete {}

  static final class OfConcrete extends Concrete {}

  interface Open {}
}

@ArrowRecord
record Ids(Outside outside, Twice twice, Derived derived) {
//! [AR039] Ids.derived: the type id of Ids.B16 and Ids.A0 is 23 for both, but it tells them apart; pin one of them with @ArrowVariant(id = 0), say.
  sealed interface Outside {}

  @ArrowRecord
  @ArrowVariant(id = 128)
  //! [AR038] Ids.outside: the type id is 128, but those of unions are between 0 and 127; give one of these.
  record Large(int x) implements Outside {}

  @ArrowRecord
  @ArrowVariant(id = -5)
  //! [AR038] Ids.outside: the type id is -5, but those of unions are between 0 and 127; give one of these.
  record Negative(int x) implements Outside {}

  sealed interface Twice {}

  @ArrowRecord
  @ArrowVariant(id = 7)
  record First(int x) implements Twice {}

  @ArrowRecord
  @ArrowVariant(id = 7)
  //! [AR039] Ids.twice: the type id of Ids.First and Ids.Second is 7 for both, but it tells them apart; pin one of them with @ArrowVariant(id = 0), say.
  record Second(int x) implements Twice {}

  sealed interface Derived {}

  @ArrowRecord
  record B16(int x) implements Derived {}

  @ArrowRecord
  record A0(int x) implements Derived {}
}

@ArrowRecord
record SubtypeNames(Same same, Blank blank, @ArrowField(type = DataType.STRUCT) Tagged tagged) {
  sealed interface Same {}

  @ArrowRecord
  @ArrowVariant(name = "one")
  record First(int x) implements Same {}

  @ArrowRecord
  @ArrowVariant(name = "one")
  //! [AR040] SubtypeNames.same: "one" is the name of both SubtypeNames.First and SubtypeNames.Second, but children are matched by name; give one of them another with @ArrowVariant(name).
  record Second(int x) implements Same {}

  sealed interface Blank {}

  @ArrowRecord
  @ArrowVariant(name = "")
  //! [AR021] SubtypeNames.blank: the field name is empty, and fields are matched by name; give one, or leave it out to use the property's.
  record Empty(int x) implements Blank {}

  @ArrowUnion(tag = "Card")
  //! [AR040] SubtypeNames.tagged: "Card" is the name of both the tag and SubtypeNames.Card, but children are matched by name; give the tag another with @ArrowUnion(tag).
  sealed interface Tagged {}

  @ArrowRecord
  record Card(int x) implements Tagged {}
}

@ArrowRecord
record Layouts(Text text, @ArrowField(type = DataType.LIST) Text list) {
//! [AR026] Layouts.list: Layouts.Text cannot be LIST; choose DENSE_UNION, SPARSE_UNION or STRUCT.
  @ArrowUnion(type = DataType.UTF8)
  //! [AR026] Layouts.text: @ArrowUnion cannot be UTF8; choose DENSE_UNION, SPARSE_UNION or STRUCT.
  sealed interface Text {}

  @ArrowRecord
  record Word(int x) implements Text {}
}

@ArrowRecord
record Tree(Expression root) {
  sealed interface Expression {}

  @ArrowRecord
  record Sum(List<Expression> terms) implements Expression {}
  //! [AR017] Tree.Sum.terms: the record contains itself (Tree.Sum.terms -> Tree.Sum), but an Arrow schema is finite; refer to the other record by an identifier, or mark the property with @ArrowIgnore.

  @ArrowRecord
  record Leaf(int value) implements Expression {}
}
