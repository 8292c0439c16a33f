package com.acme;

import dev.arrowrecord.ArrowRecord;
import java.util.Optional;

@ArrowRecord
public record Column(
    Side side,
    Other.Side otherSide,
    Ipc.SCHEMA_MESSAGE message,
    Optional<Side> Conversions,
    java.util.List<Side> ListVector,
    java.util.List<List> lists,
    int SIDE,
    int com) {}
