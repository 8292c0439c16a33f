package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.DataType;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How goods get to the customer; a struct with a tag, for readers that know no unions. */
@ArrowUnion(type = DataType.STRUCT, tag = "kind")
public sealed interface Delivery permits Delivery.Parcel, Delivery.Pickup, Delivery.Download {
  /** Sent to an address. */
  @ArrowRecord
  record Parcel(Address to, @Nullable String trackingCode) implements Delivery {}

  /** Fetched from a shop. */
  @ArrowRecord
  record Pickup(long warehouse, LocalTime from, LocalTime until) implements Delivery {}

  /** Nothing that could be touched. */
  @ArrowRecord
  record Download(String link) implements Delivery {}
}
