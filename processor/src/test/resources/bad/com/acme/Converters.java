package com.acme;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowConverters;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

@ArrowRecord
record Unusable(
    @ArrowConvert(Converters.Abstract.class) Money isAbstract,
    //! [AR041] Unusable.isAbstract: the generated class cannot make an instance of Converters.Abstract, because it is abstract; name a class that is not.
    @ArrowConvert(Converters.Inner.class) Money inner,
    //! [AR041] Unusable.inner: the generated class cannot make an instance of Converters.Inner, because it needs an instance of the class around it; make it static.
    @ArrowConvert(Unusable.Hidden.class) Money hidden,
    //! [AR041] Unusable.hidden: the generated class cannot make an instance of Unusable.Hidden, because it is not visible there; give it more visibility.
    @ArrowConvert(Converters.WithParameter.class) Money parameter,
    //! [AR041] Unusable.parameter: the generated class cannot make an instance of Converters.WithParameter, because it has no constructor without parameters; add one.
    @ArrowConvert(Converters.WithPrivate.class) Money isPrivate,
    //! [AR041] Unusable.isPrivate: the generated class cannot make an instance of Converters.WithPrivate, because its constructor without parameters is not visible there; give it more visibility.
    @ArrowConvert(Converters.WithException.class) Money exception) {
    //! [AR041] Unusable.exception: the generated class cannot make an instance of Converters.WithException, because its constructor throws IOException; throw unchecked exceptions instead.
  private static class Hidden extends Converters.To<Long> {}
}

@ArrowRecord
@ArrowConverters({Converters.Abstract.class})
//! [AR041] Registered.money: the generated class cannot make an instance of Converters.Abstract, because it is abstract; name a class that is not.
record Registered(Money money, List<Money> list) {}

@ArrowRecord
@ArrowConverters({Converters.Good.class, Converters.Better.class})
//! [AR043] Rivals: Converters.Good and Converters.Better both convert Money, but a type has one converter; remove one of them.
record Rivals(Money money) {}

@ArrowRecord
record Mismatches(
    @ArrowConvert(Converters.Good.class) String text,
    //! [AR042] Mismatches.text: Converters.Good converts Money, but stands on String; use a converter for that type.
    @ArrowConvert(Converters.Good.class) List<Money> list,
    //! [AR042] Mismatches.list: Converters.Good converts Money, but stands on List<Money>; put @ArrowConvert in front of the type argument.
    @ArrowConvert(Converters.Good.class) Optional<Money> fitting,
    @ArrowConvert(Converters.Good.class) Optional<String> optional,
    //! [AR042] Mismatches.optional: Converters.Good converts Money, but stands on Optional<String>; use a converter for that type.
    @ArrowConvert(Converters.Good.class) Money[][] array,
    @ArrowConvert(Converters.Good.class) int number) {}
    //! [AR042] Mismatches.number: Converters.Good converts Money, but stands on int; use a converter for that type.

@ArrowRecord
record Targets(
    @ArrowConvert(Converters.ToObject.class) Money object,
    //! [AR008] Targets.object: Supplier<String> has no Arrow type; let the converter give a type that has one.
    @ArrowConvert(Converters.ToOptional.class) Money optional,
    //! [AR016] Targets.optional: Optional<String> cannot be read back as it was, because Converters.ToOptional is never asked for a null; write a converter without the optional.
    @ArrowConvert(Converters.ToDecimal.class) Money decimal,
    //! [AR012] Targets.decimal: BigDecimal needs @ArrowDecimal(precision, scale), because Arrow decimals have a fixed scale; write @ArrowDecimal(precision = …, scale = …) BigDecimal.
    @ArrowDecimal(precision = 3, scale = 1) @ArrowConvert(Converters.Good.class) Money misplaced) {}
    //! [AR015] Targets.misplaced: @ArrowDecimal stands on Long, which is not a decimal; remove it.

record Money(long cents) {}

class Converters {
  abstract static class To<A> implements ArrowConverter<Money, A> {
    @Override
    public A toArrow(Money money) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Money fromArrow(A value) {
      throw new UnsupportedOperationException();
    }
  }

  static class Good extends To<Long> {}

  static class Better extends To<String> {}

  abstract static class Abstract extends To<Long> {}

  class Inner extends To<Long> {}

  static class WithParameter extends To<Long> {
    WithParameter(int x) {}
  }

  static class WithPrivate extends To<Long> {
    private WithPrivate() {}
  }

  static class WithException extends To<Long> {
    WithException() throws IOException {}
  }

  static class ToObject extends To<Supplier<String>> {}

  static class ToOptional extends To<Optional<String>> {}

  static class ToDecimal extends To<BigDecimal> {}
}
