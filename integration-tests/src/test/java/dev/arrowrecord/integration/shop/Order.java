package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;
import dev.arrowrecord.Unit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer wants. */
@ArrowRecord(naming = Naming.SNAKE_CASE)
@ArrowMetadata(key = "owner", value = "sales")
public record Order(
    UUID id,
    @ArrowField(unit = Unit.MILLISECOND, zone = "Europe/Berlin") Instant placedAt,
    OrderStatus status,
    Customer customer,
    List<OrderLine> lines,
    @Nullable Payment payment,
    Delivery delivery,
    @ArrowField(keysSorted = true) Map<String, String> tags,
    @ArrowMetadata(key = "currency", value = "EUR") Money total,
    Optional<Coupon> coupon,
    @ArrowDictionary @Nullable String channel) {}
