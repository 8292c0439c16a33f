package com.acme;

import dev.arrowrecord.ArrowRecord;

@ArrowRecord
public record Batch(int index, int record, int column, int field, int length, int batch, int value) {}
