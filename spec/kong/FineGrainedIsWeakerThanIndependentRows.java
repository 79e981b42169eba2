package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Terms.equivalent;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Ensemble;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Snife;
import counterplay.space.Priors;
import java.util.List;
import java.util.function.Predicate;
import kong.lemmas.PairLaws;

/**
 * Assumption 2.4 and the others. Fine-grained: no two rows q(s|.), q(t|.) of the conditionals are
 * proportional. Under a symmetric non-zero prior the columns of the pair law are its rows, so this
 * is the same as informative (Assumption 2.3).
 */
public final class FineGrainedIsWeakerThanIndependentRows implements Spec {

  /** For every pair law. */
  public record OfLaw(PairLaw<Rational> law) {}

  static final Predicate<PairLaw<Rational>> NON_ZERO = PairLaw::isNonZero;
  static final Predicate<PairLaw<Rational>> EVERY_SIGNAL =
      law -> law.joint().stream().allMatch(row -> Rational.sum(row).signum() > 0);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.1-weaker-than-independence",
            STATEMENT,
            "Section 2.1, before Assumption 2.4",
            "A prior with linearly independent rows of conditionals is fine-grained.",
            OfLaw.class,
            Reading.printed(
                    BOUNDED,
                    scope("every symmetric non-zero prior", NON_ZERO),
                    new Asked<>(
                        new IndependentRowsAreFineGrained(),
                        c -> PairLaws.with(Assignment.NONE, c.law())))
                .provedBy(Proof.by(IndependentRowsAreFineGrained::evidence)),
            Reading.ours(
                    "strictly-weaker",
                    PROVED,
                    scope("a SNIFE prior with dependent rows", Snife::holds),
                    c -> truth(!hasIndependentRows(c.law())))
                .exists(),
            Reading.ours(
                    "zeros-allowed",
                    REFUTED,
                    scope("every symmetric prior under which every signal occurs", EVERY_SIGNAL),
                    FineGrainedIsWeakerThanIndependentRows::withZeros)
                .weighed(Gravity.edge("conditionals are not zero (Assumption 2.2)", "printed")),
            Reading.ours(
                "informative-is-the-same",
                SURVIVED,
                scope("fine-grained = informative, every symmetric non-zero prior", NON_ZERO),
                c -> equivalent(c.law().isFineGrained(), c.law().isInformative())),
            Reading.ours(
                    "non-zero-implies-informative",
                    REFUTED,
                    scope("every symmetric prior under which every signal occurs", EVERY_SIGNAL),
                    implies(PairLaw::isNonZero, PairLaw::isInformative))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "informative-implies-non-zero",
                    REFUTED,
                    scope("every symmetric prior under which every signal occurs", EVERY_SIGNAL),
                    implies(PairLaw::isInformative, PairLaw::isNonZero))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "ensemble-implies-informative",
                    REFUTED,
                    scope("every symmetric non-zero prior", NON_ZERO),
                    implies(Ensemble::exists, PairLaw::isInformative))
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "informative-implies-ensemble",
                    REFUTED,
                    scope("every symmetric non-zero prior", NON_ZERO),
                    implies(PairLaw::isInformative, Ensemble::exists))
                .weighed(Gravity.substantive())));
  }

  private static Scope<OfLaw> scope(String words, Predicate<PairLaw<Rational>> condition) {
    return Scope.sample(
            words,
            300,
            Priors.pairLaws(2, 8).or(Priors.pairLaws(3, 20)).where(condition).map(OfLaw::new))
        .containing(c -> condition.test(c.law()));
  }

  /**
   * Columns of the conditionals are columns of the pair law divided by q(t), so the rows have the
   * same rank.
   */
  private static boolean hasIndependentRows(PairLaw<Rational> law) {
    return RationalMatrix.of(law.joint()).rank() == law.signals();
  }

  private static Judge<OfLaw> implies(
      Predicate<PairLaw<Rational>> premise, Predicate<PairLaw<Rational>> conclusion) {
    return c ->
        truth(!premise.test(c.law()) || conclusion.test(c.law()))
            .with(
                "linear relations of the rows",
                RationalMatrix.of(c.law().joint()).kernel().stream()
                    .map(RationalVector::toList)
                    .toList());
  }

  private static Finding truth(boolean holds) {
    return equivalent(holds, true);
  }

  private static Finding withZeros(OfLaw c) {
    boolean zero = c.law().joint().stream().flatMap(List::stream).anyMatch(Rational::isZero);
    if (hasIndependentRows(c.law()) && zero)
      return Finding.undefined("a ratio q(s|u)/q(t|u) with q(t|u) = 0", EQUAL, Rational.ONE);
    return truth(!hasIndependentRows(c.law()) || c.law().isFineGrained());
  }
}
