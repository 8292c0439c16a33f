package com.acme;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@ArrowRecord
record Methods(@ArrowField(name = "identity") long id) {
  @ArrowField(name = "x")
  //! [AR023] Methods.nothing: @ArrowField has no effect, because nothing() belongs to no field or constructor parameter; remove it, or make it a property.
  void nothing() {}

  @ArrowDictionary
  //! [AR023] Methods.twice: @ArrowDictionary has no effect, because twice(long factor) belongs to no field or constructor parameter; remove it, or make it a property.
  long twice(long factor) {
    return factor * id;
  }

  @ArrowRunEndEncoded
  //! [AR023] Methods.add: @ArrowRunEndEncoded has no effect, because add(long a, long b) belongs to no field or constructor parameter; remove it, or make it a property.
  private long add(
      @ArrowMetadata(key = "k", value = "v") long a,
      //! [AR023] Methods.a: @ArrowMetadata has no effect, because add(long a, long b) belongs to no field or constructor parameter; remove it.
      long b) {
    return a + b;
  }

  @ArrowExtension(name = "acme.x")
  //! [AR023] Methods.hidden: @ArrowExtension has no effect, because hidden() belongs to no field or constructor parameter; remove it, or make it a property.
  private long hidden() {
    return id;
  }

  @ArrowTensor(shape = 2)
  //! [AR023] Methods.parse: @ArrowTensor has no effect, because parse(String text) is static, and no part of a record; remove it, or make it a property.
  static float[] parse(
      @ArrowField(name = "text") String text) {
      //! [AR023] Methods.text: @ArrowField has no effect, because nothing is made with parse(String text); remove it.
    return new float[0];
  }

  @ArrowField(name = "identifier")
  //! [AR023] Methods.id: @ArrowField has no effect, because id is read from component id; remove it, or move it to component id.
  public long getId() {
    return id;
  }

  @ArrowField(name = "hash")
  //! [AR023] Methods.hashCode: @ArrowField has no effect, because hashCode() belongs to no field or constructor parameter; remove it, or make it a property.
  public int hashCode() {
    return 1;
  }

  @ArrowIgnore
  void fine() {}

  @ArrowIgnore
  public long getTwice() {
    return id;
  }

  Methods(
      @ArrowField(name = "x") String id) {
      //! [AR023] Methods.id: @ArrowField has no effect, because nothing is made with Methods(String id); remove it, or move it to component id.
    this(Long.parseLong(id));
  }
}

@ArrowRecord
record IgnoredReader(@ArrowField(name = "key") long id) {
  @ArrowIgnore
  //! [AR023] IgnoredReader.id: @ArrowIgnore has no effect, because id is read from component id; remove it, or move it to component id.
  public long getId() {
    return id;
  }

  @ArrowCreator
  static IgnoredReader of(long id) {
    return new IgnoredReader(id);
  }
}

@ArrowRecord
class Bean {
  private long id;
  private int count;

  @ArrowField(name = "second")
  //! [AR023] Bean.id: @ArrowField has no effect, because id is read from id(); remove it, or move it to id().
  public long getId() {
    return id;
  }

  public long id() {
    return id;
  }

  @ArrowField(name = "settable")
  public void setId(long id) {
    this.id = id;
  }

  public int getCount() {
    return count;
  }

  public void setCount(@ArrowMetadata(key = "k", value = "v") int count) {
    this.count = count;
  }

  @ArrowField(name = "overload")
  //! [AR023] Bean.count: @ArrowField has no effect, because it is not setCount(String count) that sets it; remove it, or move it to getCount().
  public void setCount(String count) {
    this.count = Integer.parseInt(count);
  }

  @ArrowField(name = "reset")
  //! [AR023] Bean.reset: @ArrowField has no effect, because reset() belongs to no field or constructor parameter; remove it, or make it a property.
  public void reset() {}
}

@ArrowRecord
class Constructed {
  private final long id;

  Constructed(long id) {
    this.id = id;
  }

  Constructed(
      @ArrowField(name = "number") String id) {
      //! [AR023] Constructed.id: @ArrowField has no effect, because it is not constructor Constructed(String id) that makes records; remove it, or move it to getId().
    this.id = Long.parseLong(id);
  }

  static Constructed of(
      @ArrowField(name = "number") long id) {
      //! [AR023] Constructed.id: @ArrowField has no effect, because it is not static method of(long id) that makes records; remove it, or move it to getId().
    return new Constructed(id);
  }

  public long getId() {
    return id;
  }
}

@ArrowRecord
class Within {
  public List<@ArrowField(type = DataType.INT64) Integer> heeded;

  private List<@ArrowDecimal(precision = 3, scale = 1) BigDecimal> unread;
  //! [AR023] Within.unread: @ArrowDecimal has no effect, because unread has no accessor; remove it, or make it a property.

  public void add(
      Map<String, List<@ArrowDictionary String>> more,
      //! [AR023] Within.more: @ArrowDictionary has no effect, because add(Map<String, List<String>> more, int times) belongs to no field or constructor parameter; remove it.
      int times) {}
}

@ArrowRecord(access = Access.WRITE_ONLY)
record Words(List<@ArrowDictionary String> words) {}

