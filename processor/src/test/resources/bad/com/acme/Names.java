package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;

@ArrowRecord
//! [AR003] Taken: the generated class would be TakenArrow, but that is the name of a class of yours; rename one of them.
record Taken(int x) {}

class TakenArrow {}

@ArrowRecord
record Twin_Type(int x) {}

class Twin {
  @ArrowRecord
  //! [AR003] Twin.Type: the generated class would be Twin_TypeArrow, but that is the name of the class generated for Twin_Type; rename one of them.
  record Type(int x) {}
}

@ArrowRecord
record Duplicates(int a, @ArrowField(name = "a") int b, int c) {}
//! [AR020] Duplicates.b: the field name "a" is also that of Duplicates.a, but fields are matched by name; give one of them another with @ArrowField(name).

@ArrowRecord(naming = Naming.SNAKE_CASE)
record SnakeDuplicates(int userId, int user_id) {}
//! [AR020] SnakeDuplicates.user_id: the field name "user_id" is also that of SnakeDuplicates.userId, but fields are matched by name; give one of them another with @ArrowField(name).

@ArrowRecord
record Empty(@ArrowField(name = "") int x) {}
//! [AR021] Empty.x: the field name is empty, and fields are matched by name; give one, or leave it out to use the property's.

@ArrowRecord
record Blank(@ArrowField(name = " \t") int x) {}
//! [AR021] Blank.x: the field name is blank, and fields are matched by name; give one, or leave it out to use the property's.

@ArrowRecord
record Surrogates(
    @ArrowField(name = "whole \uD83D\uDE00") int whole,
    @ArrowField(name = "high \uD83D") int high,
    //! [AR024] Surrogates.high: the field name has an unpaired surrogate (\uD83D at index 5), but it becomes UTF-8, which has no bytes for half a character; complete it or leave it out.
    @ArrowField(name = "\uDE00\uD83D swapped") int swapped) {}
    //! [AR024] Surrogates.swapped: the field name has an unpaired surrogate (\uDE00 at index 0), but it becomes UTF-8, which has no bytes for half a character; complete it or leave it out.
