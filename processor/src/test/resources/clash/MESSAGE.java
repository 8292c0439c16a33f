import dev.arrowrecord.ArrowRecord;

/** A record in no package, with an enum of its own name. */
@ArrowRecord
public record MESSAGE(MESSAGE.SCHEMA schema, MESSAGE.MESSAGE_ message, IPC ipc) {
  enum SCHEMA {
    A
  }

  enum MESSAGE_ {
    B
  }
}
