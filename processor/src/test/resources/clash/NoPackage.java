import dev.arrowrecord.ArrowRecord;

@ArrowRecord
record NoPackage(int id, Inner inner) {
  @ArrowRecord
  record Inner(String String) {}
}
