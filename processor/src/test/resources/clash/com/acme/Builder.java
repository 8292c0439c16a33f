package com.acme;

import dev.arrowrecord.ArrowRecord;

@ArrowRecord
public record Builder(Batch batch, Schema schema, Field field, List list, Column column, Ipc ipc) {}
