package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A prediction gains nothing on what it is scored with. */
public record ProperLoss() implements Sentence {

  /** For every number of agents and of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/proper-loss",
          ARGUED,
          "c d sum_k r_k (PS(k, p) - PS(k, r)) <= 0 for distributions p, r, c, d >= 0 and every"
              + " strictly proper rule PS on m signals",
          "the definition of a proper rule",
          new ProperLoss(),
          ProperLoss::evidence);

  private static Evidence evidence(Obligation o) {
    Symbols x = new Symbols(frame(o.shape().of("m")), o);
    return evidence(x, List.of(x.get("c"), x.get("d")), x.list("r"), x.list("p"));
  }

  @Override
  public Domain domain() {
    return Domain.all().size("n", 2, 3).size("m", 2, 3).numbers(s -> frame(s.of("m")));
  }

  private static Frame frame(int m) {
    return Frame.NONE
        .nonnegative("c", "d")
        .simplex("r", m)
        .simplex("p", m)
        .with("PS", new Frame.Rule(m, true));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S gain =
        x.get("c")
            .times(x.get("d"))
            .times(
                x.score("PS", x.list("r"), x.list("p"))
                    .minus(x.score("PS", x.list("r"), x.list("r"))));
    return Statement.of(gain, AT_MOST, x.number(0));
  }

  /**
   * Evidence for {@code c sum_k r_k (PS(k, r) - PS(k, p)) >= 0}; c is a product of factors, r a
   * distribution or one times its sum.
   */
  public static Evidence evidence(
      Symbols x, List<Polynomial> c, List<Polynomial> r, List<Polynomial> p) {
    List<Polynomial> factors = new ArrayList<>(c);
    factors.add(lost(x, r, p));
    return ProperLosses.weighed(x.obligation(), List.of(factors))
        .after(new Proper("PS", Symbols.shares(r), Symbols.terms(p)));
  }

  /** {@code sum_k r_k (PS(k, r) - PS(k, p))}; r is a distribution, or one times its sum. */
  static Polynomial lost(Symbols x, List<Polynomial> r, List<Polynomial> p) {
    Polynomial lost = Polynomial.ZERO;
    for (int k = 0; k < p.size(); k++)
      lost =
          lost.plus(
              r.get(k)
                  .times(
                      x.scoreOf("PS", k, Symbols.shares(r))
                          .minus(x.scoreOf("PS", k, Symbols.terms(p)))));
    return lost;
  }

  /** The numbers of an instance. */
  public static <S extends Scalar<S>> Map<String, List<S>> numbers(S c, S d, List<S> r, List<S> p) {
    return Map.of("c", List.of(c), "d", List.of(d), "r", r, "p", p);
  }
}
