package counterplay.foreign;

import counterplay.mechanism.Mechanism;

/** A mechanism of which this side knows only the name. */
record ForeignMechanism(Asker asker) implements Mechanism {

  @Override
  public String id() {
    return asker.rule().id();
  }

  @Override
  public String title() {
    return asker.rule().title();
  }
}
