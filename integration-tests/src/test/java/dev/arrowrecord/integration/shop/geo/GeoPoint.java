package dev.arrowrecord.integration.shop.geo;

/** A place on earth, in degrees. */
public record GeoPoint(double latitude, double longitude) {}
