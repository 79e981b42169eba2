package counterplay.foreign;

import counterplay.mechanism.Mechanism;

/** A mechanism that another process runs, by the id and title that it gave there. */
interface Foreign extends Mechanism {

  /** Who asks it. */
  Asker asker();

  @Override
  default String id() {
    return asker().rule().id();
  }

  @Override
  default String title() {
    return asker().rule().title();
  }
}
