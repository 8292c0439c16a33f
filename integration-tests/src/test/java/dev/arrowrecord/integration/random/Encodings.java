package dev.arrowrecord.integration.random;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.fixtures.Address;
import dev.arrowrecord.integration.fixtures.Shape;
import java.util.List;

/** Types and encodings that have to be asked for, as far as arrow-java knows them. */
@ArrowRecord
record Encodings(
    Shape dense,
    @ArrowField(type = DataType.STRUCT) Shape tagged,
    List<Shape> shapes,
    @ArrowTensor(shape = {2, 2}) double[][] tensor,
    @ArrowField(type = DataType.UTF8_VIEW) String textView,
    @ArrowField(type = DataType.BINARY_VIEW) byte[] bytesView,
    @ArrowField(type = DataType.LARGE_LIST) int[] largeList,
    @ArrowField(type = DataType.LIST_VIEW) List<Integer> listView,
    @ArrowField(type = DataType.LARGE_LIST_VIEW) List<Long> largeListView,
    @ArrowField(size = 2) List<String> fixedList,
    @ArrowDictionary String word,
    @ArrowDictionary(index = DataType.INT16) Long number,
    @ArrowDictionary Address place,
    List<@ArrowDictionary String> labels,
    @ArrowRunEndEncoded String run,
    @ArrowRunEndEncoded(runEnds = DataType.INT16) int shortRun,
    @ArrowRunEndEncoded(runEnds = DataType.INT64) @ArrowDictionary String wordRun) {}
