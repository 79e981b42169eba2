package frongillo;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.GaussianBook;
import frongillo.setup.Normal;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * The Gaussian model under Dasgupta-Ghosh and RBTS: 0 is the only finite equilibrium, and the best
 * reply is linear.
 *
 * <pre>  br_DG(tau) = (1 - s)/rho tau,   br_RBTS(tau) = (c - 1)/(rho (c - rho)) tau</pre>
 */
public final class GaussianThresholdsDrawIn implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Normal.Play dg = new Normal.Play(new Game(rules, Game.Kind.DG));
    Normal.Play rbts = new Normal.Play(new Game(rules, Game.Kind.RBTS));
    GaussianBook book = new GaussianBook(new ArrayList<>());
    book.threshold(dg, dg::drawsIn, "frongillo/corollary-3", "Section 3.3, Corollary 3");
    book.threshold(rbts, rbts::drawsIn, "frongillo/corollary-5", "Section 5.2, Corollary 5");
    book.add(
        "frongillo/corollary-4-zero",
        "Section 3.3, Corollary 4",
        "0 is stable under DG",
        dg,
        dg.domain(),
        dg::drawsIn,
        "every threshold",
        GaussianBook.ANY);
    book.add(
        "frongillo/corollary-4-infinite",
        "Section 3.3, Corollary 4",
        "+infinity and -infinity are unstable under DG",
        dg,
        dg.domain(),
        dg::drawsIn,
        "every threshold",
        GaussianBook.ANY);
    book.add(
        "frongillo/section-3.3-globally-attracting",
        "Section 3.3, after Corollary 4",
        "from every finite threshold the dynamics of DG converge to 0: the best reply is tau times"
            + " a number between 0 and 1",
        dg,
        dg.domain(),
        dg::drawsIn,
        "every threshold",
        GaussianBook.ANY);
    book.add(
        "frongillo/section-3.2-gaussian-decreasing",
        "Section 3.2, after Theorem 4",
        "G rises, and G - F falls through zero at 0",
        dg,
        dg.onTheDiagonal().given(Normal.Play::isElsewhere),
        new At(dg)::falls,
        "every threshold but 0",
        GaussianBook.ELSEWHERE);
    book.add(
        "frongillo/proposition-13-coefficient-dg",
        "Appendix D.1, proof of Proposition 13",
        "the best reply of DG is (1 - sqrt(1 - rho^2))/rho tau",
        dg,
        dg.domain(),
        dg::replies,
        "every threshold",
        GaussianBook.ANY);
    book.add(
        "frongillo/proposition-12",
        "Appendix D.1, Proposition 12",
        "the best reply of RBTS is beta tau with beta = (c - 1)/(rho (c - rho))",
        rbts,
        rbts.domain(),
        rbts::replies,
        "every threshold",
        GaussianBook.ANY);
    book.claims().add(Linear.claim(dg, rbts));
    book.add(
        "frongillo/section-5.2-drift",
        "Section 5.2",
        "the best reply of RBTS lies strictly between 0 and the threshold",
        rbts,
        rbts.elsewhere(),
        rbts::drawsIn,
        "every threshold but 0",
        GaussianBook.ELSEWHERE);
    book.add(
        "frongillo/section-5.2-stable",
        "Section 5.2",
        "under RBTS 0 is stable, +infinity and -infinity are unstable",
        rbts,
        rbts.domain(),
        rbts::drawsIn,
        "every threshold",
        GaussianBook.ANY);
    book.add(
        "frongillo/corollary-5-proof-crossing",
        "Appendix D.1, proof of Corollary 5",
        "P(0; x) > Q(0; x) for x < 0 and less for x > 0",
        rbts,
        rbts.atZero(),
        new At(rbts)::crosses,
        "the threshold 0",
        GaussianBook.AT_ZERO);
    book.add(
        "frongillo/corollary-5-proof-coefficients",
        "Appendix D.1, proof of Corollary 5",
        "G and Q(tau; tau) are Phi at different multiples of tau",
        rbts,
        rbts.onTheDiagonal().given(Normal.Play::isElsewhere),
        rbts::meetsNowhere,
        "every threshold but 0",
        GaussianBook.ELSEWHERE);
    book.add(
        "frongillo/section-6.1-symmetric",
        "Section 6.1",
        "without skewness the equilibrium 0 of the Gaussian model is recovered",
        dg,
        dg.atZero(),
        dg.game()::prescribedIsBest,
        "the threshold 0",
        GaussianBook.AT_ZERO);
    return book.claims();
  }

  /** Statements about one threshold. */
  private record At(Normal.Play play) {
    <S extends Scalar<S>> Statement<S> falls(Variables<S> x) {
      return Game.opposite(x.get("tau"), x.get("g"), play.game().levelAtThreshold(x))
          .and(
              Statement.of(
                  x.number(1).minus(x.get("rho")).over(Normal.spread(x)),
                  Relation.MORE,
                  x.number(0)));
    }

    <S extends Scalar<S>> Statement<S> crosses(Variables<S> x) {
      return Game.opposite(x.get("x"), x.get("p"), play.game().level(x));
    }
  }

  /** The best replies of two mechanisms: {@code rule} 0 is DG, 1 is RBTS. */
  public record Linear(List<Normal.Play> plays) {

    /** The rule and the numbers. */
    public record Case(int rule, Normal at) {}

    static Claim<Case> claim(Normal.Play dg, Normal.Play rbts) {
      Linear both = new Linear(List.of(dg, rbts));
      Domain domain =
          Domain.all()
              .choice("rule", s -> 2)
              .numbers(
                  s ->
                      both.plays()
                          .get(s.of("rule"))
                          .game()
                          .frame()
                          .inside("rho", Rational.ZERO, Rational.ONE))
              .given(both::ordered);
      var asked =
          Asking.<Case>of(
              domain,
              both::replies,
              c -> c.at().numbers(both.plays().get(c.rule()).game()).whole("rule", c.rule()));
      Scope<Case> scope =
          Scope.sample(
              "every rho in (0, 1), every threshold, DG and RBTS",
              60,
              Space.range(0, 1).then(k -> Normal.space().map(c -> new Case(k, c))));
      return Claim.of(
          "frongillo/section-5.2-linear",
          Kind.STATEMENT,
          "Section 5.2",
          "the best replies of DG and of RBTS are multiples of tau",
          Case.class,
          Reading.printed(PROVED, scope, asked).provedBy(Proof.by(Normal::evidence)));
    }

    private Normal.Play play(Variables<?> x) {
      return plays.get(x.whole("rule"));
    }

    <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
      return play(x).ordered(x);
    }

    <S extends Scalar<S>> Statement<S> replies(Variables<S> x) {
      return play(x).replies(x);
    }
  }
}
