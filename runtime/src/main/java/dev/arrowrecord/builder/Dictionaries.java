package dev.arrowrecord.builder;

import dev.arrowrecord.conversion.EnumDictionary;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The dictionaries of columns, by their ids, which count them depth first; not for users. */
public final class Dictionaries {
  private final SortedMap<Integer, EnumDictionary<?>> fixed = new TreeMap<>();
  private final SortedMap<Integer, DictionaryBuilder<?>> growing = new TreeMap<>();

  Dictionaries() {}

  void addFixed(EnumDictionary<?> dictionary) {
    fixed.put(nextId(), dictionary);
  }

  void addGrowing(DictionaryBuilder<?> dictionary) {
    growing.put(nextId(), dictionary);
  }

  private int nextId() {
    return fixed.size() + growing.size();
  }

  /** Those that never change. */
  public SortedMap<Integer, EnumDictionary<?>> fixed() {
    return Collections.unmodifiableSortedMap(fixed);
  }

  /** Those that are built from values. */
  public SortedMap<Integer, DictionaryBuilder<?>> growing() {
    return Collections.unmodifiableSortedMap(growing);
  }
}
