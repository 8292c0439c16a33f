package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.binding.BoundField;
import dev.arrowrecord.internal.binding.SchemaBinding;
import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.internal.expansion.RowBudget;
import dev.arrowrecord.internal.expansion.RowExpansion;
import dev.arrowrecord.internal.expansion.SharedObjects;
import dev.arrowrecord.internal.expansion.SumsAllowance;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.IpcMessage.DictionaryBatchMessage;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.internal.metadata.RecordBatchHeader;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the batches of one stream or file into the columns that a record type needs, and keeps
 * the dictionaries that they share.
 */
public final class RecordDecoder {
  /** How often parts of dictionaries may be decoded again, for each that came, and besides. */
  private static final int MOST_AGAIN = 64;

  private static final int SOME_AGAIN = 1024;

  private final Field root;
  private final SchemaBinding binding;
  private final String recordName;
  private final boolean asItIs;
  // For batches of other versions than V5, made when the first of them comes.
  private final Map<MetadataVersion, SchemaBinding> others = new EnumMap<>(MetadataVersion.class);
  private final List<@Nullable Dictionary> dictionaries;
  // By ordinal: the dictionary batches to be decoded before the next record batch, and whether
  // there has been one that was no delta.
  private final List<Queue<PendingDictionary>> pending = new ArrayList<>();
  private final BitSet begun = new BitSet();
  // By ordinal: how many dictionaries are within the values, which have the ordinals after it; if
  // there are any, the batches that it is made of; and whether one of those within was replaced
  // since, as values refer to it by its id.
  private final int[] nested;
  private final Map<Integer, List<PendingDictionary>> parts = new HashMap<>();
  private final BitSet stale = new BitSet();
  private long partsDecoded;
  private long partsDecodedAgain;
  // By ordinal: the bytes that compressed buffers of the dictionary have turned into, and what its
  // values take that are made once for all rows.
  private final long[] restored;
  private final SharedObjects[] shared;
  // The same of all dictionaries that there have been since rows count together, or do not.
  private SharedObjects everShared = SharedObjects.NONE;
  private final long mostUnvouched;
  private final boolean rows;
  // Of all batches that are read at once; null if each counts for itself.
  private @Nullable RowBudget allRows;
  // Sees every dictionary batch; null if those are left out that nobody asks for.
  private @Nullable Consumer<? super Column> observer;

  /**
   * Prepares to read records.
   *
   * @param recordName simple name of the class, for messages
   * @param expected schema of the class
   * @param taggedStructs those of its fields that are structs with a tag
   * @param actual schema of the data
   * @param rows whether records are rows, which have objects for all values, and not of a class
   * @throws SchemaMismatchException if the data does not fit the class
   */
  public RecordDecoder(
      String recordName,
      Schema expected,
      Supplier<Set<Field>> taggedStructs,
      DecodedSchema actual,
      boolean rows) {
    this(
        recordName,
        expected,
        SchemaBinding.bind(recordName, expected, taggedStructs, actual),
        false,
        MemoryShare.UNVOUCHED,
        rows);
  }

  private RecordDecoder(
      String recordName,
      Schema expected,
      SchemaBinding binding,
      boolean asItIs,
      long mostUnvouched,
      boolean rows) {
    this.root = Field.required(recordName, ArrowType.STRUCT, expected.fields());
    this.binding = binding;
    this.recordName = recordName;
    this.asItIs = asItIs;
    this.mostUnvouched = mostUnvouched;
    this.rows = rows;
    DecodedSchema actual = binding.actual();
    this.dictionaries =
        new ArrayList<>(Collections.nCopies(actual.dictionaries().size(), (Dictionary) null));
    for (int ordinal = 0; ordinal < actual.dictionaries().size(); ordinal++) {
      pending.add(new ArrayDeque<>());
    }
    this.restored = new long[actual.dictionaries().size()];
    this.shared = new SharedObjects[actual.dictionaries().size()];
    Arrays.fill(shared, SharedObjects.NONE);
    this.nested =
        actual.dictionaries().stream()
            .mapToInt(dictionary -> DictionaryEncodedField.count(dictionary.values().children()))
            .toArray();
  }

  /**
   * Prepares to read all columns of the data, whatever they are: also nulls in fields that are not
   * nullable, which some writers leave where no value reaches.
   */
  public static RecordDecoder ofAll(DecodedSchema actual) {
    return ofAll(actual, MemoryShare.UNVOUCHED);
  }

