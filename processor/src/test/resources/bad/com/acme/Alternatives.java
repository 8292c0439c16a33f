package com.acme;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ArrowRecord
record DataTypes(
    @ArrowField(type = DataType.UINT8) String text,
    //! [AR026] DataTypes.text: String cannot be UINT8; choose UTF8, LARGE_UTF8 or UTF8_VIEW.
    @ArrowField(type = DataType.UTF8) int number,
    //! [AR026] DataTypes.number: int cannot be UTF8; choose INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 or UINT64.
    @ArrowField(type = DataType.DATE32) Instant instant,
    //! [AR026] DataTypes.instant: Instant cannot be DATE32; leave the type out, as there is only one.
    @ArrowField(type = DataType.UINT8) List<Integer> list,
    //! [AR026] DataTypes.list: List<Integer> cannot be UINT8; choose LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW or FIXED_SIZE_LIST, or put it in front of the type argument it is meant for.
    @ArrowField(type = DataType.UINT8) boolean[] flags,
    //! [AR026] DataTypes.flags: boolean cannot be UINT8; choose BOOL or BOOL8.
    List<@ArrowField(type = DataType.LIST) Double> element,
    //! [AR026] DataTypes.element: Double cannot be LIST; choose FLOAT16, FLOAT32 or FLOAT64.
    Optional<@ArrowField(type = DataType.BOOL) String> optional,
    //! [AR026] DataTypes.optional: String cannot be BOOL; choose UTF8, LARGE_UTF8 or UTF8_VIEW.
    @ArrowField(type = DataType.STRUCT) Nested nested,
    //! [AR026] DataTypes.nested: DataTypes.Nested cannot be STRUCT; leave the type out, as there is only one.
    @ArrowDictionary(index = DataType.UTF8) String index,
    //! [AR026] DataTypes.index: the index of a dictionary cannot be UTF8; choose INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 or UINT64.
    @ArrowRunEndEncoded(runEnds = DataType.INT8) String runs) {
    //! [AR026] DataTypes.runs: the run ends cannot be INT8; choose INT16, INT32 or INT64.
  @ArrowRecord
  record Nested(int x) {}
}

@ArrowRecord
record Misplaced(
    @ArrowField(unit = Unit.SECOND) String unit,
    //! [AR027] Misplaced.unit: @ArrowField(unit) stands on String, but only times of day, timestamps and durations have a unit; remove it.
    @ArrowField(zone = "UTC") LocalDateTime zone,
    //! [AR027] Misplaced.zone: @ArrowField(zone) stands on LocalDateTime, but only Instant, OffsetDateTime and ZonedDateTime have a time zone; remove it.
    @ArrowField(size = 3) String size,
    //! [AR027] Misplaced.size: @ArrowField(size) stands on String, but only bytes and lists can all be of one size; remove it.
    @ArrowField(size = 3) Map<String, byte[]> sizeOfMap,
    //! [AR027] Misplaced.sizeOfMap: @ArrowField(size) stands on Map<String, byte[]>, but only bytes and lists can all be of one size; put it in front of the type argument it is meant for.
    @ArrowField(keysSorted = true) List<String> sorted,
    //! [AR027] Misplaced.sorted: @ArrowField(keysSorted) stands on List<String>, but only maps have keys; put it in front of the type argument it is meant for.
    @ArrowField(keysSorted = true) Map<byte[], String> bytes,
    //! [AR036] Misplaced.bytes: keys can be sorted if they are Comparable, but byte[] is not; leave out keysSorted.
    @ArrowField(keysSorted = true) Map<Units, String> units,
    //! [AR036] Misplaced.units: keys can be sorted if they are Comparable, but Units is not; let Units implement Comparable<Units>, or leave out keysSorted.
    @ArrowTensor(shape = 3) String[] tensor,
    //! [AR027] Misplaced.tensor: @ArrowTensor stands on String[], but only arrays of primitive numbers, such as float[], have a shape; use such an array, or remove it.
    @ArrowTensor(shape = {2, 2}) Integer[][] boxes,
    //! [AR027] Misplaced.boxes: @ArrowTensor stands on Integer[][], but only arrays of primitive numbers, such as float[], have a shape; use such an array, or remove it.
    @ArrowTensor(shape = 3) List<float[]> tensors,
    //! [AR027] Misplaced.tensors: @ArrowTensor stands on List<float[]>, but only arrays of primitive numbers, such as float[], have a shape; put it in front of the type argument it is meant for.
    @ArrowDecimal(precision = 3, scale = 1) double decimal,
    //! [AR015] Misplaced.decimal: @ArrowDecimal stands on double, which is not a decimal; remove it.
    Optional<@ArrowField(name = "content") String> name,
    //! [AR027] Misplaced.name: @ArrowField(name) stands on String, but its field is "name" already; remove it.
    List<@ArrowField(name = "") String> blankItem) {}
    //! [AR021] Misplaced.blankItem: the field name is empty, and fields are matched by name; give one, or leave it out to use the property's.

