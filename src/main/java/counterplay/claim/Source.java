package counterplay.claim;

/**
 * Where a claim comes from.
 *
 * @param id the paper's key and the sentence's name, {@code csoka/eq-3}
 * @param kind what sort of sentence it is
 * @param place where the paper prints it
 * @param statement the sentence in our own words
 */
public record Source(String id, Kind kind, String place, String statement) {

  /**
   * @throws IllegalArgumentException if the id is not of the form {@code paper/name} or a text is
   *     blank
   */
  public Source {
    if (!id.matches("[a-z]+/[a-z0-9.-]+"))
      throw new IllegalArgumentException("'" + id + "' is not of the form paper/name");
    if (place.isBlank() || statement.isBlank())
      throw new IllegalArgumentException(id + " lacks its place or its statement");
  }

  /** The paper's key, the part of the id before the slash. */
  public String paper() {
    return id.substring(0, id.indexOf('/'));
  }
}