  /**
   * Prepares to read all columns.
   *
   * @param mostUnvouched how many bytes the compressed buffers of a batch, and those of all
   *     dictionaries, may turn into; and how many the rows of a batch, or of all that are read at
   *     once, may take beyond what their bytes vouch for. Twice as many is what one call may make,
   *     and half as many what is kept of the values of dictionaries
   */
  static RecordDecoder ofAll(DecodedSchema actual, long mostUnvouched) {
    return new RecordDecoder(
        "its own schema", actual.schema(), SchemaBinding.ofAll(actual), true, mostUnvouched, true);
  }

  /**
   * Whether the rows of all batches that are decoded from now on are kept, and count together; at
   * first those of each batch count for themselves.
   */
  public void countRowsTogether(boolean together) {
    allRows = together ? RowBudget.ofAll(mostUnvouched) : null;
    // Those that were replaced before are in none of these rows.
    everShared = sharedNow();
  }

  /**
   * Asks for the values of every dictionary batch from now on, also of those that are replaced
   * before there is a record batch.
   *
   * @param values takes those of one, each time they are decoded; where fields share them, once
   */
  public void observeDictionaries(Consumer<? super Column> values) {
    observer = values;
  }

  /**
   * Decodes a message.
   *
   * @param body the message's body
   * @param byteOffset where the message begins, for messages
   * @return the columns of a record batch, as children of one; null if it was a dictionary batch
   * @throws ArrowFormatException if the message does not fit the schema that came before it
   * @throws SchemaMismatchException if it holds a null for which the record has no room
   */
  public @Nullable Column decode(IpcMessage message, Body body, long byteOffset)
      throws ArrowFormatException {
    if (message instanceof RecordBatchMessage batch) {
      return decode(batch, body, byteOffset);
    }
    if (message instanceof DictionaryBatchMessage batch) {
      dictionaryBatch(batch, body, byteOffset);
      return null;
    }
    throw new ArrowFormatException("Expected one schema message, but found another", byteOffset);
  }

  /**
   * Number of rows in a batch, as its metadata has it.
   *
   * @throws ArrowFormatException if there are more than a batch can have
   */
  public static int rowCount(RecordBatchMessage batch, long byteOffset)
      throws ArrowFormatException {
    long rows = batch.data().length();
    if (rows > Capacity.MAX) {
      throw new ArrowFormatException(
          "Malformed record batch: expected at most " + Capacity.MAX + " rows, but found " + rows,
          byteOffset);
    }
    return (int) rows;
  }

  /**
   * Decodes a record batch.
   *
   * @param body the message's body
   * @param byteOffset where the message begins, for messages
   * @return its columns, as children of one
   * @throws ArrowFormatException if the message does not fit the schema that came before it
   * @throws SchemaMismatchException if it holds a null for which the record has no room
   */
  public Column decode(RecordBatchMessage batch, Body body, long byteOffset)
      throws ArrowFormatException {
    defineDictionaries();
    int length = rowCount(batch, byteOffset);
    BatchPlace place = place(body, byteOffset);
    SchemaBinding found = binding(batch.data(), SchemaBinding::shape);
    List<BatchColumn> columns;
    try (BatchDecoder decoder =
        decoder(batch.data(), found, body, RestoredRoom.ofBatch(mostUnvouched), place)) {
      decoder.checkShape(found.shape());
      columns = decoder.columns(found.fields());
    }
    if (!asItIs) {
      RequiredValues.check(columns);
    }
    BoundField all = new BoundField("", root, root, -1, -1, -1, -1, found.fields());
    return BatchColumn.ofBatch(
        place, all, length, columns, batch.customMetadata(), expansion(columns, length, place));
  }

  private BatchPlace place(Body body, long byteOffset) {
    return new BatchPlace(
        recordName,
        asItIs,
        byteOffset,
        new ClaimedBytes(body.length(), body.held()),
        rows,
        mostObjects(),
        new SumsAllowance());
  }

  private RowExpansion expansion(List<BatchColumn> columns, int length, BatchPlace place) {
    RowBudget all = allRows;
    return new RowExpansion(
        columns,
        length,
        all != null ? everShared : sharedNow(),
        all != null ? all : RowBudget.ofBatch(mostUnvouched),
        place.objects(),
        place.byteOffset());
  }

  private SharedObjects sharedNow() {
    return Arrays.stream(shared).reduce(SharedObjects.NONE, SharedObjects::plus);
  }

  /** What one call may make. */
  private long mostObjects() {
    return 2 * mostUnvouched;
  }

