package com.acme;

import dev.arrowrecord.ArrowRecord;

@ArrowRecord
public record Field(int dev, int com, int java, int SIDE, int ListVector, int Conversions, int IPC, int SCHEMA) {}
