package dev.arrowrecord.integration.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.ipc.RecordFileReader;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shop does with its model, once it is annotated. */
class ShopTest {
  private static final WriteOptions SMALL_BATCHES = WriteOptions.defaults().withBatchRows(2);

  @TempDir Path folder;

  @Test
  void ordersComeBackFromAStreamAsTheyWere() throws IOException {
    List<Order> read = OrderArrow.fromBytes(OrderArrow.toBytes(Samples.orders(), SMALL_BATCHES));

    assertThat(read).usingRecursiveComparison().isEqualTo(Samples.orders());
  }

  @Test
  void ordersComeBackFromAFileAsTheyWere() throws IOException {
    Path file = folder.resolve("orders.arrow");

    OrderArrow.writeFile(Samples.orders(), file, SMALL_BATCHES);

    assertThat(OrderArrow.readFile(file)).usingRecursiveComparison().isEqualTo(Samples.orders());
    try (RecordFileReader<Order, OrderArrow.Batch> reader = OrderArrow.openFile(file)) {
      assertThat(reader.batchCount()).isEqualTo(3);
      assertThat(reader.get(4)).usingRecursiveComparison().isEqualTo(Samples.orders().get(4));
    }
  }

  @Test
  void anotherImplementationReadsOrders() throws IOException {
    Table table =
        ArrowJavaReader.readStream(OrderArrow.toBytes(Samples.orders(), WriteOptions.defaults()));

    assertThat(table.schema().getFields())
        .extracting(org.apache.arrow.vector.types.pojo.Field::getName)
        .containsExactly(
            "id",
            "placed_at",
            "status",
            "customer",
            "lines",
            "payment",
            "delivery",
            "tags",
            "total",
            "coupon",
            "channel");
    assertThat(table.schema().getCustomMetadata()).containsEntry("owner", "sales");
    assertThat(table.rows()).hasSameSizeAs(Samples.orders());
    assertThat(table.rows().get(2).get(8)).isEqualTo(new BigDecimal("29.70"));
    assertThat(table.rows())
        .extracting(row -> row.get(10))
        .containsExactly("web", "app", "web", null, "phone");
  }

  @Test
  void columnsAreAddedUpWithoutObjects() throws IOException {
    Path file = folder.resolve("orders.arrow");
    OrderArrow.writeFile(Samples.orders(), file, SMALL_BATCHES);

    BigDecimal total = BigDecimal.ZERO;
    int goods = 0;
    List<Integer> payments = new ArrayList<>();
    try (RecordFileReader<Order, OrderArrow.Batch> reader = OrderArrow.openFile(file)) {
      for (OrderArrow.Batch batch : reader) {
        for (int row = 0; row < batch.rowCount(); row++) {
          total = total.add(batch.total().get(row));
          payments.add(batch.payment().typeId(row));
        }
        OrderLineArrow.Batch lines = batch.lines().child();
        for (int line = 0; line < lines.rowCount(); line++) {
          goods += lines.count().getObject(line);
        }
      }
    }

    assertThat(total).isEqualTo(new BigDecimal("148.50"));
    assertThat(goods).isEqualTo(1 + 2 + 3 + 4 + 5 + 5 * 65_535);
    assertThat(payments.subList(0, 4)).containsExactly(0, 1, 7, 5);
  }

  @Test
  void tagsAreSortedByKey() throws IOException {
    List<Order> read = OrderArrow.fromBytes(OrderArrow.toBytes(Samples.orders()));

    assertThat(read.get(0).tags().keySet()).containsExactly("campaign", "gift");
    assertThat(read.get(2).tags().keySet()).containsExactly("Z", "a");
  }

