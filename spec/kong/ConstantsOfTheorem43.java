package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Snife;
import counterplay.space.Priors;
import java.util.List;
import java.util.function.Function;
import kong.equilibria.FootnoteConstants;

/**
 * Footnote 3. tau_1 and tau_2 divide by the constants c1, c2, c3, c4, so these have to be positive.
 */
public final class ConstantsOfTheorem43 implements Spec {

  private static final String BOUND =
      "two signals with denominators up to 12, three with denominators up to 14";

  /** For every SNIFE prior of at least two signals. */
  public record OfPrior(PairLaw<Rational> law) {
    FootnoteConstants constants() {
      return new FootnoteConstants(law);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        constant(
            "1",
            "The least conditional probability c1 is positive.",
            c -> RootSum.of(c.constants().c1())),
        constant(
            "2",
            "The least probability c2 of a pair of signals is positive.",
            c -> RootSum.of(c.constants().c2())),
        Claim.of(
            "kong/footnote-3-c-3",
            FORMULA,
            "Footnote 3",
            "The constant c3, the least over u and v of the largest difference of likelihood"
                + " ratios, is positive.",
            OfPrior.class,
            Reading.printed(
                    REFUTED,
                    priors("every SNIFE prior; u and v may be equal"),
                    positive(c -> RootSum.of(c.constants().c3())))
                .weighed(Slips.equalSignalsInC3("different-signals")),
            Reading.ours(
                "different-signals",
                BOUNDED,
                priors("u and v differ"),
                positive(c -> RootSum.of(c.constants().c3OfDifferentSignals())))),
        constant(
            "4",
            "The least curvature c4 of f at a likelihood ratio is positive.",
            c -> c.constants().c4()));
  }

  private static Claim<OfPrior> constant(
      String number, String statement, Function<OfPrior, RealNumber> value) {
    return Claim.of(
        "kong/footnote-3-c-" + number,
        FORMULA,
        "Footnote 3",
        statement,
        OfPrior.class,
        Reading.printed(BOUNDED, priors("every SNIFE prior"), positive(value)));
  }

  static Judge<OfPrior> positive(Function<OfPrior, RealNumber> value) {
    return c -> Finding.of(value.apply(c), MORE, Rational.ZERO);
  }

  private static Scope<OfPrior> priors(String words) {
    return Scope.part(
            words,
            BOUND,
            Priors.pairLaws(2, 12).or(Priors.pairLaws(3, 14)).where(Snife::holds).map(OfPrior::new))
        .containing(c -> c.law().signals() >= 2 && Snife.holds(c.law()));
  }
}
