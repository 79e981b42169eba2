package shahmoon.planted;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Space;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import shahmoon.setup.FartherIsBetter;
import shahmoon.setup.MixedSituation;
import shahmoon.setup.MixturesGainNothing;
import shahmoon.setup.NobodyAlwaysTruthful;
import shahmoon.setup.Pair;
import shahmoon.setup.Shading;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** False proofs about mixtures and about pairs of inferences. */
public final class FalseProofsOfMixtures implements FalseProofs {

  /** The same sentence, of which the conditions are forgotten. */
  private record Unconditional(Sentence of) implements Sentence {
    @Override
    public Domain domain() {
      Domain domain = of.domain();
      return new Domain(domain.wholes(), domain.frame(), List.of());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return of.at(x);
    }
  }

  @Override
  public List<PlantedProof> falseProofs() {
    CurationProtocol competitive = new CompetitiveProtocol();
    Shading ties = new Shading(FlawedProtocol.TIES_WIN, 2, 3);
    Shading first = new Shading(FlawedProtocol.FIRST_WINS_TIES, 3, 2);
    NobodyAlwaysTruthful sure = new NobodyAlwaysTruthful(competitive);
    MixturesGainNothing linear = new MixturesGainNothing(4);
    FartherIsBetter farther = new FartherIsBetter(true, 2);
    Function<Random, MessageStrategy> silent = Situations::nothing;
    return List.of(
        planted(
            "draws-are-tied",
            Flaw.ONE_PROFILE,
            "less is better against draws where a shared price wins",
            mixed(2, Situations::any, FalseProofsOfMixtures::isBetween),
            ties.asked(),
            ties.proof(),
            "where K = 1"),
        planted(
            "first-wins-among-three",
            Flaw.ONE_PROFILE,
            "less is better among three who draw where agent 1 wins ties",
            mixed(3, Situations::any, FalseProofsOfMixtures::isBetween),
            first.asked(),
            first.proof(),
            "where K = 1"),
        planted(
            "always-truthful-forgotten",
            Flaw.SIGN_NOT_GRANTED,
            "somebody gains, even where somebody always is truthful",
            mixed(2, silent, s -> s.first().helped() > 0),
            unconditional(sure.asked()),
            sure.proof(),
            "nothing in the combination is positive"),
        planted(
            "best-forgotten",
            Flaw.DROPPED_CASE,
            "no mixture is worth more than b, whatever b is",
            mixed(2, silent, s -> true),
            unconditional(linear.asked(competitive)),
            Proof.sought(),
            "no combination of what is known is"),
        planted(
            "farther-at-each-point",
            Flaw.NARROW_DOMAIN,
            "the domain has replies of which every pair of inferences is in order",
            Pair.class,
            pair(),
            new Asked<>(farther, p -> p.numbers(true)),
            farther.proof(),
            "leaves out a case of the scope"),
        planted(
            "farther-forgotten",
            Flaw.SIGN_NOT_GRANTED,
            "any two replies are in order",
            Pair.class,
            pair(),
            unconditional(new Asked<>(farther, p -> p.numbers(true))),
            farther.proof(),
            "is not known"));
  }

  private static <C> Asked<C> unconditional(Asked<C> asked) {
    return new Asked<>(new Unconditional(asked.sentence()), asked.variables());
  }

  private static boolean isBetween(MixedSituation s) {
    return s.profile().get(0).get(0).strategy().manner() == Manner.OTHER;
  }

  /** So many agents, none of whom draws. */
  private static Scope<MixedSituation> mixed(
      int agents, Function<Random, MessageStrategy> strategy, Predicate<MixedSituation> condition) {
    Space<Situation> situations =
        Situations.of(agents, agents, strategy, s -> condition.test(MixedSituation.of(s)));
    return Scope.sample("nobody draws", 20, situations.map(MixedSituation::of))
        .containing(s -> s.isPure() && s.agents() == agents && condition.test(s));
  }

  /** The first reply is weak and frequent, the second one rare and strong. */
  private static Scope<Pair> pair() {
    List<Rational> zero =
        List.of(Rational.ZERO, Rational.of(24, 25), Rational.of(1, 25), Rational.ZERO);
    List<Rational> one =
        List.of(Rational.ZERO, Rational.of(16, 25), Rational.of(1, 225), Rational.of(16, 45));
    List<Rational> g = List.of(0, 1, 0, 1, 1, 1, 1, 1).stream().map(Rational::of).toList();
    MessageStrategy common = new MessageStrategy(Rational.of(7, 10), Rational.of(3, 10));
    return Scope.sample(
        "farther at each point", 1, Space.of(List.of(new Pair(g, 2, common, zero, one))));
  }

  private static PlantedProof planted(
      String name,
      Flaw flaw,
      String words,
      Scope<MixedSituation> scope,
      Asked<MixedSituation> asked,
      Proof proof,
      String reason) {
    return planted(name, flaw, words, MixedSituation.class, scope, asked, proof, reason);
  }

  private static <C extends Record> PlantedProof planted(
      String name,
      Flaw flaw,
      String words,
      Class<C> type,
      Scope<C> scope,
      Asked<C> asked,
      Proof proof,
      String reason) {
    Claim<C> claim =
        Claim.of(
            "shahmoon/planted-" + name,
            Kind.STATEMENT,
            "planted",
            words,
            type,
            Reading.printed(BOUNDED, scope, asked).provedBy(proof));
    return new PlantedProof(name, flaw, words, claim, reason);
  }
}
