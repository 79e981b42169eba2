package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Snife;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.lemmas.GarblingVariables;
import kong.lemmas.Posteriors;

/**
 * Corollary 2.19: under a SNIFE prior every theta that is no permutation brings two posteriors
 * closer.
 *
 * <pre>  D_f(theta q_s, theta q_t) &lt; D_f(q_s, q_t) for some s != t</pre>
 *
 * The proof: some row of theta has two positive entries (Claim 2.16), the prior is fine-grained, so
 * two posteriors have different likelihood ratios there, and Lemma 2.18 is strict.
 */
public final class GarbledSnifePriorsLoseDivergence implements Spec {

  /** For every strictly convex f, SNIFE prior and transition matrix that is no permutation. */
  public record Case(ConvexFunction f, PairLaw<Rational> law, SignalStrategy<Rational> theta) {}

  private static final Predicate<Case> ALL =
      c ->
          c.f().isStrict()
              && c.theta().signals() == c.law().signals()
              && c.theta().matrix().size() == c.law().signals()
              && !c.theta().isPermutation()
              && Snife.holds(c.law());

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/corollary-2.19",
            STATEMENT,
            "Section 2.5, Corollary 2.19",
            "Under a SNIFE prior a garbling that is no permutation brings two posteriors closer.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "every strictly convex f, SNIFE prior and theta that is no permutation",
                        ALL),
                    c -> judge(c, AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    BOUNDED,
                    scope("p f(q/p), every strictly convex f", ALL),
                    new Asked<>(
                        new Loses(), c -> Posteriors.of(c.law(), c.theta()).function("f", c.f())))
                .provedBy(Proof.by(Posteriors::loss))));
  }

  /** The largest loss of divergence between two posteriors is positive. */
  record Loses() implements Sentence {
    @Override
    public Domain domain() {
      return Posteriors.with(Frame.NONE.with("f", new Frame.Convex(true)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> losses = new ArrayList<>();
      for (int s = 0; s < x.whole("m"); s++)
        for (int t = 0; t < x.whole("m"); t++)
          if (s != t) losses.add(loss(x, Posteriors.of(x, s), Posteriors.of(x, t)));
      S largest = losses.get(0);
      for (S loss : losses) if (loss.minus(largest).isPositive()) largest = loss;
      return Statement.of(largest, MORE, x.number(0));
    }

    private static <S extends Scalar<S>> S loss(Variables<S> x, List<S> p, List<S> q) {
      SignalStrategy<S> theta = GarblingVariables.theta(x);
      return GarblingVariables.divergence(x, p, q)
          .minus(GarblingVariables.divergence(x, theta.times(p), theta.times(q)));
    }
  }

  private static Scope<Case> scope(String words, Predicate<Case> condition) {
    return Scope.sample(words, 300, cases(2, 20).where(condition).or(cases(3, 14).where(condition)))
        .containing(condition);
  }

  private static Space<Case> cases(int m, int maxDenominator) {
    List<ConvexFunction> functions =
        List.of(
            DivergenceCases.STRICT.get(0),
            ConvexFunction.Piecewise.of(Rational.of(4), Rational.of(-4), Rational.ONE),
            new ConvexFunction.Hellinger());
    return Priors.pairLaws(m, maxDenominator)
        .where(Snife::holds)
        .then(
            law ->
                Priors.signalStrategies(m, 2)
                    .then(theta -> Space.of(functions).map(f -> new Case(f, law, theta))));
  }

  /** The largest loss of divergence between two posteriors is positive. */
  private static Finding judge(Case c, Form form) {
    FDivergence d = new FDivergence(c.f(), form);
    LogSum largest = LogSum.ZERO;
    boolean first = true;
    for (int s = 0; s < c.law().signals(); s++) {
      for (int t = 0; t < c.law().signals(); t++) {
        if (s == t) continue;
        FDivergence.Value before = d.of(c.law().posterior(s), c.law().posterior(t));
        FDivergence.Value after =
            d.of(c.theta().times(c.law().posterior(s)), c.theta().times(c.law().posterior(t)));
        if (!(after instanceof FDivergence.Finite))
          return DivergenceCases.compare(after, LESS, before);
        LogSum loss = DivergenceCases.number(before).minus(DivergenceCases.number(after));
        if (first || loss.compareTo(largest) > 0) largest = loss;
        first = false;
      }
    }
    return Finding.of(largest, MORE, Rational.ZERO);
  }
}
