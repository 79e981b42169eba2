package frongillo;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
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

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TwoComponentGame says = new TwoComponentGame(Game.dg(mechanisms), Game.rbts(mechanisms));
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
            more.given(TwoComponentGame::rare),
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
        .given(TwoComponentGame::ordered);
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
        Reading.printed(verdict, scope, asked).provedBy(Proof.by(TwoComponentGame::evidence)));
  }
}
