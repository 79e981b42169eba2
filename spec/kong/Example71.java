package kong;

import static counterplay.claim.Kind.EXAMPLE;
import static counterplay.claim.Kind.NUMBER;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.Example25.tenths;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.divergence.RatioTable;

/**
 * Example 7.1: a garbling that is no permutation and loses nothing, because it mixes signals 1 and
 * 2 of equal likelihood ratio only.
 */
public final class Example71 implements Spec {

  private static final List<Rational> P = List.copyOf(tenths(1, 2, 7));
  private static final List<Rational> Q = List.copyOf(tenths(2, 4, 4));
  private static final SignalStrategy<Rational> THETA =
      new SignalStrategy<>(List.of(tenths(3, 6, 0), tenths(7, 4, 0), tenths(0, 0, 10)));

  /** A triple of signals. */
  public record Triple(int r, int s, int t) {}

  /** One of the two distributions. */
  public record Garbled(List<Rational> distribution) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String place = "Section 7, Example 7.1";
    Space<Integer> signals = Space.range(0, 2);
    return List.of(
        Claim.of(
            "kong/example-7.1-no-triple",
            EXAMPLE,
            place,
            "No report stems from two signals with different likelihood ratios.",
            Triple.class,
            Reading.printed(
                PROVED,
                Scope.whole(
                    "all 27 triples of signals",
                    signals.then(r -> signals.then(s -> signals.map(t -> new Triple(r, s, t))))),
                Example71::triple)),
        image("theta-p", P, List.of(Rational.of(3, 20), Rational.of(3, 20), Rational.of(7, 10))),
        image("theta-q", Q, tenths(3, 3, 4)),
        Claim.of(
            "kong/example-7.1-equal-divergence",
            EXAMPLE,
            place,
            "The garbling keeps every D_f, in the form of the definition and in that of the proof.",
            Garbling.class,
            Reading.printed(
                    PROVED,
                    Scope.<Garbling>sample(
                            "every function f",
                            7,
                            Space.of(DivergenceCases.CONVEX).map(f -> new Garbling(f, P, Q, THETA)))
                        .containing(
                            c -> c.p().equals(P) && c.q().equals(Q) && c.theta().equals(THETA)),
                    new Asked<>(new EveryFunction(), c -> Assignment.NONE.function("f", c.f())))
                .provedBy(Proof.sought())));
  }

  /** Both forms, before and after. */
  record EveryFunction() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.with("f", new Frame.AnyFunction()));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return RatioTable.unchanged(x, P, Q, THETA);
    }
  }

  private static Claim<Garbled> image(
      String name, List<Rational> distribution, List<Rational> printed) {
    return Claim.of(
        "kong/example-7.1-" + name,
        NUMBER,
        "Section 7, Example 7.1",
        "The garbled distribution is " + printed + ".",
        Garbled.class,
        Reading.printed(
            PROVED,
            Scope.whole("the numbers of the example", Space.of(new Garbled(distribution))),
            c -> Finding.of(THETA.times(c.distribution()), EQUAL, printed)));
  }

  /** The ratios q(t)/q(s) and p(t)/p(s), or 0 and 0 where r does not stem from both. */
  private static Finding triple(Triple c) {
    boolean both = THETA.entry(c.r(), c.s()).signum() > 0 && THETA.entry(c.r(), c.t()).signum() > 0;
    if (!both) return Finding.none(0).with("stems from both", false);
    return Finding.of(P.get(c.t()).over(P.get(c.s())), EQUAL, Q.get(c.t()).over(Q.get(c.s())));
  }
}
