/**
 * A shop's domain model, as a team would have it before it heard of Arrow: records, immutable
 * classes, a builder, beans with inheritance, sealed payments, converters for types of its own, and
 * types that it does not own. What it does with them is in {@code ShopTest}.
 */
@ArrowConverters({MoneyConverter.class, PercentageConverter.class})
@ArrowImport(GeoPoint.class)
@NullMarked
package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowConverters;
import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.integration.shop.geo.GeoPoint;
import org.jspecify.annotations.NullMarked;
