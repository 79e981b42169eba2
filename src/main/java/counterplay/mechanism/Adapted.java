package counterplay.mechanism;

/** A mechanism that stands for another one and goes by its id and title. */
public interface Adapted extends Mechanism {

  /** The mechanism that it stands for. */
  Mechanism rule();

  @Override
  default String id() {
    return rule().id();
  }

  @Override
  default String title() {
    return rule().title();
  }
}
