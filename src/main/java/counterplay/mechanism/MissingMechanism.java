package counterplay.mechanism;

/** A mechanism was asked for that is not at hand. */
public final class MissingMechanism extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String id;

  MissingMechanism(String id, Class<?> type) {
    super("no " + type.getSimpleName() + " is called " + id);
    this.id = id;
  }

  /** The id that was asked for. */
  public String id() {
    return id;
  }
}
