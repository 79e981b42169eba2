package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.lemmas.GarblingVariables;
import kong.lemmas.InformationLost;
import kong.lemmas.InformationMonotonicity;

/**
 * The second part of Lemma 2.18: the inequality is strict if and only if there are signals r, s, t
 * with
 *
 * <pre>  theta(r, s) p(s) &gt; 0,   theta(r, t) p(t) &gt; 0,   p(t)/p(s) != q(t)/q(s)</pre>
 *
 * The last sentence of its proof prints q(s)/q(s) on the right.
 */
public final class GarblingsThatLoseInformation implements Spec {

  private static final Predicate<Garbling> POSITIVE = c -> c.f().isStrict() && c.isPositive();
  private static final Predicate<Garbling> TAME =
      c -> c.f().isStrict() && DivergenceCases.isTame(c.f());

  /** Which signals s and t that are reported as r count as different. */
  private enum Condition {
    PRINTED,
    IN_PROOF,
    EITHER_MASS
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/lemma-2.18-strict",
            Kind.STATEMENT,
            "Section 2.5, Lemma 2.18",
            "A garbling lowers the divergence exactly if some report stems from two signals with"
                + " different likelihood ratios.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "every strictly convex f, all p, q and theta",
                        DivergenceCases.STRICT,
                        c -> c.f().isStrict()),
                    c -> judge(c, Form.AS_DEFINED, Condition.PRINTED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "all probabilities positive", DivergenceCases.STRICT, POSITIVE),
                    c -> judge(c, Form.AS_DEFINED, Condition.PRINTED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    CONDITIONAL,
                    DivergencesAreMonotone.scope(
                        "p f(q/p), all probabilities positive", DivergenceCases.STRICT, POSITIVE),
                    lost())
                .provedBy(proof()),
            Reading.ours(
                    "q-over-p-closed",
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "p f(q/p) with limits at zero, f with finite limits, all p, q and theta",
                        DivergenceCases.TAME,
                        TAME),
                    c -> judge(c, Form.CLOSED, Condition.PRINTED))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "either-mass-positive",
                SURVIVED,
                DivergencesAreMonotone.scope(
                    "the same, where theta(r, s) > 0, theta(r, t) > 0 and "
                        + "p(t) q(s) != p(s) q(t) are asked for",
                    DivergenceCases.TAME,
                    TAME),
                (Garbling c) -> judge(c, Form.CLOSED, Condition.EITHER_MASS))),
        Claim.of(
            "kong/lemma-2.18-proof-strict",
            Kind.FORMULA,
            "Section 2.5, proof of Lemma 2.18, last sentence",
            "The inequality (4) is strict exactly if some report stems from signals s, t with"
                + " p(t)/p(s) != q(s)/q(s).",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    DivergencesAreMonotone.scope(
                        "p f(q/p), all probabilities positive", DivergenceCases.STRICT, POSITIVE),
                    c -> judge(c, Form.AS_PROVED, Condition.IN_PROOF))
                .weighed(
                    Gravity.misprint(
                        "q-of-the-second-signal",
                        "q of the second signal in the numerator, as the lemma has it")),
            Reading.ours(
                    "q-of-the-second-signal",
                    CONDITIONAL,
                    DivergencesAreMonotone.scope(
                        "q(t)/q(s) on the right, all probabilities positive",
                        DivergenceCases.STRICT,
                        POSITIVE),
                    lost())
                .provedBy(proof())));
  }

  private static Asked<Garbling> lost() {
    return new Asked<>(new Lost(), Garbling::variables);
  }

  private static Proof proof() {
    return Proof.by(InformationLost::evidence)
        .carriedBy(new InformationMonotonicity.Same(InformationLost.LEMMA));
  }

  /**
   * In the form p f(q/p): more before than after where the condition is met, and as much where it
   * is not.
   */
  record Lost() implements Sentence {
    @Override
    public Domain domain() {
      return GarblingVariables.domain(true, 2);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      SignalStrategy<S> theta = GarblingVariables.theta(x);
      S before = FDivergence.of(y -> x.convex("f", y), Form.AS_PROVED, x.list("p"), x.list("q"));
      S after =
          FDivergence.of(
              y -> x.convex("f", y),
              Form.AS_PROVED,
              theta.times(x.list("p")),
              theta.times(x.list("q")));
      return Statement.of(
          before, isMet(theta, x.list("p"), x.list("q")) ? Relation.MORE : Relation.EQUAL, after);
    }

    /**
     * Whether theta(r, s) and theta(r, t) are positive and p(t)/p(s) is not q(t)/q(s), for some r,
     * s, t.
     */
    private static <S extends Scalar<S>> boolean isMet(
        SignalStrategy<S> theta, List<S> p, List<S> q) {
      for (int r = 0; r < p.size(); r++) {
        for (int s = 0; s < p.size(); s++) {
          for (int t = 0; t < p.size(); t++) {
            boolean both =
                s != t && theta.entry(r, s).isPositive() && theta.entry(r, t).isPositive();
            if (both && !p.get(t).over(p.get(s)).equals(q.get(t).over(q.get(s)))) return true;
          }
        }
      }
      return false;
    }
  }

  /** More before than after where the condition is met, and as much where it is not. */
  private static Finding judge(Garbling c, Form form, Condition condition) {
    boolean met =
        triples(c)
            .anyMatch(
                rst -> {
                  int s = rst.get(1);
                  int t = rst.get(2);
                  Rational left = c.p().get(t).times(c.q().get(s));
                  return switch (condition) {
                    case PRINTED ->
                        c.p().get(s).signum() > 0
                            && c.p().get(t).signum() > 0
                            && !left.equals(c.p().get(s).times(c.q().get(t)));
                    case IN_PROOF -> !left.equals(c.p().get(s).times(c.q().get(s)));
                    case EITHER_MASS -> !left.equals(c.p().get(s).times(c.q().get(t)));
                  };
                });
    return DivergenceCases.compare(
            c.before(form), met ? Relation.MORE : Relation.EQUAL, c.after(form))
        .with("the condition is met", met);
  }

  /** All r, s, t such that both s and t can be reported as r. */
  private static Stream<List<Integer>> triples(Garbling c) {
    int m = c.p().size();
    return IntStream.range(0, m)
        .boxed()
        .flatMap(
            r ->
                IntStream.range(0, m)
                    .boxed()
                    .flatMap(
                        s ->
                            IntStream.range(0, m)
                                .boxed()
                                .filter(
                                    t ->
                                        c.theta().entry(r, s).signum() > 0
                                            && c.theta().entry(r, t).signum() > 0)
                                .map(t -> List.of(r, s, t))));
  }
}
