package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.shop.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Where somebody lives. */
@ArrowRecord
public record Address(
    String street, String postcode, String city, Country country, @Nullable GeoPoint location) {}
