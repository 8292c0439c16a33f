package dev.arrowrecord.internal.io;

/** What is left to do when something has failed already. */
public final class Cleanup {
  private Cleanup() {}

  /** Closes what is of no use any more; if that fails too, it is noted with the first failure. */
  public static void after(Throwable failure, AutoCloseable resource) {
    try {
      resource.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.addSuppressed(e);
    } catch (Exception e) {
      failure.addSuppressed(e);
    }
  }
}
