package com.acme;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.Naming;

@ArrowRecord(naming = Naming.SNAKE_CASE)
record Measurement(
    double airPressure, int userID, int HTTPStatus, @ArrowField(name = "asIs") String line2Text) {}