  @Test
  void anOrderThatDoesNotFitIsRefusedAndTheOthersStay() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Order good = Samples.orders().get(0);
    Order bad =
        new Order(
            good.id(),
            good.placedAt(),
            good.status(),
            good.customer(),
            List.of(good.lines().get(0), new OrderLine("X", 65_536, Money.of("1.00"), null)),
            good.payment(),
            good.delivery(),
            good.tags(),
            good.total(),
            good.coupon(),
            "a channel that nobody wrote");

    try (RecordWriter<Order> writer = OrderArrow.newStream(out)) {
      writer.write(good);
      assertThatThrownBy(() -> writer.write(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("lines[1].count")
          .hasMessageContaining("65536")
          .hasMessageContaining("Row 1");
      writer.write(good);
    }

    assertThat(OrderArrow.fromBytes(out.toByteArray()))
        .usingRecursiveComparison()
        .isEqualTo(List.of(good, good));
    assertThat(new String(out.toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("nobody wrote");
  }

  @Test
  void productsMadeByAFactoryComeBack() throws IOException {
    assertThat(ProductArrow.fromBytes(ProductArrow.toBytes(Samples.products())))
        .isEqualTo(Samples.products());
    assertThat(ProductArrow.SCHEMA.findField("details").orElseThrow().metadata())
        .containsEntry(Field.EXTENSION_NAME, "arrow.json");
    assertThat(ProductArrow.SCHEMA.findField("embedding").orElseThrow().typeName())
        .isEqualTo("fixed_size_list<item: float not null>[4]");
  }

  @Test
  void reviewsWithTensorsComeBack() throws IOException {
    List<Review> read = ReviewArrow.fromBytes(ReviewArrow.toBytes(Samples.reviews()));

    assertThat(read).usingRecursiveComparison().isEqualTo(Samples.reviews());
    assertThat(ReviewArrow.SCHEMA.findField("topics").orElseThrow().metadata())
        .containsEntry(Field.EXTENSION_NAME, "arrow.fixed_shape_tensor")
        .containsEntry(Field.EXTENSION_METADATA, "{\"shape\":[2,3]}");
  }

  @Test
  void publicFieldsAreReadAndSet() throws IOException {
    List<Warehouse> read =
        WarehouseArrow.fromBytes(WarehouseArrow.toBytes(List.of(Samples.warehouse())));

    assertThat(read).usingRecursiveComparison().isEqualTo(List.of(Samples.warehouse()));
  }

  @Test
  void propertiesOfParentsComeFirstUnlessTheOrderIsGiven() throws IOException {
    assertThat(EmployeeArrow.SCHEMA.fields())
        .extracting(Field::name)
        .containsExactly("name", "birthday", "number", "active", "salary", "overtime");
    assertThat(ManagerArrow.SCHEMA.fields())
        .extracting(Field::name)
        .containsExactly("number", "name", "birthday", "active", "salary", "overtime", "reports");
    assertThat(ManagerArrow.fromBytes(ManagerArrow.toBytes(List.of(Samples.manager()))))
        .usingRecursiveComparison()
        .isEqualTo(List.of(Samples.manager()));
  }

  @Test
  void managersAreReadAsEmployees() throws IOException {
    byte[] managers = ManagerArrow.toBytes(List.of(Samples.manager()));

    List<Employee> employees = EmployeeArrow.fromBytes(managers);

    assertThat(employees).extracting(Employee::getName).containsExactly("Carla");
  }

  @Test
  void messagesComeBack() throws IOException {
    List<Message> read = MessageArrow.fromBytes(MessageArrow.toBytes(Samples.messages()));

    Message expected = Samples.messages().get(0);
    Message message = read.get(0);
    assertThat(message.received()).isEqualTo(expected.received());
    assertThat(message.from()).isEqualTo(expected.from());
    assertThat(message.paragraphs()).isEqualTo(expected.paragraphs());
    assertThat(message.copies()).isEqualTo(expected.copies());
    assertThat(message.attachments()).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Attachment found = message.attachments().get(i);
      Attachment wanted = expected.attachments().get(i);
      assertThat(found.name().toString()).isEqualTo(wanted.name().toString());
      assertThat(found.content()).isEqualTo(wanted.content());
      assertThat(found.checksum()).isEqualTo(wanted.checksum());
    }
    assertThat(MessageArrow.SCHEMA.findField("paragraphs").orElseThrow().child(0).metadata())
        .containsEntry("lang", "de");
  }

  @Test
  void viewsOfPagesAreReadAsViewsOfRows() throws IOException {
    List<PageView> views = Samples.views();

    List<PageView> read = PageViewArrow.fromBytes(PageViewArrow.toBytes(views, SMALL_BATCHES));

    assertThat(read).hasSameSizeAs(views);
    for (int i = 0; i < views.size(); i++) {
      assertThat(read.get(i).time()).isEqualTo(views.get(i).time());
      assertThat(read.get(i).path()).isEqualTo(views.get(i).path());
      assertThat(read.get(i).country()).isEqualTo(views.get(i).country());
      assertThat(read.get(i).referrer()).isEqualTo(views.get(i).referrer());
      assertThat(read.get(i).took()).isEqualTo(Duration.ofMillis(i + 1));
      assertThat(read.get(i).scrolled()).isEqualTo(views.get(i).scrolled());
    }
  }

  @Test
  void runsAndDictionariesAreSmall() {
    List<PageView> many = Collections.nCopies(8_000, Samples.views().get(2));
    List<PageView> few = Collections.nCopies(1_000, Samples.views().get(2));

    int bytesPerRow =
        (PageViewArrow.toBytes(many).length - PageViewArrow.toBytes(few).length) / 7_000;

    // Time, path, referrer's index, duration and half a float: nothing for the country.
    assertThat(bytesPerRow).isEqualTo(8 + 16 + 2 + 8 + 2);
  }

  @Test
  void pricesAreRoundedAsAsked() throws IOException {
    PriceTag tag =
        new PriceTag("SKU-1", java.time.LocalDate.of(2026, 5, 6), new BigDecimal("1.125"));

    List<PriceTag> read = PriceTagArrow.fromBytes(PriceTagArrow.toBytes(List.of(tag)));

    assertThat(read.get(0).price()).isEqualTo(new BigDecimal("1.12"));
    assertThat(read.get(0).day()).isEqualTo(tag.day());
  }

  @Test
  void reportsAreWrittenAndHaveNothingThatReads() throws IOException {
    byte[] bytes = TurnoverArrow.toBytes(List.of(new Turnover(Samples.orders())));

    Table table = ArrowJavaReader.readStream(bytes);

    assertThat(table.rows()).containsExactly(List.of(5, new BigDecimal("148.50")));
    assertThat(Arrays.stream(TurnoverArrow.class.getMethods()).map(Method::getName))
        .contains("writeStream", "toBytes", "toComponents")
        .doesNotContain("openStream", "readStream", "fromBytes", "openFile", "readFile")
        .doesNotContain("openComponents", "fromComponents");
  }

  @Test
  void whatATypeOfALibraryHasIsUsedLikeAnyOther() throws IOException {
    var points = List.of(Samples.warehouse().location);

    assertThat(GeoPointArrow.fromBytes(GeoPointArrow.toBytes(points))).isEqualTo(points);
  }

  @Test
  void aBadValueInTheDataIsRefusedByTheModel() {
    Map<String, String> nothing = Map.of();
    assertThat(nothing).isEmpty();
    byte[] bytes = OrderLineArrow.toBytes(Samples.orders().get(0).lines());
    // A count of 1 becomes one of 0, which the record's constructor refuses.
    int at = indexOf(bytes, new byte[] {1, 0, (byte) 0xFF, (byte) 0xFF, 0, 0, 0, 0});
    bytes[at] = 0;

    assertThatThrownBy(() -> OrderLineArrow.fromBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("An order line of 0");
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i <= bytes.length - part.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("Not found");
  }
}
