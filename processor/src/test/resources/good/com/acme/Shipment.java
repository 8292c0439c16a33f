package com.acme;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@ArrowRecord
public record Shipment(
    String id,
    Long serial,
    @Nullable Status status,
    Address from,
    @Nullable Address to,
    List<Parcel> parcels,
    List<@Nullable String> notes,
    Set<? extends Address> stops,
    Collection<Status> history,
    Parcel[] parcelArray,
    int[] counts,
    int[][] matrix,
    byte[][] blobs,
    Map<String, Integer> stock,
    Map<Status, List<Map<String, Address>>> deep,
    Optional<String> comment,
    Optional<List<BigInteger>> factors,
    OptionalInt grade,
    OptionalLong weight,
    OptionalDouble rate,
    List<@ArrowDecimal(precision = 9, scale = 4) BigDecimal> prices,
    BigInteger total,
    @ArrowField(name = "the label") String label,
    @ArrowIgnore Object cache,
    @ArrowIgnore byte attempts) {

  public enum Status {
    NEW,
    SENT,
    ARRIVED
  }

  @ArrowRecord
  public record Address(String street, @Nullable String country) {}

  @ArrowRecord
  public record Parcel(int grams, Address origin) {}
}
