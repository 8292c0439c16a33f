package com.acme;

import dev.arrowrecord.ArrowRecord;

@ArrowRecord
record SchemaMismatchException(int mismatches) {}
