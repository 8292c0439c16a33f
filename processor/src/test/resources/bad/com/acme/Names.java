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
