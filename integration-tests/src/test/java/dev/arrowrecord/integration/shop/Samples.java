package dev.arrowrecord.integration.shop;

import dev.arrowrecord.integration.shop.geo.GeoPoint;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is in the shop. */
final class Samples {
  static final Address HOME =
      new Address("Lange Gasse 4", "1080", "Wien", Country.AT, new GeoPoint(48.21, 16.35));
  static final Address WORK = new Address("Seestrasse 1", "8002", "Zürich", Country.CH, null);
  static final Customer ANNA =
      Customer.builder()
          .number(4711)
          .name("Anna Müller")
          .email(new Email("anna@example.org"))
          .birthday(LocalDate.of(1990, 2, 28))
          .salutation(Salutation.FIRST_NAME)
          .addresses(List.of(HOME, WORK))
          .build();
  static final Customer BERT =
      Customer.builder().number(4712).name("Bert").email(new Email("bert@example.org")).build();

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

  private Samples() {}

  /** Orders with every kind of payment and delivery. */
  static List<Order> orders() {
    return List.of(
        order(
            1,
            OrderStatus.PAID,
            ANNA,
            new Payment.Card(CardNetwork.WORLD, "4242", NOON),
            new Delivery.Parcel(HOME, "AT-1"),
            Map.of("gift", "yes", "campaign", "spring"),
            "web"),
        order(
            2,
            OrderStatus.NEW,
            BERT,
            new Payment.Transfer("AT00 1234", LocalDate.of(2026, 3, 15)),
            new Delivery.Pickup(7, LocalTime.of(9, 0), LocalTime.of(17, 30)),
            Map.of(),
            "app"),
        order(
            3,
            OrderStatus.RETURNED,
            ANNA,
            Payment.OnDelivery.CASH,
            new Delivery.Download("https://example.org/3"),
            Map.of("a", "", "Z", "z"),
            "web"),
        order(
            4,
            OrderStatus.SHIPPED,
            BERT,
            new Payment.Voucher("SPRING", Money.of("10.00")),
            new Delivery.Parcel(WORK, null),
            Map.of("note", "Grüße 🚀"),
            null),
        order(5, OrderStatus.NEW, ANNA, null, new Delivery.Download(""), Map.of(), "phone"));
  }

  private static Order order(
      int number,
      OrderStatus status,
      Customer customer,
      @Nullable Payment payment,
      Delivery delivery,
      Map<String, String> tags,
      @Nullable String channel) {
    List<OrderLine> lines =
        List.of(
            new OrderLine("SKU-" + number, number, Money.of("9.90"), null),
            new OrderLine("SKU-1", 65_535, Money.of("0.01"), new Percentage(15)));
    Optional<Coupon> coupon =
        number % 2 == 0
            ? Optional.empty()
            : Optional.of(
                new Coupon(
                    "TEN",
                    new Percentage(10),
                    new Validity<>(
                        LocalDate.of(2026, 1, 1),
                        number == 1 ? null : LocalDate.MIN.withYear(2027))));
    return new Order(
        new UUID(number, -number),
        NOON.plusSeconds(number),
        status,
        customer,
        lines,
        payment,
        delivery,
        tags,
        Money.of("9.90").times(number),
        coupon,
        channel);
  }

  static List<Product> products() {
    Map<String, List<String>> attributes = new LinkedHashMap<>();
    attributes.put("colour", List.of("red", "blue"));
    attributes.put("size", List.of());
    return List.of(
        Product.of(
            "SKU-1",
            "Socks",
            Money.of("4.95"),
            List.of("clothes", "feet"),
            attributes,
            new float[] {0.5f, -1, 2, Float.MIN_VALUE},
            Period.ofMonths(10),
            "{\"wool\":true}"),
        Product.of(
            "SKU-2",
            "Shoes",
            Money.of("99.00"),
            List.of("clothes", "feet"),
            Map.of(),
            new float[4],
            Period.of(1, 2, 3),
            null));
  }

  static List<Review> reviews() {
    double[][] topics = {{1, 2, 3}, {-0.0, Double.MAX_VALUE, 0.1}};
    return List.of(
        new Review("SKU-1", 5, "Warm.", topics, true, LocalDateTime.of(2026, 1, 2, 3, 4)),
        new Review("SKU-1", 255, "", new double[2][3], false, LocalDateTime.of(1969, 1, 1, 0, 0)));
  }

  static Warehouse warehouse() {
    Warehouse warehouse = new Warehouse();
    warehouse.number = 7;
    warehouse.name = "North";
    warehouse.location = new GeoPoint(54, 9);
    warehouse.stock.put("SKU-1", 12);
    warehouse.stock.put("SKU-2", 0);
    return warehouse;
  }

  static Manager manager() {
    Manager manager = new Manager();
    manager.setNumber(1);
    manager.setName("Carla");
    manager.setActive(true);
    manager.setSalary(Money.of("4000.00"));
    manager.setReports(List.of(2L, 3L));
    return manager;
  }

  static List<Message> messages() {
    return List.of(
        new Message(
            OffsetDateTime.of(2026, 4, 5, 6, 7, 8, 9_000, ZoneOffset.UTC),
            new Email("anna@example.org"),
            List.of("Guten Tag", "Danke"),
            List.of(
                new Attachment("photo.png", ByteBuffer.wrap(new byte[40]), new byte[] {1, 2, 3, 4}),
                new Attachment("empty", ByteBuffer.allocate(0), new byte[4])),
            Set.of(new Email("bert@example.org"))));
  }

  /** A look at a page, as the tracker has it. */
  record View(
      Instant time,
      String path,
      @Nullable Country country,
      @Nullable String referrer,
      java.time.Duration took,
      float scrolled)
      implements PageView {}

  static List<PageView> views() {
    return List.of(
        view(1, "/", Country.DE, null, 0),
        view(2, "/a/path/longer/than/a/view/holds", Country.DE, "search", 0.5f),
        view(3, "/", Country.DE, "search", 1),
        view(4, "/", null, "mail", 0.25f),
        view(5, "/end", Country.AT, "search", 0.125f));
  }

  private static PageView view(
      int nanos,
      String path,
      @Nullable Country country,
      @Nullable String referrer,
      float scrolled) {
    return new View(
        Instant.ofEpochSecond(1_700_000_000, nanos),
        path,
        country,
        referrer,
        java.time.Duration.ofMillis(nanos),
        scrolled);
  }
}
