package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Public fields, beans and what they inherit. */
class FieldTest {
  @Test
  void publicFieldsAreReadAndAssigned() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Point",
                    """
                    @ArrowRecord
                    public class Point {
                      public int x;
                      public String label;
                      public List<String> tags;
                      int hidden;
                      public static int count;
                      public final int fixed = 3;
                    }
                    """)
                .evaluate(
                    "Point",
                    "point();\n return it(written); }\n static Point point() { Point p = new"
                        + " Point(); p.x = 7; p.label = \"A\"; p.tags = List.of(\"t\"); return p; }"
                        + " static Object it(Point written) throws Exception {\n",
                    "it.x + it.label + it.tags + PointArrow.SCHEMA.fields().size()"))
        .isEqualTo("7A[t]3");
  }

  @Test
  void fieldsMixWithConstructorAndSetters() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Point",
                    """
                    @ArrowRecord
                    public class Point {
                      public final int x;
                      public int y;
                      private int z;
                      public Point(int x) { this.x = x; }
                      public int getZ() { return z; }
                      public Point setZ(int z) { this.z = z; return this; }
                    }
                    """)
                .evaluate("Point", "new Point(7).setZ(9)", "\"\" + it.x + it.y + it.getZ()"))
        .isEqualTo("709");
  }

  @Test
  void inheritedPropertiesComeFirst() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Person",
                    """
                    interface Named { String getName(); default String getTitle() { return "Mx " + getName(); } }
                    abstract class Base<T extends Comparable<T>> implements Named {
                      private T id;
                      private String name;
                      public T getId() { return id; }
                      public void setId(T id) { this.id = id; }
                      public String getName() { return name; }
                      public void setName(String name) { this.name = name; }
                      public Number getCount() { return 1; }
                    }
                    @ArrowRecord
                    class Person extends Base<Long> {
                      private int age;
                      private int count;
                      public int getAge() { return age; }
                      public Person setAge(int age) { this.age = age; return this; }
                      @Override public Integer getCount() { return count; }
                      public void setCount(Number count) { this.count = count.intValue(); }
                    }
                    """)
                .evaluate(
                    "Person",
                    "new Person().setAge(7)",
                    "it.getAge() + PersonArrow.SCHEMA.fields().stream().map(f ->"
                        + " f.name()).toList().toString()"))
        .isEqualTo("7[id, name, age, count]");
  }

  @Test
  void orderComesFromTheAnnotation() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Point",
                    "@ArrowRecord(order = {\"z\", \"x\"}) record Point(int x, int y, int z) {}")
                .evaluate(
                    "Point", "new Point(1, 2, 3)", "it + PointArrow.SCHEMA.fields().get(0).name()"))
        .isEqualTo("Point[x=1, y=2, z=3]z");
  }

  @Test
  void fluentBean() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Point",
                    """
                    @ArrowRecord
                    class Point {
                      private int x; private int settings;
                      int x() { return x; }
                      Point x(int x) { this.x = x; return this; }
                      int settings() { return settings; }
                      void settings(int settings) { this.settings = settings; }
                    }
                    """)
                .evaluate("Point", "new Point().x(7)", "it.x() + \"\" + it.settings()"))
        .isEqualTo("70");
  }

  @Test
  void transientFieldIsNoProperty() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Trade",
                    """
                    @ArrowRecord
                    public class Trade {
                      public long id;
                      public transient Object cache;
                      private transient int price;
                      private transient int hash;
                      public int getPrice() { return price; }
                      public void setPrice(int price) { this.price = price; }
                      public int hash() { return hash; }
                      static Trade of(int price) {
                        Trade trade = new Trade(); trade.cache = ""; trade.setPrice(price); return trade;
                      }
                    }
                    """)
                .evaluate(
                    "Trade",
                    "Trade.of(7)",
                    "it.cache + \" \" + it.getPrice() + \" \" + TradeArrow.SCHEMA"))
        .asString()
        .startsWith("null 7 ")
        .contains("price: ")
        .doesNotContain("cache", "hash");
  }
}