  /** What may be kept of the values of all dictionaries as objects. */
  private long mostShared() {
    return mostUnvouched / 2;
  }

  private BatchDecoder decoder(
      RecordBatchHeader header,
      SchemaBinding found,
      Body body,
      RestoredRoom room,
      BatchPlace place) {
    return new BatchDecoder(
        header, found.version(), body, binding.actual().byteOrder(), dictionaries, room, place);
  }

  /**
   * The dictionary of an encoded field as it is now: as the record batch decoded last had it, or as
   * {@link #defineDictionaries()} has left it.
   *
   * @param ordinal which of the dictionaries of the data's schema
   * @return null if no batch has defined it
   */
  public @Nullable Dictionary dictionary(int ordinal) {
    return dictionaries.get(ordinal);
  }

  private void dictionaryBatch(DictionaryBatchMessage batch, Body body, long byteOffset)
      throws ArrowFormatException {
    boolean known = false;
    List<DictionaryEncodedField> encoded = binding.actual().dictionaries();
    for (int ordinal = 0; ordinal < encoded.size(); ordinal++) {
      if (encoded.get(ordinal).id() == batch.id()) {
        known = true;
        if (binding.dictionaryValues(ordinal) != null) {
          await(new PendingDictionary(ordinal, batch, body, byteOffset));
        }
      }
    }
    if (!known) {
      throw new ArrowFormatException(
          "Expected the id of a dictionary in the schema, but found " + batch.id(), byteOffset);
    }
  }

  private void await(PendingDictionary next) throws ArrowFormatException {
    Queue<PendingDictionary> before = pending.get(next.ordinal());
    if (!next.batch().isDelta()) {
      if (observer == null) {
        // Nobody will ask for those that it replaces, of which there may be any number.
        before.clear();
      } else if (!before.isEmpty()) {
        defineDictionaries(this::isReady);
      }
      begun.set(next.ordinal());
    } else if (!begun.get(next.ordinal())) {
      throw new ArrowFormatException(
          "Expected the first batch of dictionary " + next.batch().id() + ", but found a delta",
          next.byteOffset());
    }
    before.add(next);
  }

  /**
   * Decodes the dictionary batches that came since the last record batch; at the end, those that
   * came after it.
   *
   * @throws ArrowFormatException if one of them does not fit the schema
   * @throws SchemaMismatchException if it holds a null for which the record has no room
   */
  public void defineDictionaries() throws ArrowFormatException {
    defineDictionaries(ordinal -> true);
  }

