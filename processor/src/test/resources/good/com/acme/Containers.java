package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ArrowRecord
record Containers(
    @ArrowField(type = DataType.LARGE_LIST) List<String> large,
    @ArrowField(type = DataType.LIST_VIEW) Set<? extends Point> view,
    @ArrowField(type = DataType.LARGE_LIST_VIEW) Collection<@ArrowField(size = 2) float[]> views,
    @ArrowField(size = 3) @ArrowMetadata(key = "unit", value = "m") double[] position,
    @ArrowField(type = DataType.FIXED_SIZE_LIST, size = 2) String[] pair,
    @ArrowField(type = DataType.LIST) byte[] bytes,
    @ArrowTensor(shape = 768) @ArrowField(type = DataType.FLOAT16) float[] embedding,
    @ArrowTensor(
            shape = {2, 3},
            dimensionNames = {"row", "column"},
            permutation = {1, 0})
        double[][] matrix,
    @ArrowTensor(shape = {2, 2, 2}) int[] cube,
    List<@ArrowTensor(shape = {4, 4}) float[][]> transforms,
    Optional<@ArrowTensor(shape = 3) float[]> normal,
    @ArrowField(keysSorted = true)
        Map<String, @ArrowMetadata(key = "unit", value = "kg") Double> weights) {}
