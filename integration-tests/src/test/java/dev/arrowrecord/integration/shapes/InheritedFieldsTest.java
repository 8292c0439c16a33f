package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.util.List;

class InheritedFieldsTest extends RoundTripContract<InheritedFieldsTest.Truck> {
  /** A property of a type that subclasses choose. */
  abstract static class Entity<K> {
    private K key;
    public List<K> others;

    public K getKey() {
      return key;
    }

    public void setKey(K key) {
      this.key = key;
    }
  }

  /** Public fields. */
  abstract static class Vehicle extends Entity<Long> {
    public String plate;
    public double weight;
  }

  /** Fields, setters, fluent setters, and the order of fields by annotation. */
  @ArrowRecord(order = "axles")
  static class Truck extends Vehicle {
    private int axles;

    int axles() {
      return axles;
    }

    Truck axles(int newAxles) {
      axles = newAxles;
      return this;
    }
  }

  @Override
  protected Generated<Truck> generated() {
    return new Generated<>(
        InheritedFieldsTest_TruckArrow::toBytes,
        InheritedFieldsTest_TruckArrow::fromBytes,
        InheritedFieldsTest_TruckArrow::writeFile,
        InheritedFieldsTest_TruckArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        required("axles", INT32),
        nullable("key", INT64),
        nullable("others", LIST, nullable("item", INT64)),
        nullable("plate", UTF8),
        required("weight", FLOAT64));
  }

  @Override
  protected List<Truck> samples() {
    Truck truck = new Truck().axles(3);
    truck.setKey(7L);
    truck.others = List.of(8L, 9L);
    truck.plate = "ZH 1";
    truck.weight = 7.5;
    return List.of(truck, new Truck());
  }

  @Override
  protected List<Object> row(Truck truck) {
    return Plain.row(truck.axles(), truck.getKey(), truck.others, truck.plate, truck.weight);
  }
}
