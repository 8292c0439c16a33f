package com.acme;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@ArrowRecord
record Decimals(
    BigDecimal missing,
    //! [AR012] Decimals.missing: BigDecimal needs @ArrowDecimal(precision, scale), because Arrow decimals have a fixed scale; write @ArrowDecimal(precision = …, scale = …) BigDecimal.
    List<BigDecimal> missingInList,
    //! [AR012] Decimals.missingInList: BigDecimal needs @ArrowDecimal(precision, scale), because Arrow decimals have a fixed scale; write List<@ArrowDecimal(precision = …, scale = …) BigDecimal>.
    @ArrowDecimal(
            precision = 77,
            //! [AR013] Decimals.tooWide: the precision is 77, but Arrow decimals have between 1 and 76 digits; give one of these.
            scale = 2)
        BigDecimal tooWide,
    @ArrowDecimal(precision = 0, scale = 0) BigInteger tooNarrow,
    //! [AR013] Decimals.tooNarrow: the precision is 0, but Arrow decimals have between 1 and 76 digits; give one of these.
    @ArrowDecimal(
            precision = 5,
            scale = 6)
            //! [AR014] Decimals.tooFine: the scale is 6, but 5 digits have at most as many after the point; give one between -76 and 5.
        BigDecimal tooFine,
    @ArrowDecimal(precision = 5, scale = -77) BigDecimal tooCoarse,
    //! [AR014] Decimals.tooCoarse: the scale is -77, but Arrow decimals have at most 76 digits; give one between -76 and 5.
    @ArrowDecimal(precision = 5, scale = 1) BigInteger fraction,
    //! [AR014] Decimals.fraction: the scale is 1, but BigInteger has no digits after the point; give one between -76 and 0.
    @ArrowDecimal(precision = 5, scale = 1) String text,
    //! [AR015] Decimals.text: @ArrowDecimal stands on String, which is not a decimal; remove it.
    @ArrowDecimal(precision = 5, scale = 1) List<BigDecimal> list,
    //! [AR015] Decimals.list: @ArrowDecimal stands on List<BigDecimal>, which is not a decimal; put it in front of the type argument it is meant for.
    @ArrowDecimal(precision = 5, scale = 1) int[] numbers,
    //! [AR015] Decimals.numbers: @ArrowDecimal stands on int, which is not a decimal; remove it.
    Map<@ArrowDecimal(precision = 5, scale = 9) BigDecimal, String> keys) {}
    //! [AR014] Decimals.keys: the scale is 9, but 5 digits have at most as many after the point; give one between -76 and 5.

@ArrowRecord
record Conflicts(
    int id,
    @ArrowIgnore @ArrowField(name = "x") int ignoredField,
    //! [AR022] Conflicts.ignoredField: @ArrowIgnore and @ArrowField contradict each other, because a property that is left out has no field; remove one of them.
    @ArrowIgnore @ArrowDecimal(precision = 1, scale = 1) BigDecimal ignoredDecimal,
    //! [AR022] Conflicts.ignoredDecimal: @ArrowIgnore and @ArrowDecimal contradict each other, because a property that is left out has no field; remove one of them.
    @ArrowField(name = "one") int twoNames,
    @ArrowDecimal(precision = 1, scale = 1) BigDecimal twoDecimals,
    @NonNull @Nullable String both) {
    //! [AR022] Conflicts.both: @NonNull and @Nullable contradict each other, because a field may hold nulls or not; remove one of them.

  @Override
  @ArrowField(name = "two")
  //! [AR022] Conflicts.twoNames: @ArrowField(name = "one") and @ArrowField(name = "two") contradict each other, because a field has one name; remove one of them.
  public int twoNames() {
    return twoNames;
  }

  @Override
  @ArrowDecimal(precision = 2, scale = 1)
  //! [AR022] Conflicts.twoDecimals: @ArrowDecimal(precision = 1, scale = 1) and @ArrowDecimal(precision = 2, scale = 1) contradict each other, because a field has one precision and scale; remove one of them.
  public BigDecimal twoDecimals() {
    return twoDecimals;
  }
}

@ArrowRecord
class Idle {
  private final int id;

  @ArrowField(name = "unread")
  //! [AR023] Idle.unread: @ArrowField has no effect, because unread has no accessor; remove it, or make it a property.
  private int unread;

  Idle(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  @ArrowField(name = "sum")
  //! [AR023] Idle.total: @ArrowField has no effect, because total can only be read, and is neither a constructor parameter nor set; remove it, or make it a property.
  public int getTotal() {
    return unread;
  }

  @ArrowDecimal(precision = 3, scale = 1)
  //! [AR023] Idle.compute: @ArrowDecimal has no effect, because compute() belongs to no field or constructor parameter; remove it, or make it a property.
  public BigDecimal compute() {
    return BigDecimal.ONE;
  }
}
