/** An enum in no package, named like a constant of every generated class. */
public enum IPC {
  C
}
