package com.acme;

import dev.arrowrecord.ArrowImport;
import dev.arrowrecord.Naming;
import org.lib.Coordinates;

/** Generates for a type of another package. */
@ArrowImport(value = Coordinates.class, naming = Naming.SNAKE_CASE)
interface Imports {}
