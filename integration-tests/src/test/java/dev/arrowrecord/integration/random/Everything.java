package dev.arrowrecord.integration.random;

import dev.arrowrecord.ArrowRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of records, one level deeper in lists and maps. */
@ArrowRecord
record Everything(
    Scalars scalars,
    Texts texts,
    Quantities quantities,
    List<Quantities> list,
    List<List<String>> lists,
    Map<String, Texts> map,
    Optional<Scalars> maybe,
    int[] numbers) {}
