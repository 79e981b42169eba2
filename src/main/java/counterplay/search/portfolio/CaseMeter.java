package counterplay.search.portfolio;

import counterplay.claim.Reading;
import counterplay.claim.sentence.Truth;
import counterplay.space.Drawn;
import counterplay.space.Space;
import counterplay.space.choice.Chooser;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Where a unit works: it judges cases through the kernel, counts them and remembers the closest,
 * and ends the unit when its allowance is used up or a case is found.
 *
 * @param <C> the case
 */
public final class CaseMeter<C extends Record> {

  private final Reading<C> reading;
  private final Space<C> space;
  private final Unit unit;
  private final List<Drawn<C>> block;
  private final BooleanSupplier goesOn;
  private final Random random;
  private long cases;
  private long open;
  private Optional<Gap> closest = Optional.empty();
  private Optional<Drawn<C>> found = Optional.empty();
  private boolean isCut;

  /**
   * Prepares the work of a unit.
   *
   * @param reading what is to be settled
   * @param space its cases
   * @param unit what is to be done
   * @param block the cases from the listing of the unit's method
   * @param goesOn says whether the work should still go on
   */
  public CaseMeter(
      Reading<C> reading, Space<C> space, Unit unit, List<Drawn<C>> block, BooleanSupplier goesOn) {
    this.reading = reading;
    this.space = space;
    this.unit = unit;
    this.block = block;
    this.goesOn = goesOn;
    this.random = new Random(unit.seed());
  }

  /** The unit has come to its end. */
  private static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Over OVER = new Over();

    private Over() {
      super("over", null, false, false);
    }
  }

  /** Does the unit's work. */
  public void work() {
    try {
      unit.method().work(this);
    } catch (Over over) {
      return;
    }
  }

  /** What came of it. */
  public UnitReport<C> report() {
    return new UnitReport<>(
        unit.number(),
        unit.method(),
        cases,
        open,
        closest.flatMap(Gap::distance),
        found.map(Drawn::value));
  }

  /** The case that settles the reading, with its choices. */
  public Optional<Drawn<C>> found() {
    return found;
  }

  /** Whether the work was ended from outside. */
  public boolean isCut() {
    return isCut;
  }

  Space<C> space() {
    return space;
  }

  Random random() {
    return random;
  }

  int allowance() {
    return unit.allowance();
  }

  /** The cases from the listing of the unit's method. */
  List<Drawn<C>> block() {
    return block;
  }

  /** Endless random cases. */
  Stream<Drawn<C>> draws(Chooser.Taste taste) {
    return Stream.generate(() -> drawn(taste));
  }

  /** Judges a case; ends the unit when it settles the reading, or when the allowance is used up. */
  Trial<C> judge(Drawn<C> drawn) {
    if (cases >= unit.allowance()) throw Over.OVER;
    if (!goesOn.getAsBoolean()) {
      isCut = true;
      throw Over.OVER;
    }
    cases++;
    Trial<C> trial = Trial.of(reading, drawn);
    if (trial.gap().truth() == Truth.OPEN) open++;
    if (closest.isEmpty() || closest.get().compareTo(trial.gap()) < 0)
      closest = Optional.of(trial.gap());
    if (trial.gap().settles()) {
      found = Optional.of(drawn);
      throw Over.OVER;
    }
    return trial;
  }

  /** The best of so many random cases, half of them at the boundary. */
  Trial<C> best(int count) {
    Trial<C> best = judge(drawn(Chooser.Taste.BOUNDARY));
    for (int k = 1; k < count; k++) {
      Trial<C> trial = judge(drawn(k % 2 == 0 ? Chooser.Taste.BOUNDARY : Chooser.Taste.EVEN));
      if (trial.gap().compareTo(best.gap()) > 0) best = trial;
    }
    return best;
  }

  /** A random case; ends the unit if the space refuses everything. */
  private Drawn<C> drawn(Chooser.Taste taste) {
    return space.drawn(random, taste).orElseThrow(() -> Over.OVER);
  }
}
