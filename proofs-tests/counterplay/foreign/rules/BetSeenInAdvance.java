package counterplay.foreign.rules;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Assignment.Outcome;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code E[y x'] = E[y x]}: false where the bet y is made after the coin x' has been seen: with y =
 * x' and x = 1/2 it says 1/2 = 1/4.
 */
public final class BetSeenInAdvance implements Spec {

  /** The chance of heads. */
  public record Case(Rational p) {}

  /** The sentence over a process of which so much is said to be independent of the coin. */
  record Fair(Set<String> given) implements Sentence {
    @Override
    public Domain domain() {
      Frame.Process coin =
          new Frame.Process(
              List.of("bet", "later", "earlier"),
              List.of(new Increment("later", "earlier", given)));
      return Domain.all().numbers(s -> Frame.NONE.with("coin", coin));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(won(x, "later"), Relation.EQUAL, won(x, "earlier"));
    }

    private static <S extends Scalar<S>> Mean<S> won(Variables<S> x, String when) {
      return x.mean("coin", in -> in.get("bet").times(in.get(when)));
    }
  }

  private static Assignment seen(Case c) {
    return Assignment.NONE.law(
        "coin",
        List.of(
            new Outcome(
                c.p(), Map.of("bet", Rational.ONE, "later", Rational.ONE, "earlier", c.p())),
            new Outcome(
                Rational.ONE.minus(c.p()),
                Map.of("bet", Rational.ZERO, "later", Rational.ZERO, "earlier", c.p()))));
  }

  private static Claim<Case> claim(String id, Set<String> given, Rational... tried) {
    Scope<Case> scope = Scope.sample("every p, tried at a few", 3, Space.of(tried).map(Case::new));
    return Claim.of(
        id,
        Kind.STATEMENT,
        "nowhere",
        "A bet on a coin that one sees in advance is fair.",
        Case.class,
        Reading.printed(Verdict.PROVED, scope, new Asked<>(new Fair(given), BetSeenInAdvance::seen))
            .provedBy(Proof.sought()));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim("user/bet-not-measurable", Set.of("earlier"), Rational.ZERO, Rational.ONE),
        claim("user/bet-granted", Set.of("bet", "earlier"), Rational.ZERO, Rational.HALF));
  }
}
