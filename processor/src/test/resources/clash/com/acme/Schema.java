package com.acme;

import dev.arrowrecord.ArrowRecord;

@ArrowRecord
public record Schema(int rowCount, int nullCount, int toList, int validity, int length_, int length) {}
