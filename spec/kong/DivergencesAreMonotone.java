package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
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
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.lemmas.GarblingVariables;
import kong.lemmas.InformationMonotonicity;
import kong.lemmas.RelabelledSum;

/**
 * Property 3 of f-divergences and the first part of Lemma 2.18: information monotonicity.
 *
 * <pre>  D_f(p, q) &gt;= D_f(theta p, theta q),   with equality where theta is a permutation</pre>
 *
 * In the form p f(q/p) each row r of theta is one application of Jensen's inequality: weights
 * theta(r, s) p(s), ratios q(s)/p(s).
 */
public final class DivergencesAreMonotone implements Spec {

  private static final Predicate<Garbling> POSITIVE = Garbling::isPositive;
  private static final Predicate<Garbling> STRICT = c -> c.f().isStrict();
  private static final Predicate<Garbling> TAME = c -> DivergenceCases.isTame(c.f());

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String item = "Section 2.5, properties of f-divergence, item 3";
    return List.of(
        Claim.of(
            "kong/section-2.5-property-3-monotone",
            Kind.STATEMENT,
            item,
            "Garbling both arguments alike never raises an f-divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    scope("every convex f, all p, q and theta", DivergenceCases.CONVEX, c -> true),
                    c -> monotone(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    scope(
                        "every convex f, all probabilities positive",
                        DivergenceCases.CONVEX,
                        POSITIVE),
                    c -> monotone(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    PROVED,
                    scope(
                        "p f(q/p), every convex f, all probabilities positive",
                        DivergenceCases.CONVEX,
                        POSITIVE),
                    asked(new Monotone(false)))
                .provedBy(monotone()),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                scope(
                    "p f(q/p) with limits at zero, f with finite limits, all p, q and theta",
                    DivergenceCases.TAME,
                    TAME),
                (Garbling c) -> monotone(c, Form.CLOSED))),
        Claim.of(
            "kong/section-2.5-property-3-permutation",
            Kind.STATEMENT,
            item,
            "Relabelling the signals does not change an f-divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    relabelled("every convex f, all p, q", DivergenceCases.CONVEX, c -> true),
                    c -> unchanged(c, Form.AS_DEFINED))
                .weighed(Slips.zeroDenominator("where-defined")),
            Reading.ours(
                    "where-defined",
                    PROVED,
                    relabelled(
                        "every convex f, all probabilities positive",
                        DivergenceCases.CONVEX,
                        POSITIVE),
                    new Asked<>(new Relabelled(), Relabelled::of))
                .provedBy(Proof.sought().carriedBy(new RelabelledSum.Same())),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                relabelled(
                    "p f(q/p) with limits at zero, f with finite limits, all p, q",
                    DivergenceCases.TAME,
                    TAME),
                (Garbling c) -> unchanged(c, Form.CLOSED))),
        Claim.of(
            "kong/lemma-2.18-monotone",
            Kind.STATEMENT,
            "Section 2.5, Lemma 2.18",
            "With a strictly convex f no garbling raises the divergence.",
            Garbling.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "every strictly convex f, all p, q and theta",
                        DivergenceCases.STRICT,
                        STRICT),
                    c -> monotone(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-where-defined")),
            Reading.ours(
                    "where-defined",
                    REFUTED,
                    scope(
                        "every strictly convex f, all probabilities positive",
                        DivergenceCases.STRICT,
                        STRICT.and(POSITIVE)),
                    c -> monotone(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p-where-defined")),
            Reading.ofProof(
                    "q-over-p",
                    REFUTED,
                    scope(
                        "p f(q/p), every strictly convex f, all p, q and theta",
                        DivergenceCases.STRICT,
                        STRICT),
                    c -> monotone(c, Form.AS_PROVED))
                .weighed(Slips.zeroDenominator("q-over-p-where-defined")),
            Reading.ours(
                    "q-over-p-where-defined",
                    PROVED,
                    scope(
                        "p f(q/p), every strictly convex f, all probabilities positive",
                        DivergenceCases.STRICT,
                        STRICT.and(POSITIVE)),
                    asked(new Monotone(true)))
                .provedBy(monotone()),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                scope(
                    "p f(q/p) with limits at zero, f strictly convex with finite limits, all p, q"
                        + " and theta",
                    DivergenceCases.TAME,
                    TAME.and(STRICT)),
                (Garbling c) -> monotone(c, Form.CLOSED))));
  }

  static Scope<Garbling> scope(
      String words, List<ConvexFunction> functions, Predicate<Garbling> condition) {
    return Scope.sample(words, 250, DivergenceCases.garblings(functions).where(condition))
        .containing(condition);
  }

  private static Scope<Garbling> relabelled(
      String words, List<ConvexFunction> functions, Predicate<Garbling> condition) {
    return Scope.sample(words, 200, DivergenceCases.relabellings(functions).where(condition))
        .containing(condition.and(c -> c.theta().isPermutation()));
  }

  private static Asked<Garbling> asked(Sentence sentence) {
    return new Asked<>(sentence, Garbling::variables);
  }

  private static Proof monotone() {
    return Proof.by(GarblingVariables::rows)
        .carriedBy(new InformationMonotonicity.Same(InformationMonotonicity.LEMMA));
  }

  /** D_f(p, q) in the form p f(q/p) is not raised by theta. */
  record Monotone(boolean strict) implements Sentence {
    @Override
    public Domain domain() {
      return GarblingVariables.domain(strict);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      SignalStrategy<S> theta = GarblingVariables.theta(x);
      return Statement.of(
          FDivergence.of(y -> x.convex("f", y), Form.AS_PROVED, x.list("p"), x.list("q")),
          Relation.AT_LEAST,
          FDivergence.of(
              y -> x.convex("f", y),
              Form.AS_PROVED,
              theta.times(x.list("p")),
              theta.times(x.list("q"))));
    }
  }

  /** Both arguments relabelled, in the form p f(p/q). */
  record Relabelled() implements Sentence {
    @Override
    public Domain domain() {
      return RelabelledSum.variables();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      SignalStrategy<S> theta = SignalStrategy.permutation(x.number(1), RelabelledSum.pi(x));
      return Statement.of(
          FDivergence.of(y -> x.convex("f", y), Form.AS_DEFINED, x.list("p"), x.list("q")),
          Relation.EQUAL,
          FDivergence.of(
              y -> x.convex("f", y),
              Form.AS_DEFINED,
              theta.times(x.list("p")),
              theta.times(x.list("q"))));
    }

    static Assignment of(Garbling c) {
      List<SignalStrategy<Rational>> all =
          Permutation.all(c.p().size()).stream().map(SignalStrategy::permutation).toList();
      return Assignment.NONE
          .whole("m", c.p().size())
          .whole("pi", all.indexOf(c.theta()))
          .function("f", c.f())
          .numbers("p", c.p())
          .numbers("q", c.q());
    }
  }

  static Finding monotone(Garbling c, Form form) {
    return DivergenceCases.compare(c.before(form), Relation.AT_LEAST, c.after(form));
  }

  private static Finding unchanged(Garbling c, Form form) {
    return DivergenceCases.compare(c.before(form), Relation.EQUAL, c.after(form));
  }
}