@ArrowRecord
record Units(
    @ArrowField(type = DataType.TIME32, unit = Unit.MICROSECOND) LocalTime fine,
    //! [AR028] Units.fine: TIME32 counts in SECOND or MILLISECOND, but the unit is MICROSECOND; give one of these, or choose TIME64.
    @ArrowField(type = DataType.TIME64, unit = Unit.SECOND) LocalTime coarse,
    //! [AR028] Units.coarse: TIME64 counts in MICROSECOND or NANOSECOND, but the unit is SECOND; give one of these, or choose TIME32.
    @ArrowField(zone = "Europe/Atlantis") Instant unknown,
    //! [AR029] Units.unknown: "Europe/Atlantis" is no time zone that Arrow knows; give a name of the IANA database, as Europe/Paris, or an offset, as +01:00; if that database has it, it is younger than this JDK, and a newer one knows it.
    @ArrowField(zone = "+99:00") Instant far,
    //! [AR029] Units.far: "+99:00" is no time zone that Arrow knows; give a name of the IANA database, as Europe/Paris, or an offset, as +01:00.
    @ArrowField(zone = "UTC+1") Instant prefixed) {}
    //! [AR029] Units.prefixed: "UTC+1" is no time zone that Arrow knows; give a name of the IANA database, as Europe/Paris, or an offset, as +01:00.

@ArrowRecord
record Sizes(
    @ArrowField(type = DataType.FIXED_SIZE_BINARY) byte[] missing,
    //! [AR030] Sizes.missing: FIXED_SIZE_BINARY needs a size, because all its values have as many bytes; add @ArrowField(size).
    @ArrowField(type = DataType.FIXED_SIZE_LIST) float[] missingInList,
    //! [AR030] Sizes.missingInList: FIXED_SIZE_LIST needs a size, because all its values have as many elements; add @ArrowField(size).
    @ArrowField(size = 0) byte[] zero,
    //! [AR031] Sizes.zero: the size is 0, but FIXED_SIZE_BINARY has at least one byte; give a greater one.
    List<@ArrowField(size = -2) List<String>> negative,
    //! [AR031] Sizes.negative: the size is -2, but FIXED_SIZE_LIST has at least one element; give a greater one.
    @ArrowField(type = DataType.LARGE_BINARY, size = 4) byte[] both) {}
    //! [AR022] Sizes.both: @ArrowField(type = LARGE_BINARY) and @ArrowField(size = 4) contradict each other, because only FIXED_SIZE_BINARY has a size; remove one of them.

@ArrowRecord
record Widths(
    @ArrowField(type = DataType.DECIMAL32) @ArrowDecimal(precision = 10, scale = 2) BigDecimal wide,
    //! [AR013] Widths.wide: the precision is 10, but DECIMAL32 has between 1 and 9 digits; give one of these, or choose a wider type.
    @ArrowField(type = DataType.UINT64) @ArrowDecimal(precision = 10, scale = 0) BigInteger both) {}
    //! [AR022] Widths.both: @ArrowField(type = UINT64) and @ArrowDecimal contradict each other, because a number is a decimal or not; remove one of them.

@ArrowRecord
record Constants(
    @ArrowField(type = DataType.INT8) Many ordinal,
    //! [AR032] Constants.ordinal: Constants.Many has 129 constants, but INT8 can tell no more than 128 apart; choose a wider type.
    @ArrowDictionary(index = DataType.INT8) Many index) {
    //! [AR032] Constants.index: Constants.Many has 129 constants, but INT8 can tell no more than 128 apart; choose a wider type.
  enum Many {
    C000, C001, C002, C003, C004, C005, C006, C007, C008, C009, C010, C011, C012, C013, C014, C015,
    C016, C017, C018, C019, C020, C021, C022, C023, C024, C025, C026, C027, C028, C029, C030, C031,
    C032, C033, C034, C035, C036, C037, C038, C039, C040, C041, C042, C043, C044, C045, C046, C047,
    C048, C049, C050, C051, C052, C053, C054, C055, C056, C057, C058, C059, C060, C061, C062, C063,
    C064, C065, C066, C067, C068, C069, C070, C071, C072, C073, C074, C075, C076, C077, C078, C079,
    C080, C081, C082, C083, C084, C085, C086, C087, C088, C089, C090, C091, C092, C093, C094, C095,
    C096, C097, C098, C099, C100, C101, C102, C103, C104, C105, C106, C107, C108, C109, C110, C111,
    C112, C113, C114, C115, C116, C117, C118, C119, C120, C121, C122, C123, C124, C125, C126, C127,
    C128
  }
}

