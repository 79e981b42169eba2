package shahmoon.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;

/** Why somebody gains in {@link NothingOrTruth}. */
final class NothingOrTruthEvidence {

  private NothingOrTruthEvidence() {}

  /** Whether each of the two ever says nothing is distinguished. */
  static Evidence of(Obligation o) {
    return split(o, 0, split(o, 1, atOnce(o), always(1)), split(o, 1, always(0), never(o)));
  }

  /** The numbers of an obligation. */
  private static Polynomial symbol(String name, int agent) {
    return Polynomial.parameter(name + "_" + agent);
  }

  private static Polynomial silence(int agent) {
    return Polynomial.ONE.minus(symbol("p", agent));
  }

  private static Polynomial truth(int agent) {
    return symbol("L", agent)
        .plus(symbol("p", 1 - agent).times(symbol("G", agent)))
        .plus(silence(1 - agent).times(symbol("H", agent)))
        .minus(symbol("T", agent));
  }

  private static Evidence split(Obligation o, int agent, Evidence sometimes, Evidence never) {
    Polynomial d = silence(agent);
    Polynomial g = o.goal().polynomial();
    Evidence impossible =
        new Combination(
            List.of(d.negated()),
            List.of(
                summand(d.negated()),
                new Summand(Rational.of(1, 4), g, List.of(d.negated())),
                new Summand(Rational.of(1, 4), g.minus(Polynomial.of(Rational.of(2))), List.of(d))),
            List.of(),
            List.of());
    return new Split(d, impossible, never, sometimes);
  }

  private static Summand summand(Polynomial... factors) {
    return new Summand(Rational.ONE, Polynomial.ONE, List.of(factors));
  }

  /** Both are silent now and then: the center's bit is to be had for as little as one likes. */
  private static Evidence atOnce(Obligation o) {
    int who = o.shape().of("who");
    Polynomial bit = silence(1 - who).times(symbol("H", who));
    return new Combination(
        List.of(),
        List.of(
            summand(silence(who), symbol("B", who).minus(symbol("L", who)).minus(bit)),
            summand(silence(who), silence(1 - who), symbol("H", who)),
            summand(symbol("p", who), symbol("B", who).minus(truth(who))),
            summand(silence(1 - who), symbol("B", 1 - who).minus(symbol("L", 1 - who))),
            summand(symbol("p", 1 - who), symbol("B", 1 - who).minus(truth(1 - who)))),
        List.of(),
        List.of());
  }

  /** That agent is always truthful, the other one is not: to him truth is worth more. */
  private static Evidence always(int agent) {
    int other = 1 - agent;
    Polynomial worse = symbol("H", other).minus(symbol("G", other));
    return new Combination(
        List.of(),
        List.of(
            summand(silence(agent), symbol("B", agent).minus(symbol("L", agent))),
            summand(symbol("p", agent), symbol("B", agent).minus(truth(agent))),
            summand(symbol("B", other).minus(truth(other))),
            summand(silence(other), symbol("G", other).minus(symbol("T", other)))),
        List.of(new Multiple(silence(other).times(worse), silence(agent))),
        List.of());
  }

  /** Both always truthful: excluded. */
  private static Evidence never(Obligation o) {
    Polynomial rest = o.goal().polynomial().minus(Polynomial.ONE);
    Polynomial sum = silence(0).plus(silence(1));
    return new Combination(
        List.of(sum),
        List.of(summand(sum)),
        List.of(new Multiple(rest, silence(0)), new Multiple(rest, silence(1))),
        List.of());
  }
}
