package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.linear.RationalMatrix;
import counterplay.exact.linear.RationalVector;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Ensemble;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Snife;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kong.lemmas.Known;
import kong.lemmas.PairLaws;
import kong.lemmas.ProportionalRows;
import kong.lemmas.StepList;

/**
 * Assumption 2.4 and the others. Fine-grained: no two rows q(s|.), q(t|.) of the conditionals are
 * proportional. Under a symmetric non-zero prior the columns of the pair law are its rows, so this
 * is the same as informative (Assumption 2.3).
 */
public final class FineGrainedIsWeakerThanIndependentRows implements Spec {

  /** For every pair law. */
  public record OfLaw(PairLaw<Rational> law) {}

  /** For every pair law and two of its signals. */
  public record OfSignals(PairLaw<Rational> law, int s, int t) {}

  private static final Predicate<PairLaw<Rational>> NON_ZERO = PairLaw::isNonZero;
  private static final Predicate<PairLaw<Rational>> EVERY_SIGNAL =
      law -> law.joint().stream().allMatch(row -> Rational.sum(row).signum() > 0);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.1-weaker-than-independence",
            Kind.STATEMENT,
            "Section 2.1, before Assumption 2.4",
            "A prior with linearly independent rows of conditionals is fine-grained.",
            OfLaw.class,
            Reading.printed(
                    BOUNDED,
                    scope("every symmetric non-zero prior", NON_ZERO),
                    new Asked<>(new Weaker(), (OfLaw c) -> PairLaws.with(Assignment.NONE, c.law())))
                .provedBy(Proof.by(Weaker::evidence)),
            Reading.ours(
                    "strictly-weaker",
                    PROVED,
                    scope("a SNIFE prior with dependent rows", Snife::holds),
                    (OfLaw c) -> truth(!hasIndependentRows(c.law())))
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
                (OfLaw c) ->
                    Finding.of(
                        bit(c.law().isFineGrained()),
                        Relation.EQUAL,
                        bit(c.law().isInformative()))),
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
                .weighed(Gravity.substantive())),
        Claim.of(
            "kong/section-2.1-constant-ratio",
            Kind.FORMULA,
            "Section 2.1, after Assumption 2.4",
            "Where q(s|u)/q(t|u) does not depend on u, it is q(s)/q(t).",
            OfSignals.class,
            Reading.printed(
                    CONDITIONAL,
                    Scope.sample(
                            "every symmetric non-zero prior and signals s, t with constant ratio",
                            200,
                            signals())
                        .containing(c -> c.s() != c.t() && NON_ZERO.test(c.law()) && isConstant(c)),
                    new Asked<>(
                        new Ratio(),
                        (OfSignals c) ->
                            PairLaws.with(
                                Assignment.NONE
                                    .whole("s", c.s())
                                    .whole("t", ProportionalRows.choice(c.s(), c.t())),
                                c.law())))
                .provedBy(
                    Proof.by(ProportionalRows::ofLaw)
                        .carriedBy(new ProportionalRows.Same(false)))));
  }

  /** q(s|u)/q(t|u) = q(s)/q(t) for each u. */
  record Ratio() implements Sentence {
    @Override
    public Domain domain() {
      return ProportionalRows.ofLaw();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      PairLaw<S> law = PairLaws.of(x);
      S p = law.marginal(ProportionalRows.s(x)).over(law.marginal(ProportionalRows.t(x)));
      return Statement.of(
          law.ratios(ProportionalRows.s(x), ProportionalRows.t(x)),
          Relation.EQUAL,
          Collections.nCopies(law.signals(), p));
    }
  }

  /** 1 where rows with a determinant other than 0 are fine-grained, or the determinant is 0. */
  record Weaker() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("m", 2, 3).numbers(s -> PairLaws.nonZero(Frame.NONE, s.of("m")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      PairLaw<S> law = PairLaws.of(x);
      boolean holds = determinant(law.joint()).isZero() || law.isFineGrained();
      return Statement.of(x.number(holds ? 1 : 0), Relation.EQUAL, x.number(1));
    }

    /**
     * {@code b_0 det = sum_u e_u C(s, u)}, C the cofactors, where {@code e_u = a_u b_0 - b_u a_0}
     * is zero for the rows a and b of s and t.
     */
    static Evidence evidence(Obligation o) {
      List<List<Polynomial>> rows = PairLaws.rows(o.shape().of("m"));
      Known known = new Known(o);
      for (List<Polynomial> a : rows) {
        for (List<Polynomial> b : rows) {
          List<Polynomial> zeros =
              IntStream.range(0, a.size())
                  .mapToObj(u -> a.get(u).times(b.get(0)).minus(b.get(u).times(a.get(0))))
                  .toList();
          if (a == b || !zeros.stream().allMatch(known::isZero)) continue;
          List<Evidence.Multiple> multiples = new ArrayList<>();
          for (int u = 0; u < a.size(); u++) {
            List<List<Polynomial>> unit = new ArrayList<>(rows);
            int place = u;
            unit.set(
                rows.indexOf(a),
                IntStream.range(0, a.size())
                    .mapToObj(k -> k == place ? Polynomial.ONE : Polynomial.ZERO)
                    .toList());
            multiples.add(new Evidence.Multiple(determinant(unit), zeros.get(u)));
          }
          return Evidence.sought()
              .after(
                  new Evidence.Cut(
                      new Fact(determinant(rows), Fact.Sign.ZERO),
                      StepList.sum(List.of(b.get(0)), List.of(), multiples)));
        }
      }
      return Evidence.sought();
    }
  }

  private static <S extends Scalar<S>> S determinant(List<List<S>> rows) {
    S sum = rows.get(0).get(0).zero();
    for (Permutation pi : Permutation.all(rows.size())) {
      S product = sum.one();
      for (int r = 0; r < rows.size(); r++) {
        product = product.times(rows.get(r).get(pi.of(r)));
        for (int s = 0; s < r; s++) if (pi.of(s) > pi.of(r)) product = product.negated();
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private static Scope<OfLaw> scope(String words, Predicate<PairLaw<Rational>> condition) {
    return Scope.sample(
            words,
            300,
            Priors.pairLaws(2, 8).or(Priors.pairLaws(3, 20)).where(condition).map(OfLaw::new))
        .containing(c -> condition.test(c.law()));
  }

  private static Space<OfSignals> signals() {
    return Priors.pairLaws(2, 9)
        .or(Priors.pairLaws(3, 18))
        .where(NON_ZERO)
        .then(
            law ->
                Space.range(0, law.signals() - 1)
                    .then(
                        s -> Space.range(0, law.signals() - 1).map(t -> new OfSignals(law, s, t))))
        .where(c -> c.s() != c.t() && isConstant(c));
  }

  static boolean isConstant(OfSignals c) {
    return c.law().ratios(c.s(), c.t()).stream().distinct().count() == 1;
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
    return Finding.of(bit(holds), Relation.EQUAL, Rational.ONE);
  }

  private static Rational bit(boolean holds) {
    return holds ? Rational.ONE : Rational.ZERO;
  }

  private static Finding withZeros(OfLaw c) {
    boolean zero = c.law().joint().stream().flatMap(List::stream).anyMatch(Rational::isZero);
    if (hasIndependentRows(c.law()) && zero)
      return Finding.undefined(
          "a ratio q(s|u)/q(t|u) with q(t|u) = 0", Relation.EQUAL, Rational.ONE);
    return truth(!hasIndependentRows(c.law()) || c.law().isFineGrained());
  }
}