@ArrowRecord
interface View {
  @ArrowField(name = "identity")
  long id();

  @ArrowField(name = "sum")
  //! [AR023] View.add: @ArrowField has no effect, because add(long more) belongs to no field or constructor parameter; remove it, or make it a property.
  default long add(long more) {
    return id() + more;
  }
}

@ArrowRecord
abstract class Value {
  abstract long id();

  abstract int count();

  @ArrowField(name = "start")
  //! [AR023] Value.builder: @ArrowField has no effect, because builder() is static, and no part of a record; remove it, or make it a property.
  static Builder builder() {
    throw new AssertionError();
  }

  abstract static class Builder {
    @ArrowField(name = "identity")
    abstract Builder id(long id);

    abstract Builder count(int count);

    @ArrowField(name = "text")
    //! [AR023] Value.count: @ArrowField has no effect, because it is not setCount(String count) that sets it; remove it, or move it to count().
    abstract Builder setCount(String count);

    abstract Value build();
  }
}

@ArrowRecord(access = Access.WRITE_ONLY)
class Written {
  private long id;

  public long getId() {
    return id;
  }

  @ArrowField(name = "identity")
  //! [AR023] Written.id: @ArrowField has no effect, because records are only written; remove it, or move it to getId().
  public void setId(long id) {
    this.id = id;
  }
}

@ArrowField(type = DataType.INT32)
//! [AR023] Side: @ArrowField has no effect, because it is for properties, and Side is a type; remove it, or put it on a property.
enum Side {
  @ArrowField(name = "B")
  //! [AR023] Side.BUY: @ArrowField has no effect, because BUY is a constant, and stands in the data by that name; remove it, or convert the enum with @ArrowConvert.
  BUY,
  SELL
}

@ArrowRecord
record Range<
    @ArrowField(name = "t") T>(
    //! [AR023] Range.T: @ArrowField has no effect, because it is for values, and T is a type parameter; remove it, or put it where T is used.
    T from) {}

@ArrowRecord
record Booking(Range<Integer> days, Side side) {}

@ArrowRecord
record Price(@ArrowConvert(Cents.class) Long price) {}

class Cents implements ArrowConverter<Long, BigDecimal> {
  @Override
  @ArrowDecimal(precision = 18, scale = 0)
  public BigDecimal toArrow(Long cents) {
    return BigDecimal.valueOf(cents);
  }

  @Override
  public Long fromArrow(BigDecimal cents) {
    return cents.longValueExact();
  }
}

@ArrowRecord
record Explicit(@ArrowField(name = "n") long id) {
  Explicit(
      @ArrowField(name = "m") long id) {
      //! [AR023] Explicit.id: @ArrowField has no effect, because it is not constructor Explicit(long id) that makes records; remove it, or move it to component id.
    this.id = id;
  }

  @ArrowCreator
  static Explicit of(long id) {
    return new Explicit(id);
  }
}

@ArrowRecord
record Omitted(
    long a,
    @ArrowIgnore @ArrowMetadata(key = "k", value = "v") String b) {
    //! [AR022] Omitted.b: @ArrowIgnore and @ArrowMetadata contradict each other, because a property that is left out has no field; remove one of them.
  @ArrowCreator
  static Omitted of(long a) {
    return new Omitted(a, "");
  }
}

@ArrowRecord
class Broad {
  private List<@ArrowDictionary String> names;
  //! [AR023] Broad.names: @ArrowDictionary has no effect, because getNames() is of another type; remove it, or move it to getNames().

  public Collection<String> getNames() {
    return names;
  }

  public void setNames(Collection<String> names) {
    this.names = List.copyOf(names);
  }
}

@ArrowRecord
class Made {
  private final List<String> names;

  Made(
      Collection<@ArrowDictionary String> names) {
      //! [AR023] Made.names: @ArrowDictionary has no effect, because getNames() is of another type; remove it, or move it to getNames().
    this.names = List.copyOf(names);
  }

  public List<String> getNames() {
    return names;
  }
}

@ArrowRecord
class Assigned {
  private List<String> names;

  public List<String> getNames() {
    return names;
  }

  public void setNames(
      Collection<@ArrowDictionary String> names) {
      //! [AR023] Assigned.names: @ArrowDictionary has no effect, because getNames() is of another type; remove it, or move it to getNames().
    this.names = List.copyOf(names);
  }
}

@ArrowRecord
record Bounds(List<? extends @ArrowDictionary String> heeded) {
  void add(
      List<? extends @ArrowDictionary String> more,
      //! [AR023] Bounds.more: @ArrowDictionary has no effect, because add(List<? extends String> more, List<? super String> all) belongs to no field or constructor parameter; remove it.
      List<? super @ArrowDictionary String> all) {}
      //! [AR023] Bounds.all: @ArrowDictionary has no effect, because add(List<? extends String> more, List<? super String> all) belongs to no field or constructor parameter; remove it.
}

class Settable {
  public int id;

  @ArrowField(name = "lost")
  public void setLost(int lost) {
    id = lost;
  }
}

@ArrowRecord
class Setting extends Settable {}
//! [AR025] Setting.lost: setLost(int lost) has no effect, because lost has no accessor, and a setter needs an accessor of the same name and type; add it, or mark the setter with @ArrowIgnore.
