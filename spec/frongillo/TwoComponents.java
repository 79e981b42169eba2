package frongillo;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 6.2 with two components that are equally likely: w(x) is the weight of the lower one
 * given the signal, a how often a signal from one is taken for one from the other on average, low
 * and high the chances of L under each.
 *
 * <pre>  P - F = (w - 1/2)(low - high),   P - Q = 2 a (P - F),   a = E[w_2(X) | 1]</pre>
 *
 * <p>Nothing else is used of the components: their shape, precision and distance are any.
 */
public final class TwoComponents implements Spec {

  /** The numbers at a threshold and a signal. */
  public record Case(Rational w, Rational a, Rational low, Rational high) {
    Assignment numbers() {
      return Assignment.NONE
          .whole("K", 2)
          .number("w", w)
          .number("a", a)
          .number("low", low)
          .number("high", high)
          .number("delta", Rational.of(1, 4));
    }
  }

  private record Says(Game dg, Game rbts) {
    static <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
      return Statement.of(x.get("low"), MORE, x.get("high"));
    }

    private static <S extends Scalar<S>> S at(Variables<S> x, S w) {
      return w.times(x.get("low")).plus(x.number(1).minus(w).times(x.get("high")));
    }

    private static <S extends Scalar<S>> S posterior(Variables<S> x) {
      return at(x, x.get("w"));
    }

    private static <S extends Scalar<S>> S prior(Variables<S> x) {
      return at(x, x.number(Rational.HALF));
    }

    private static <S extends Scalar<S>> S second(Variables<S> x) {
      S w = x.get("w");
      S a = x.get("a");
      return at(x, w.times(x.number(1).minus(a)).plus(x.number(1).minus(w).times(a)));
    }

    /** What L earns more than H. */
    private <S extends Scalar<S>> S gain(Variables<S> x, Game game, S level) {
      return game.pays(x, Rules.LOW, posterior(x), level)
          .minus(game.pays(x, Rules.HIGH, posterior(x), level));
    }

    /**
     * Whatever the threshold is, L is the only best report where the lower component is likelier, H
     * where the other one is.
     */
    <S extends Scalar<S>> Statement<S> onlyInTheMiddle(Variables<S> x) {
      return Game.alike(
          x.get("w").minus(x.number(Rational.HALF)), gain(x, dg, prior(x)), x.number(0));
    }

    /** RBTS pays for L rather than H in proportion to what DG does, by a positive factor. */
    <S extends Scalar<S>> Statement<S> proportional(Variables<S> x) {
      S factor = x.get("a").times(x.get("delta")).scale(Rational.of(4));
      return Statement.of(gain(x, rbts, second(x)), EQUAL, factor.times(gain(x, dg, prior(x))))
          .and(Statement.of(factor, MORE, x.number(0)));
    }

    static <S extends Scalar<S>> Statement<S> rare(Variables<S> x) {
      return Statement.of(x.get("a"), AT_MOST, x.number(Rational.of(1, 4)));
    }

    <S extends Scalar<S>> Statement<S> tracks(Variables<S> x) {
      S g = second(x).minus(posterior(x));
      S f = second(x).minus(prior(x));
      return Statement.of(g.times(g), AT_MOST, f.times(f));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Rules rules = Rules.of(mechanisms);
    Says says = new Says(new Game(rules, Game.Kind.DG), new Game(rules, Game.Kind.RBTS));
    Domain two = domain(Domain.all().range("K", 2, 2));
    Domain more = domain(Domain.all().size("K", 2, 2));
    return List.of(
        claim(
            "section-6.2-dg-two-components",
            Kind.NUMBER,
            "with two components DG has one finite equilibrium, where both are equally likely: the"
                + " best reply to every threshold",
            PROVED,
            two,
            says::onlyInTheMiddle),
        claim(
            "section-6.2-rbts-number",
            Kind.STATEMENT,
            "RBTS has the equilibria of DG: what L earns more than H is proportional",
            BOUNDED,
            more,
            says::proportional),
        claim(
            "section-6.2-rbts-stability",
            Kind.STATEMENT,
            "RBTS has the best replies and the stability of DG: what L earns more than H is"
                + " proportional",
            BOUNDED,
            more,
            says::proportional),
        claim(
            "section-6.2-tracks-g",
            Kind.STATEMENT,
            "Q(tau; tau) lies nearer to G than to F where at most one signal in four misleads",
            BOUNDED,
            more.given(Says::rare),
            says::tracks));
  }

  private static Domain domain(Domain sizes) {
    return sizes
        .numbers(
            s ->
                Frame.NONE
                    .probability("w", "low", "high")
                    .inside("a", Rational.ZERO, Rational.ONE)
                    .positive("delta"))
        .given(Says::ordered);
  }

  private static Claim<Case> claim(
      String id, Kind kind, String statement, Verdict verdict, Domain domain, Hypothesis says) {
    var asked = Asking.of(domain, says, Case::numbers);
    Space<Rational> p = Rationals.unitInterval(6);
    Space<Case> all =
        p.then(
            w ->
                Rationals.openUnitInterval(6)
                    .then(a -> p.then(low -> p.map(high -> new Case(w, a, low, high)))));
    Scope<Case> scope =
        Scope.sample(
                "every precision and distance of means, every threshold and signal",
                60,
                all.where(asked::contains))
            .containing(asked::contains);
    return Claim.of(
        "frongillo/" + id,
        kind,
        "Section 6.2",
        statement,
        Case.class,
        Reading.printed(verdict, scope, asked).provedBy(Proof.by(TwoComponents::evidence)));
  }

  /** Products of w - 1/2 and low - high; of Q's distances the squares, times 1 - 4a. */
  private static Evidence evidence(Obligation o) {
    if (o.goal().sign() != Fact.Sign.NONNEGATIVE) return Evidence.sought();
    Polynomial difference = Polynomial.parse("w - 1/2").times(Polynomial.parse("low - high"));
    return new Combination(
        List.of(),
        List.of(new Summand(Rational.of(4), difference, List.of(Polynomial.parse("1/4 - a")))),
        List.of(),
        List.of());
  }
}
