package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.vector.types.pojo.Field;
import org.jspecify.annotations.NonNull;

class StructTypesTest extends RoundTripContract<StructTypesTest.Person> {
  private static final Field[] COUNTRY = {nullable("code", UTF8), required("people", INT64)};
  private static final Field[] CITY = {
    nullable("name", UTF8), nullable("country", STRUCT, COUNTRY)
  };
  private static final Country UK = new Country("GB", 68_000_000);
  private static final City LONDON = new City("London", UK);

  @ArrowRecord
  record Country(String code, long people) {}

  @ArrowRecord
  record City(String name, Country country) {}

  @ArrowRecord
  record Address(String street, City city, @NonNull Country passport) {}

  @ArrowRecord
  record Person(
      String name, Address home, @NonNull City born, List<City> visited, Country[] passports) {}

  @Override
  protected Generated<Person> generated() {
    return new Generated<>(
        StructTypesTest_PersonArrow::toBytes,
        StructTypesTest_PersonArrow::fromBytes,
        StructTypesTest_PersonArrow::writeFile,
        StructTypesTest_PersonArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("name", UTF8),
        nullable(
            "home",
            STRUCT,
            nullable("street", UTF8),
            nullable("city", STRUCT, CITY),
            required("passport", STRUCT, COUNTRY)),
        required("born", STRUCT, CITY),
        nullable("visited", LIST, nullable("item", STRUCT, CITY)),
        nullable("passports", LIST, nullable("item", STRUCT, COUNTRY)));
  }

  @Override
  protected List<Person> samples() {
    return List.of(
        new Person(
            "Ada",
            new Address("High Street 1", LONDON, UK),
            LONDON,
            Arrays.asList(LONDON, null, new City(null, null)),
            new Country[] {UK, null}),
        new Person(null, null, new City(null, null), null, null),
        new Person("", new Address(null, null, UK), new City("", UK), List.of(), new Country[0]),
        new Person(
            "Blaise",
            new Address("", new City("Paris", null), new Country(null, -1)),
            new City(null, UK),
            Arrays.asList((City) null),
            new Country[] {null, null}));
  }
}
