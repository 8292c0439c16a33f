package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;

@ArrowRecord
record Unsupported(
    ArrayList<String> list,
    //! [AR008] Unsupported.list: ArrayList<String> has no Arrow type; use List<String> instead, or convert it with an ArrowConverter<ArrayList<String>, List<String>> and @ArrowConvert.
    SortedMap<String, Integer> map,
    //! [AR008] Unsupported.map: SortedMap<String, Integer> has no Arrow type; use Map<String, Integer> instead, or convert it with an ArrowConverter<SortedMap<String, Integer>, Map<String, Integer>> and @ArrowConvert.
    Date date,
    //! [AR008] Unsupported.date: Date has no Arrow type; use Instant instead, or convert it with an ArrowConverter<Date, Instant> and @ArrowConvert.
    Object any,
    //! [AR008] Unsupported.any: Object has no Arrow type; use one of the types that have one, convert it with an ArrowConverter<Object, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
    Plain plain,
    //! [AR008] Unsupported.plain: Unsupported.Plain has no Arrow type; annotate it with @ArrowRecord, import it with @ArrowImport if it is not your own, convert it with an ArrowConverter<Unsupported.Plain, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
    List<Map<String, Runnable>> deep,
    //! [AR008] Unsupported.deep: Runnable has no Arrow type; use one of the types that have one, convert it with an ArrowConverter<Runnable, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
    Unsupported.Shape shape) {
    //! [AR008] Unsupported.shape: Unsupported.Shape has no Arrow type; annotate it with @ArrowRecord, or import it with @ArrowImport if it is not your own, to write what its accessors return, make it sealed to write a union of its subtypes, convert it with an ArrowConverter<Unsupported.Shape, String> and @ArrowConvert, or mark the property with @ArrowIgnore.
  record Plain(int x) {}

  interface Shape {}
}

@ArrowRecord
@SuppressWarnings("rawtypes")
record Raw(
    List list,
    //! [AR009] Raw.list: List lacks its type arguments, so the type of its Arrow child is not known; write List<String>.
    Map map,
    //! [AR009] Raw.map: Map lacks its type arguments, so the type of its Arrow child is not known; write Map<String, String>.
    Set<Optional> nested) {}
    //! [AR009] Raw.nested: Optional lacks its type arguments, so the type of its Arrow child is not known; write Optional<String>.

@ArrowRecord
record Wildcards(
    Collection<? super Integer> lower,
    //! [AR010] Wildcards.lower: Collection<? super Integer> has a wildcard, but what is read back is of one known type; wildcards are understood as "? extends X" in a property's own List, Set or Collection only; write Collection<Integer>.
    Set<?> unbounded,
    //! [AR010] Wildcards.unbounded: Set<?> has a wildcard, but what is read back is of one known type; wildcards are understood as "? extends X" in a property's own List, Set or Collection only; name the type in place of "?".
    List<List<? extends Number>> deep,
    //! [AR010] Wildcards.deep: List<? extends Number> has a wildcard, but what is read back is of one known type; wildcards are understood as "? extends X" in a property's own List, Set or Collection only; write List<Number>.
    Map<String, ? extends Integer> map,
    //! [AR010] Wildcards.map: Map<String, ? extends Integer> has a wildcard, but what is read back is of one known type; wildcards are understood as "? extends X" in a property's own List, Set or Collection only; write Map<String, Integer>.
    Optional<? extends String> optional) {}
    //! [AR010] Wildcards.optional: Optional<? extends String> has a wildcard, but what is read back is of one known type; wildcards are understood as "? extends X" in a property's own List, Set or Collection only; write Optional<String>.

@ArrowRecord
record GenericArrays(
    List<String>[] lists,
    //! [AR011] GenericArrays.lists: List<String>[] cannot be read, because Java cannot create generic arrays; write List<List<String>>.
    Map<String, Integer>[][] maps) {}
    //! [AR011] GenericArrays.maps: Map<String, Integer>[][] cannot be read, because Java cannot create generic arrays; write List<List<Map<String, Integer>>>.

@ArrowRecord
record Optionals(
    Optional<Optional<String>> twice,
    //! [AR016] Optionals.twice: Optional<Optional<String>> cannot be read back as it was, because an empty optional within an optional would be the same null as the outer one; write Optional<String>.
    Optional<OptionalInt> mixed,
    //! [AR016] Optionals.mixed: Optional<OptionalInt> cannot be read back as it was, because an empty optional within an optional would be the same null as the outer one; write OptionalInt.
    Map<Optional<String>, String> key) {}
    //! [AR016] Optionals.key: Map<Optional<String>, String> cannot be read back as it was, because an empty optional would be a null key, which Arrow does not allow; write a map with other keys.

@ArrowRecord
record Node(
    int value,
    List<Node> children) {}
    //! [AR017] Node.children: the record contains itself (Node.children -> Node), but an Arrow schema is finite; refer to the other record by an identifier, or mark the property with @ArrowIgnore.

@ArrowRecord
record Chicken(
    Optional<Egg> egg) {}

@ArrowRecord
record Egg(
    Map<String, Chicken[]> chickens) {}
    //! [AR017] Egg.chickens: the record contains itself (Chicken.egg -> Egg.chickens -> Chicken), but an Arrow schema is finite; refer to the other record by an identifier, or mark the property with @ArrowIgnore.

@ArrowRecord
record Nest(Egg egg) {}

class Secrets {
  private enum Level {}

  @ArrowRecord
  record Holder(
      Level level) {}
      //! [AR018] Secrets.Holder.level: Secrets.Level is not visible to the generated class, because it is private; give it more visibility.
}
