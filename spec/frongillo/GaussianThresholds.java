package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.Normal;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The Gaussian model under Output Agreement, Dasgupta-Ghosh and RBTS: 0 is the only finite
 * equilibrium, and the best reply is linear.
 *
 * <pre>
 *   br_OA(tau) = tau/rho,   br_DG(tau) = (1 - s)/rho tau,   br_RBTS(tau) = (c - 1)/(rho (c - rho)) tau
 * </pre>
 */
public final class GaussianThresholds implements Spec {

  private static final Predicate<Normal> ANY = c -> true;
  private static final Predicate<Normal> AT_ZERO = c -> c.tau().isZero();
  private static final Predicate<Normal> ELSEWHERE = c -> !c.tau().isZero();

  /** Claims are added to a list. */
  private record Book(List<Claim<?>> claims) {
    void add(
        String id,
        String place,
        String statement,
        Normal.Play play,
        Domain domain,
        Hypothesis says,
        String words,
        Predicate<Normal> which) {
      Kind kind = id.endsWith("coefficient-dg") ? Kind.FORMULA : Kind.STATEMENT;
      claims.add(
          Claim.of(
              id, kind, place, statement, Normal.class, reading(play, domain, says, words, which)));
    }

    static Reading<Normal> reading(
        Normal.Play play, Domain domain, Hypothesis says, String words, Predicate<Normal> which) {
      return Reading.printed(
              PROVED,
              Normal.scope(words, which),
              Asking.of(domain, says, (Normal c) -> c.numbers(play.game())))
          .provedBy(Proof.by(Normal::evidence));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Normal.Play oa = new Normal.Play(new Game(rules, Game.Kind.OA));
    Normal.Play dg = new Normal.Play(new Game(rules, Game.Kind.DG));
    Normal.Play rbts = new Normal.Play(new Game(rules, Game.Kind.RBTS));
    Book book = new Book(new ArrayList<>());
    threshold(book, oa, oa::drivesAway, "frongillo/corollary-1", "Section 2.4, Corollary 1");
    threshold(book, dg, dg::drawsIn, "frongillo/corollary-3", "Section 3.3, Corollary 3");
    threshold(book, rbts, rbts::drawsIn, "frongillo/corollary-5", "Section 5.2, Corollary 5");
    book.add(
        "frongillo/section-1.1-zero-equilibrium",
        "Section 1.1",
        "with unit normals the threshold 0 is an equilibrium of OA",
        oa,
        oa.atZero(),
        oa.game()::prescribedIsBest,
        "1/2 among them, the threshold 0",
        AT_ZERO);
    book.add(
        "frongillo/section-1.1-any-nonzero",
        "Section 1.1",
        "no other finite threshold is one: its only best reply lies beyond it",
        oa,
        oa.elsewhere(),
        oa::drivesAway,
        "1/2 among them, other thresholds",
        ELSEWHERE);
    book.add(
        "frongillo/section-1.1-only-finite",
        "Section 1.1",
        "the only finite threshold that is an equilibrium is 0: the only best reply to another one"
            + " lies beyond it",
        oa,
        oa.elsewhere(),
        oa::drivesAway,
        "1/2 among them, other thresholds",
        ELSEWHERE);
    book.add(
        "frongillo/section-1.1-second-not-equilibrium",
        "Section 1.1",
        "at a threshold above 0 an agent whose signal lies between it and tau/rho earns more with"
            + " L",
        oa,
        positive(oa),
        oa::drivesAway,
        "thresholds above 0",
        c -> c.tau().signum() > 0);
    book.add(
        "frongillo/section-1-every-threshold",
        "Abstract",
        "only certain thresholds are equilibria with real-valued signals: in the Gaussian model"
            + " none but 0",
        oa,
        oa.elsewhere(),
        oa::drivesAway,
        "all thresholds but 0",
        ELSEWHERE);
    book.add(
        "frongillo/section-1.1-drift-up",
        "Section 1.1",
        "from a positive threshold the best reply is a larger one, by the factor 1/rho",
        oa,
        positive(oa),
        oa::drivesAway,
        "thresholds above 0",
        c -> c.tau().signum() > 0);
    book.add(
        "frongillo/section-1.1-drift-down",
        "Section 1.1",
        "from a negative threshold the best reply is a smaller one, by the factor 1/rho",
        oa,
        negative(oa),
        oa::drivesAway,
        "thresholds below 0",
        c -> c.tau().signum() < 0);
    book.add(
        "frongillo/section-1.1-zero-unstable",
        "Section 1.1",
        "the equilibrium 0 is unstable",
        oa,
        oa.domain(),
        oa::drivesAway,
        "every threshold",
        ANY);
    book.add(
        "frongillo/corollary-2-zero",
        "Section 2.4, Corollary 2",
        "0 is unstable under OA",
        oa,
        oa.domain(),
        oa::drivesAway,
        "every threshold: the best reply is tau/rho",
        ANY);
    book.add(
        "frongillo/corollary-2-infinite",
        "Section 2.4, Corollary 2",
        "+infinity and -infinity are stable under OA",
        oa,
        oa.domain(),
        oa::drivesAway,
        "every threshold: the best reply is tau/rho",
        ANY);
    book.add(
        "frongillo/corollary-4-zero",
        "Section 3.3, Corollary 4",
        "0 is stable under DG",
        dg,
        dg.domain(),
        dg::drawsIn,
        "every threshold",
        ANY);
    book.add(
        "frongillo/corollary-4-infinite",
        "Section 3.3, Corollary 4",
        "+infinity and -infinity are unstable under DG",
        dg,
        dg.domain(),
        dg::drawsIn,
        "every threshold",
        ANY);
    book.add(
        "frongillo/section-3.3-globally-attracting",
        "Section 3.3, after Corollary 4",
        "from every finite threshold the dynamics of DG converge to 0: the best reply is tau times"
            + " a number between 0 and 1",
        dg,
        dg.domain(),
        dg::drawsIn,
        "every threshold",
        ANY);
    book.add(
        "frongillo/section-3.2-gaussian-decreasing",
        "Section 3.2, after Theorem 4",
        "G rises, and G - F falls through zero at 0",
        dg,
        dg.onTheDiagonal().given(Normal.Play::isElsewhere),
        new At(dg)::falls,
        "every threshold but 0",
        ELSEWHERE);
    book.add(
        "frongillo/proposition-13-coefficient-dg",
        "Appendix D.1, proof of Proposition 13",
        "the best reply of DG is (1 - sqrt(1 - rho^2))/rho tau",
        dg,
        dg.domain(),
        dg::replies,
        "every threshold",
        ANY);
    book.add(
        "frongillo/proposition-12",
        "Appendix D.1, Proposition 12",
        "the best reply of RBTS is beta tau with beta = (c - 1)/(rho (c - rho))",
        rbts,
        rbts.domain(),
        rbts::replies,
        "every threshold",
        ANY);
    book.claims().add(Linear.claim(dg, rbts));
    book.add(
        "frongillo/section-5.2-drift",
        "Section 5.2",
        "the best reply of RBTS lies strictly between 0 and the threshold",
        rbts,
        rbts.elsewhere(),
        rbts::drawsIn,
        "every threshold but 0",
        ELSEWHERE);
    book.add(
        "frongillo/section-5.2-stable",
        "Section 5.2",
        "under RBTS 0 is stable, +infinity and -infinity are unstable",
        rbts,
        rbts.domain(),
        rbts::drawsIn,
        "every threshold",
        ANY);
    book.add(
        "frongillo/corollary-5-proof-crossing",
        "Appendix D.1, proof of Corollary 5",
        "P(0; x) > Q(0; x) for x < 0 and less for x > 0",
        rbts,
        rbts.atZero(),
        new At(rbts)::crosses,
        "the threshold 0",
        AT_ZERO);
    book.add(
        "frongillo/corollary-5-proof-coefficients",
        "Appendix D.1, proof of Corollary 5",
        "G and Q(tau; tau) are Phi at different multiples of tau",
        rbts,
        rbts.onTheDiagonal().given(Normal.Play::isElsewhere),
        rbts::meetsNowhere,
        "every threshold but 0",
        ELSEWHERE);
    book.add(
        "frongillo/section-6.1-symmetric",
        "Section 6.1",
        "without skewness the equilibrium 0 of the Gaussian model is recovered",
        dg,
        dg.atZero(),
        dg.game()::prescribedIsBest,
        "the threshold 0",
        AT_ZERO);
    book.claims().add(divergence(oa));
    return book.claims();
  }

