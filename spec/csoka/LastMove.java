package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.BluesLastReport.Effect;
import csoka.BluesLastReport.NeverIncreases;
import csoka.BluesLastReport.Strictly;
import csoka.BluesLastReport.Unchanged;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame.Leaf;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.Leaves;
import java.util.List;

/** Section 3.2: Blue's last report, opposite to Red's. */
public final class LastMove implements Spec {

  /** Everything up to the last move: all types and the two earlier free reports. */
  public record History(int n, Level p1, Level hat1, Level p2, Level p3, Level red2, Level hat2) {
    /** The six levels in this order. */
    public static History of(int n, List<Level> levels) {
      return new History(
          n,
          levels.get(0),
          levels.get(1),
          levels.get(2),
          levels.get(3),
          levels.get(4),
          levels.get(5));
    }

    private List<Level> levels() {
      return List.of(p1, hat1, p2, p3, red2, hat2);
    }

    /** The leaf to which the last report leads. */
    public Leaf then(Level hat3) {
      return new Leaf(p1, hat1, p2, p3, red2, hat2, hat3);
    }
  }

  static final List<String> NAMES = List.of("p1", "hat1", "p2", "p3", "red2", "hat2");

  private static final Space<History> HISTORIES =
      FourRounds.sizes().then(n -> FourRounds.levels(6).map(l -> History.of(n, l)));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Scope<History> all = FourRounds.part("n >= 3, all types and earlier reports", HISTORIES);
    Scope<History> lied =
        FourRounds.part(
            "n >= 3, all types and earlier reports in which Red's report is not his type",
            HISTORIES.where(h -> h.hat2() != h.red2()));
    return List.of(
        Claim.of(
            "csoka/section-3.2-last-move-effect",
            Kind.STATEMENT,
            "Section 3.2",
            "the last report changes Blue's gamma only, by the change of 100 E(-delta_2^red"
                + " delta_3^blue)",
            History.class,
            reading(all, NAMES, rounds, new Effect())),
        Claim.of(
            "csoka/section-3.2-last-move-strict",
            Kind.STATEMENT,
            "Section 3.2",
            "the opposite of Red's report is strictly better for Blue whenever Red's report is not"
                + " his type",
            History.class,
            reading(lied, NAMES.subList(0, 5), rounds, new Strictly())),
        Claim.of(
            "csoka/section-3.2-same-kind-never-increases",
            Kind.STATEMENT,
            "Section 3.2",
            "a last report of the same kind as Red's never gives a larger E(gamma^blue) than the"
                + " opposite one",
            History.class,
            reading(all, NAMES, rounds, new NeverIncreases())),
        Claim.of(
            "csoka/section-3.2-same-kind-never-changes",
            Kind.STATEMENT,
            "Section 3.2",
            "a last report of the same kind as Red's gives the same E(gamma^red) as the opposite"
                + " one",
            History.class,
            reading(all, NAMES, rounds, new Unchanged())));
  }

  /** About a history, of which these levels are named. */
  private static Reading<History> reading(
      Scope<History> scope, List<String> names, FourRounds rounds, Comparing comparing) {
    return FourRoundSentence.of(rounds, Leaves.levels(names), comparing)
        .proved(
            Reading.PRINTED,
            scope,
            h -> Leaves.levels(Assignment.NONE.whole("n", h.n()), names, h.levels()));
  }
}
