package com.acme;

import dev.arrowrecord.ArrowCreator;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import java.util.List;

@ArrowUnion
//! [AR027] Strays: @ArrowUnion stands on Strays, but only sealed types are unions; remove it.
@ArrowRecord
record Strays(
    long id,
    @ArrowField(size = -1) byte[] hash) {
    //! [AR031] Strays.hash: the size is -1, but FIXED_SIZE_BINARY has at least one byte; give a greater one.
  @ArrowField(name = "zero")
  //! [AR023] Strays.ZERO: @ArrowField has no effect, because ZERO is static, and no part of a record; remove it, or make it a property.
  static final long ZERO = 0;
}

@ArrowVariant(name = "lonely")
//! [AR027] Lonely: @ArrowVariant stands on Lonely, but that is a subtype of no sealed type; remove it.
@ArrowRecord
record Lonely(int x) {}

class Unannotated {
  @ArrowCreator
  //! [AR053] Unannotated.of: @ArrowCreator stands on of(int), but its class is neither annotated with @ArrowRecord nor imported; annotate the class, or remove this.
  static Unannotated of(int x) {
    return new Unannotated();
  }
}

sealed interface Twin {}

@ArrowVariant(id = 7)
@ArrowRecord
record Castor(int x) implements Twin {}

@ArrowVariant(
    id = 7)
    //! [AR039] First.twin: the type id of Castor and Pollux is 7 for both, but it tells them apart; pin one of them with @ArrowVariant(id = 0), say.
@ArrowRecord
record Pollux(int x) implements Twin {}

@ArrowRecord
record First(Twin twin) {}

@ArrowRecord
record Second(Twin twin, List<Twin> twins) {}
