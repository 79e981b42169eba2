package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;
import kong.prediction.OthersAverage;

/**
 * Lemma 5.7: with many agents, D*(theta_{-j} q_s, theta_{-k} q_t) hardly differs from what it is
 * when both average over all agents.
 */
public final class AveragingStrategiesMovesDivergenceLittle implements Spec {

  /**
   * For agents j and k, the average strategy of the others, their number, the signals s and t, and
   * an error epsilon.
   */
  public record Case(OthersAverage agents, int s, int t, Rational epsilon) {
    /** The same with another error. */
    public Case with(Rational error) {
      return new Case(agents, s, t, error);
    }

    Assignment strategies() {
      Assignment at =
          Assignment.NONE
              .whole("m", agents.j().signals())
              .number("more", Rational.of(agents.n() - 2L));
      for (int c = 0; c < agents.j().signals(); c++)
        at =
            at.numbers("j" + c, agents.j().column(c))
                .numbers("k" + c, agents.k().column(c))
                .numbers("o" + c, agents.others().column(c));
      return at;
    }
  }

  private static final String ALL = "all n >= 2, pair laws, signal strategies, signals s, t";
  static final String BOUND =
      "n = 2, 3, 33, three pair laws, deterministic and constant strategies";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> many =
        Scope.part(
            "SNIFE pair laws, all signal strategies, s, t, epsilon > 0 and n > 32 m^2/epsilon^2",
            BOUND + ", the least epsilon in twelfths",
            cases());
    Scope<Case> fewer =
        Scope.part(
            "SNIFE pair laws, all signal strategies, s, t, epsilon > 0 and n > 64/epsilon^2",
            BOUND + ", the least epsilon in twelfths",
            cases().map(c -> c.with(c.agents().leastError(64))));
    return List.of(
        Claim.of(
            "kong/lemma-5.7",
            STATEMENT,
            "Section 5.2, Lemma 5.7",
            "with more than 32 m^2/epsilon^2 agents averaging moves the divergence by less than"
                + " epsilon",
            Case.class,
            Reading.printed(BOUNDED, many, RootsOfAverages::moved),
            Reading.ours("whatever-m", BOUNDED, fewer, RootsOfAverages::moved)));
  }

  static Scope<Case> all() {
    return Scope.part(ALL, BOUND, cases());
  }

  static Space<Case> cases() {
    return OthersAverage.some()
        .then(
            a ->
                Signals.pairs(
                    a.law().signals(),
                    (s, t) ->
                        new Case(
                            a, s, t, a.leastError(32L * a.law().signals() * a.law().signals()))));
  }
}