  /** Whether there are all dictionaries that values of another refer to. */
  private boolean isReady(int ordinal) {
    for (int within = ordinal + 1; within <= ordinal + nested[ordinal]; within++) {
      if (dictionaries.get(within) == null && pending.get(within).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void defineDictionaries(IntPredicate which) throws ArrowFormatException {
    // Those within the values of another have higher ordinals, and are needed before it; but some
    // writers write them after it.
    for (int ordinal = pending.size() - 1; ordinal >= 0; ordinal--) {
      if (!which.test(ordinal)) {
        continue;
      }
      Queue<PendingDictionary> batches = pending.get(ordinal);
      if (stale.get(ordinal)) {
        if (batches.isEmpty() || batches.peek().batch().isDelta()) {
          for (PendingDictionary part : parts.getOrDefault(ordinal, List.of())) {
            countAgain(part);
            define(part);
          }
        }
        stale.clear(ordinal);
      }
      // One that fails stays, to fail again: without it the dictionary is not what it should be.
      for (PendingDictionary next = batches.peek(); next != null; next = batches.peek()) {
        boolean replaces = !next.batch().isDelta() && dictionaries.get(ordinal) != null;
        define(next);
        partsDecoded++;
        if (nested[ordinal] > 0) {
          keep(next);
        }
        if (replaces) {
          makeStale(ordinal);
        }
        batches.remove();
      }
    }
  }

  /** Keeps the time that decoding again takes in proportion to the data. */
  private void countAgain(PendingDictionary part) throws ArrowFormatException {
    partsDecodedAgain++;
    if (partsDecodedAgain > MOST_AGAIN * partsDecoded + SOME_AGAIN) {
      throw new ArrowFormatException(
          "Dictionary "
              + part.batch().id()
              + " grows by deltas while others within its values are replaced, so that its "
              + parts.getOrDefault(part.ordinal(), List.of()).size()
              + " batches would be decoded again and again; expected it to be replaced, too",
          part.byteOffset());
    }
  }

  private void keep(PendingDictionary part) {
    List<PendingDictionary> kept =
        parts.computeIfAbsent(part.ordinal(), ordinal -> new ArrayList<>());
    if (!part.batch().isDelta()) {
      kept.clear();
    }
    kept.add(part);
  }

  /** Whatever has the dictionary within its values has to be decoded again. */
  private void makeStale(int within) {
    for (int ordinal = 0; ordinal < within; ordinal++) {
      if (within <= ordinal + nested[ordinal]) {
        stale.set(ordinal);
      }
    }
  }

  private void define(PendingDictionary next) throws ArrowFormatException {
    DictionaryBatchMessage batch = next.batch();
    BatchPlace place = place(next.body(), next.byteOffset());
    SchemaBinding found = binding(batch.data(), each -> each.dictionaryShape(next.ordinal()));
    BoundField field = Objects.requireNonNull(found.dictionaryValues(next.ordinal()));
    long kept = batch.isDelta() ? restored[next.ordinal()] : 0;
    long others = Arrays.stream(restored).sum() - restored[next.ordinal()];
    BatchColumn values;
    try (BatchDecoder decoder =
        decoder(
            batch.data(),
            found,
            next.body(),
            RestoredRoom.ofDictionary(mostUnvouched, others + kept),
            place)) {
      decoder.checkShape(found.dictionaryShape(next.ordinal()));
      values = decoder.columns(List.of(field)).get(0);
      restored[next.ordinal()] = kept + decoder.restored();
    }
    if (!asItIs) {
      RequiredValues.checkBelow(values);
    }
    share(next, values);
    if (observer != null && !isShared(next.ordinal())) {
      observer.accept(values);
    }
    dictionaries.set(next.ordinal(), batch.isDelta() ? grown(next, values) : Dictionary.of(values));
  }

  /** Counts the values that are kept as objects, or lets none be kept if there are too many. */
  private void share(PendingDictionary next, BatchColumn values) {
    SharedObjects before = next.batch().isDelta() ? shared[next.ordinal()] : SharedObjects.NONE;
    shared[next.ordinal()] = before;
    SharedObjects added = RowExpansion.ofShared(values, mostShared() / 2);
    Dictionary known = dictionaries.get(next.ordinal());
    boolean keptBefore =
        !next.batch().isDelta()
            || known == null
            || known.chunkCount() == 0
            || ((BatchColumn) known.chunk(known.chunkCount() - 1)).keepsObjects();
    if (keptBefore && sharedNow().plus(added).all() <= mostShared()) {
      shared[next.ordinal()] = before.plus(added);
      everShared = everShared.plus(added);
    } else {
      values.keepNoObjects();
    }
  }

  /** Whether another field has the same values, which were decoded for it, too. */
  private boolean isShared(int ordinal) {
    List<DictionaryEncodedField> encoded = binding.actual().dictionaries();
    DictionaryEncodedField field = encoded.get(ordinal);
    for (DictionaryEncodedField other : encoded.subList(ordinal + 1, encoded.size())) {
      if (nested[ordinal] == 0
          && other.id() == field.id()
          && other.values().type().equals(field.values().type())
          && other.values().children().equals(field.values().children())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a batch has the fields. Writers do not agree on all that V4 is, so that its number of
   * buffers tells, too.
   *
   * @param shape the shape that the batch has by a binding
   */
  private SchemaBinding binding(
      RecordBatchHeader batch, Function<SchemaBinding, BatchShape> shape) {
    if (batch.version() == MetadataVersion.V5) {
      return binding;
    }
    long buffers = batch.bufferCount() - batch.variadicBuffers();
    for (MetadataVersion version : MetadataVersion.values()) {
      SchemaBinding found = others.computeIfAbsent(version, binding::in);
      if (shape.apply(found).buffers() == buffers) {
        return found;
      }
    }
    return others.computeIfAbsent(MetadataVersion.V4, binding::in);
  }

  private Dictionary grown(PendingDictionary delta, Column values) throws ArrowFormatException {
    try {
      return Objects.requireNonNull(dictionaries.get(delta.ordinal())).grownBy(values);
    } catch (IllegalArgumentException e) {
      throw new ArrowFormatException(
          "Malformed dictionary " + delta.batch().id() + ": " + e.getMessage(), delta.byteOffset());
    }
  }

  /** A dictionary batch to be decoded before the next record batch. */
  private record PendingDictionary(
      int ordinal, DictionaryBatchMessage batch, Body body, long byteOffset) {}
}
