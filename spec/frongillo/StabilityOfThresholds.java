package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.PiecewisePolynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.model.elicitation.ThresholdAnalysis;
import counterplay.model.elicitation.ThresholdAnalysis.Level;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.At;
import frongillo.setup.Game;
import frongillo.setup.Models;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import frongillo.setup.ThresholdEquilibria;
import frongillo.setup.ThresholdReplies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Propositions 2 and 4, and what fails of Section 2.3 and of Appendices A and B: the signal at
 * which P is at its level need not exist, and G may pass its level with a slope of zero, or stay at
 * it.
 */
public final class StabilityOfThresholds implements Spec {

  private static final Argument SOUGHT = Argument.sought();

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Game oa = new Game(rules, Game.Kind.OA);
    Game dg = new Game(rules, Game.Kind.DG);
    List<Claim<?>> all = new ArrayList<>();
    all.add(proposition("frongillo/proposition-2", "Section 2.3, Proposition 2", oa, Level.HALF));
    all.add(
        proposition(
            "frongillo/proposition-2-proof",
            "Section 2.3, proof of Proposition 2",
            oa,
            Level.HALF));
    refutations(all, dg);
    return all;
  }

  /** P(tau; .) need not pass the level. */
  private static Claim<At> proposition(String id, String place, Game game, Level level) {
    var domain = Point.domain(game.frame().real("b"), game::fallsThroughTheLevelAtB);
    Gravity gravity =
        id.endsWith("proof")
            ? Gravity.substantive().chargedTo("frongillo/proposition-2")
            : Gravity.substantive();
    return Claim.of(
        id,
        STATEMENT,
        place,
        "if P(tau; .) is continuous and falls strictly there is one signal tau' with P(tau; tau') ="
            + " 1/2, and that threshold is the only best reply",
        At.class,
        Reading.<At>printed(
                REFUTED,
                Models.where(
                    "P(tau; .) continuous and strictly falling",
                    Models.uniform(),
                    Models::fallsStrictly),
                c ->
                    Finding.of(
                        Rational.of(new ThresholdAnalysis(c.model(), level).crossings(c.tau())),
                        EQUAL,
                        Rational.ONE))
            .weighed(gravity),
        Reading.<At>ours(
                "where-it-passes",
                PROVED,
                Models.equilibria(
                    "P(tau; .) continuous, strictly falling, and 1/2 at a signal",
                    Models.uniform(),
                    c ->
                        Models.fallsStrictly(c)
                            && c.model().diagonal(c.tau()).equals(Rational.HALF)),
                Asking.of(domain, game::onlyBestReply, c -> c.numbers().number("b", c.tau())))
            .provedBy(Proof.sought()));
  }

  // ---- what fails ----

  private static Reading<At> printed(
      String words, Judge<At> judge, Gravity gravity, FiniteRankSignals model, Rational tau) {
    At c = new At(model, tau, tau);
    return Reading.<At>printed(
            REFUTED, Scope.sample(words, 1, Space.of(c)).containing(c::equals), judge)
        .weighed(gravity);
  }

  /**
   * Whether the balance has a zero between the ends with the given change of sign, at an
   * equilibrium.
   */
  private static Rational passes(At c, Level level, int sign) {
    ThresholdAnalysis of = new ThresholdAnalysis(c.model(), level);
    PiecewisePolynomial balance = of.balance();
    Rational step = Rational.of(1, 100);
    int before = balance.at(c.tau().minus(step)).signum();
    int after = balance.at(c.tau().plus(step)).signum();
    return Rational.of(of.isEquilibrium(c.tau()) && before == -sign && after == sign ? 1 : 0);
  }

  private static Finding slope(At c, Level level, int sign) {
    PiecewisePolynomial balance = new ThresholdAnalysis(c.model(), level).balance();
    return Finding.of(
        balance.piece(0).derivative().at(c.tau()).times(Rational.of(sign)), MORE, Rational.ZERO);
  }

  private static void refutations(List<Claim<?>> all, Game dg) {
    FiniteRankSignals opposed = Models.kernel(Rational.of(-1), Models.LINE);
    FiniteRankSignals level = Models.kernel(Rational.ONE, Models.LEVEL);
    FiniteRankSignals critical = Models.kernel(Rational.of(128, 165), Models.SMOOTH);
    FiniteRankSignals late = Models.kernel(Rational.ONE, Models.LATE);
    Rational half = Rational.HALF;
    Judge<At> unstable = c -> Finding.of(passes(c, Level.HALF, 1), EQUAL, Rational.ONE);
    Judge<At> stable = c -> Finding.of(passes(c, Level.PRIOR, -1), EQUAL, Rational.ONE);
    Gravity falling =
        Gravity.misprint(
            "frongillo/proposition-8-finite-where-isolated printed",
            "P falls, as in Theorems 2 and 7 on which the proof leans, and G passes 1/2 at the"
                + " equilibrium");
    Gravity flat =
        Gravity.edge(
            "G - F is zero at isolated thresholds only",
            "frongillo/proposition-10-finite-where-isolated printed");
    all.add(
        single(
            "proposition-8-finite",
            "Appendix A.2, Proposition 8",
            "under Condition 1 with G differentiable there is an unstable OA equilibrium in I",
            printed(
                "Condition 1 for I = [1/2, 1/2], G a polynomial; P rises",
                unstable,
                falling,
                opposed,
                half)));
    all.add(
        single(
            "section-2.3-uninformative-stable",
            "Section 2.3",
            "if G tends to 0 and 1 at the ends there is an unstable finite OA equilibrium",
            printed(
                "G from 0 to 1; P rises",
                unstable,
                falling.chargedTo("frongillo/proposition-8-finite"),
                opposed,
                half)));
    all.add(
        single(
            "proposition-8-proof-crossing",
            "Appendix A.2, proof of Proposition 8",
            "G crosses 1/2 in I with a positive derivative",
            printed(
                "Condition 1 for I = [1/2, 1/2], G a polynomial, P falls strictly",
                c -> slope(c, Level.HALF, 1),
                Gravity.substantive(),
                critical,
                half)));
    all.add(
        single(
            "proposition-10-finite",
            "Appendix B.3, Proposition 10",
            "under Condition 2 with G and F differentiable there is a locally stable DG equilibrium"
                + " in I",
            printed(
                "Condition 2 for I = [3/8, 5/8], G differentiable, P falls",
                stable,
                flat,
                level,
                half)));
    all.add(
        single(
            "section-3.2-tails",
            "Section 3.2, after Theorem 4",
            "under reasonable tails there is a stable nontrivial DG equilibrium",
            printed(
                "Condition 2 for I = [3/8, 5/8], G differentiable, P falls",
                stable,
                flat.chargedTo("frongillo/proposition-10-finite"),
                level,
                half)));
    all.add(
        single(
            "proposition-10-proof-crossing",
            "Appendix B.3, proof of Proposition 10",
            "G - F crosses zero in I with a negative derivative",
            printed(
                "Condition 2 for I = [3/8, 5/8], G differentiable",
                c ->
                    Finding.of(
                        new ThresholdAnalysis(c.model(), Level.PRIOR)
                            .balance()
                            .piece(1)
                            .derivative()
                            .at(c.tau()),
                        LESS,
                        Rational.ZERO),
                Gravity.substantive(),
                level,
                half)));
    all.add(
        Claim.of(
            "frongillo/appendix-b.2-symmetric",
            STATEMENT,
            "Appendix B.2, after Theorem 8",
            "if F is symmetric about a point of I there is a DG equilibrium at it",
            At.class,
            printed(
                "F uniform, Condition 2 for I = [1/2, 3/5]",
                c ->
                    Finding.of(c.model().diagonal(c.tau()), EQUAL, c.model().distribution(c.tau())),
                Gravity.substantive(),
                late,
                half),
            symmetric(dg)));
    all.add(
        single(
            "appendix-b.2-right-skew",
            "Appendix B.2, after Proposition 9",
            "for a right-skewed F one expects G(m) > 1/2 at the median",
            printed(
                "density 2 up to 1/4 and 2/3 above: median 1/4, mean 3/8",
                c -> Finding.of(c.model().diagonal(c.tau()), MORE, Rational.HALF),
                Gravity.substantive(),
                Models.rightSkewed(),
                Rational.of(1, 4))));
    all.add(
        single(
            "appendix-b.2-left-skew",
            "Appendix B.2, after Proposition 9",
            "for a left-skewed F one expects G(m) < 1/2 at the median",
            printed(
                "density 2/3 up to 3/4 and 2 above: median 3/4, mean 5/8",
                c -> Finding.of(c.model().diagonal(c.tau()), LESS, Rational.HALF),
                Gravity.substantive().chargedTo("frongillo/appendix-b.2-right-skew"),
                Models.leftSkewed(),
                Rational.of(3, 4))));
    At two = new At(Models.kernel(Rational.ONE, Models.SMOOTH), half, half);
    all.add(
        single(
            "section-2.3-multimodal",
            "Section 2.3",
            "there are multimodal examples with several finite OA equilibria, some of them stable",
            Reading.<At>printed(
                    PROVED,
                    Scope.sample(
                        "two smooth groups of signals: G is 1/2 at three thresholds",
                        1,
                        Space.of(two)),
                    c ->
                        Finding.of(
                                Rational.of(
                                    new ThresholdAnalysis(c.model(), Level.HALF)
                                        .balance()
                                        .zeros()
                                        .size()),
                                AT_LEAST,
                                Rational.of(3))
                            .with("G falls through 1/2 at 1/2", passes(c, Level.HALF, -1)))
                .exists()));
  }

  /**
   * The law of pairs, and not only that of single signals, is its mirror image about the median.
   */
  private static Reading<At> symmetric(Game dg) {
    Predicate<At> mirrored =
        c ->
            Models.falls(c)
                && c.tau().equals(Rational.HALF)
                && c.model().diagonal(c.tau()).equals(Rational.HALF);
    return Reading.<At>ours(
            "symmetric-pairs",
            PROVED,
            Models.equilibria(
                "laws of pairs that are their mirror images about the median, P falling",
                Models.uniform(),
                mirrored),
            Asking.of(
                dg.domain().given(StabilityOfThresholds::mirrored).given(dg::falls),
                dg::prescribedIsBest,
                At::numbers))
        .provedBy(Proof.sought());
  }

  /**
   * At the median as many lie below as above, of all signals and of those that one expects there.
   */
  private static <S extends Scalar<S>> Statement<S> mirrored(Variables<S> x) {
    return Statement.of(
        List.of(x.get("g"), x.get("f")),
        EQUAL,
        List.of(x.number(1).minus(x.get("g")), x.number(1).minus(x.get("f"))));
  }

  private static Claim<At> single(String id, String place, String statement, Reading<At> reading) {
    return Claim.of("frongillo/" + id, STATEMENT, place, statement, At.class, reading);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/eq-5", "Section 2.3, (5)", ThresholdReplies.class),
        new Definition("frongillo/eq-6", "Section 2.3, (6)", ThresholdReplies.class),
        new Definition("frongillo/definition-stable", "Section 2.3", ThresholdReplies.class),
        new Definition(
            "frongillo/condition-1", "Appendix A.1, Condition 1", ThresholdEquilibria.class),
        new Definition(
            "frongillo/condition-2", "Appendix B.2, Condition 2", ThresholdEquilibria.class));
  }
}
