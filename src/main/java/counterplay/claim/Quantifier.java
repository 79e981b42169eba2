package counterplay.claim;

/** How a reading speaks of its cases. */
public enum Quantifier {
  /** The finding holds at every case of the scope. */
  FOR_ALL,
  /** The finding holds at some case of the scope. */
  EXISTS
}
