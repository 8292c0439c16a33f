package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.shop.geo.GeoPoint;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where goods are; with public fields. */
@ArrowRecord
public class Warehouse {
  public long number;
  public String name = "";
  public GeoPoint location = new GeoPoint(0, 0);
  public Map<String, Integer> stock = new LinkedHashMap<>();
}