@ArrowRecord
record Tensors(
    @ArrowTensor(shape = {}) float[] none,
    //! [AR033] Tensors.none: the shape is {}, but a tensor has at least one dimension, and each is at least 1; give the size of each dimension.
    @ArrowTensor(shape = {2, 0}) float[] empty,
    //! [AR033] Tensors.empty: the shape is {2, 0}, but a tensor has at least one dimension, and each is at least 1; give the size of each dimension.
    @ArrowTensor(shape = {65536, 65536}) float[] huge,
    //! [AR033] Tensors.huge: the shape is {65536, 65536}, but an array has at most 2,147,483,647 elements; give a smaller one.
    @ArrowTensor(shape = {2, 3}) float[][][] dimensions,
    //! [AR033] Tensors.dimensions: the shape {2, 3} has 2 dimensions, but float[][][] has 3 dimensions; give one for each dimension of the array.
    @ArrowTensor(shape = 3) @ArrowDictionary float[] dictionary,
    //! [AR022] Tensors.dictionary: @ArrowTensor and @ArrowDictionary contradict each other, because a tensor holds its numbers as they are; remove one of them.
    @ArrowTensor(shape = 3) @ArrowRunEndEncoded float[] runs,
    //! [AR022] Tensors.runs: @ArrowTensor and @ArrowRunEndEncoded contradict each other, because a tensor holds its numbers as they are; remove one of them.
    @ArrowTensor(shape = 3) float @ArrowDictionary [] outer,
    //! [AR022] Tensors.outer: @ArrowTensor and @ArrowDictionary contradict each other, because a tensor holds its numbers as they are; remove one of them.
    @ArrowTensor(shape = 3) boolean[] flags,
    //! [AR033] Tensors.flags: a tensor holds numbers as they are, but boolean[] would have to be converted; use an array of the numbers that are stored.
    @ArrowTensor(shape = 3) @ArrowField(type = DataType.INT8) int[] converted,
    //! [AR033] Tensors.converted: a tensor holds numbers as they are, but int[] would have to be converted; use an array of the numbers that are stored.
    @ArrowTensor(
            shape = {2, 3},
            dimensionNames = {"x"})
            //! [AR033] Tensors.names: the names are {x}, but there are 2 dimensions; name each of them, or none.
        float[] names,
    @ArrowTensor(
            shape = {2, 3},
            permutation = {0, 2})
            //! [AR033] Tensors.permutation: {0, 2} is no permutation of {0, 1}; name each dimension once, or leave it out.
        float[] permutation,
    @ArrowTensor(shape = 3) @ArrowField(size = 3) float[] size,
    //! [AR022] Tensors.size: @ArrowTensor and @ArrowField(size = 3) contradict each other, because the shape decides on the type; remove one of them.
    @ArrowTensor(shape = 3) @ArrowField(type = DataType.LARGE_LIST) float[] list) {}
    //! [AR022] Tensors.list: @ArrowTensor and @ArrowField(type = LARGE_LIST) contradict each other, because the shape decides on the type; remove one of them.

@ArrowRecord
record Disagreeing(
    @ArrowField(type = DataType.UINT8) int type,
    @ArrowField(unit = Unit.SECOND) Duration unit,
    List<@ArrowDecimal(precision = 1, scale = 1) BigDecimal> within,
    @ArrowDictionary String dictionary) {
  @Override
  @ArrowField(type = DataType.UINT16)
  //! [AR022] Disagreeing.type: @ArrowField(type = UINT8) and @ArrowField(type = UINT16) contradict each other, because a field has one type; remove one of them.
  public int type() {
    return type;
  }

  @Override
  @ArrowField(unit = Unit.NANOSECOND)
  //! [AR022] Disagreeing.unit: @ArrowField(unit = SECOND) and @ArrowField(unit = NANOSECOND) contradict each other, because a field has one unit; remove one of them.
  public Duration unit() {
    return unit;
  }

  @Override
  public List<@ArrowDecimal(precision = 2, scale = 1) BigDecimal> within() {
  //! [AR022] Disagreeing.within: @ArrowDecimal(precision = 1, scale = 1) and @ArrowDecimal(precision = 2, scale = 1) contradict each other, because a field has one precision and scale; remove one of them.
    return within;
  }

  @Override
  @ArrowDictionary(index = DataType.INT8)
  //! [AR022] Disagreeing.dictionary: @ArrowDictionary(index = INT32, ordered = false) and @ArrowDictionary(index = INT8, ordered = false) contradict each other, because a field has one dictionary; remove one of them.
  public String dictionary() {
    return dictionary;
  }
}