  private static void threshold(
      Book book, Normal.Play play, Hypothesis away, String id, String place) {
    book.add(
        id + "-zero",
        place,
        "0 is an equilibrium in the Gaussian model",
        play,
        play.atZero(),
        play.game()::prescribedIsBest,
        "the threshold 0",
        AT_ZERO);
    book.add(
        id + "-only",
        place,
        "there is no other finite one: the only best reply to another threshold is elsewhere, a"
            + " multiple of it other than 1",
        play,
        play.elsewhere(),
        away,
        "every threshold but 0",
        ELSEWHERE);
  }

  private static Domain positive(Normal.Play play) {
    return play.domain().given(At::isPositive);
  }

  private static Domain negative(Normal.Play play) {
    return play.domain().given(At::isNegative);
  }

  /** Statements about one threshold. */
  private record At(Normal.Play play) {
    static <S extends Scalar<S>> Statement<S> isPositive(Variables<S> x) {
      return Statement.of(x.get("tau"), Relation.MORE, x.number(0));
    }

    static <S extends Scalar<S>> Statement<S> isNegative(Variables<S> x) {
      return Statement.of(x.get("tau"), Relation.LESS, x.number(0));
    }

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

  private static Claim<Normal> divergence(Normal.Play oa) {
    Reading<Normal> away =
        Reading.<Normal>ours(
                "other-than-zero",
                PROVED,
                Normal.scope("every start but 0", ELSEWHERE),
                Asking.of(oa.elsewhere(), oa::drivesAway, c -> c.numbers(oa.game())))
            .provedBy(Proof.by(Normal::evidence));
    return Claim.of(
        "frongillo/section-2.4-divergence",
        Kind.STATEMENT,
        "Section 2.4, after Corollary 2",
        "from any finite start the dynamics of OA tend to +infinity or -infinity",
        Normal.class,
        Reading.<Normal>printed(
                REFUTED,
                Normal.scope("every finite start: the best reply tau/rho lies beyond it", ANY),
                c ->
                    Finding.of(
                        c.tau().over(c.rho()).minus(c.tau()).abs(), Relation.MORE, Rational.ZERO))
            .weighed(
                Gravity.edge("a start other than the equilibrium 0 itself", "other-than-zero")),
        away);
  }
}
