package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.OrderType;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/**
 * Lemma 7: an equilibrium of the competitive protocol is truthful, or nobody says anything; and who
 * deviates elsewhere.
 */
public final class EquilibriaOfTheCompetitiveProtocol implements Spec {

  private static final String PROOF = "Section 4.1, proof of Lemma 7";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    SomebodyGains gains = new SomebodyGains(competitive, Levels.NEITHER, false);
    SomebodyGains all = new SomebodyGains(competitive, Levels.UNTRUTHFUL, true);
    Levels lone = lone();
    Scope<Situation> neither =
        scope("every profile that is neither truthful nor of zero information", Levels.NEITHER);
    return List.of(
        step(
            competitive,
            "lemma-7-proof-tie",
            "where two or more share the highest relative price, each of them prefers to say"
                + " nothing",
            new Levels(t -> Levels.NEITHER.which().test(t) && top(t) > 1, 2),
            DeviationSteps.Who.TOP,
            DeviationSteps.What.NOTHING),
        step(
            competitive,
            "lemma-7-proof-shade",
            "where one agent alone says something, she prefers to pay less and still receives"
                + " everything",
            new Levels(t -> top(t) == 1 && second(t) == 0, 2),
            DeviationSteps.Who.TOP,
            DeviationSteps.What.LESS),
        step(
            competitive,
            "lemma-7-proof-second",
            "where one agent has the highest relative price and the second one is positive, whoever"
                + " has that prefers to say nothing",
            new Levels(t -> top(t) == 1 && second(t) > 0, 2),
            DeviationSteps.Who.SECOND,
            DeviationSteps.What.NOTHING),
        Claim.of(
            "shahmoon/lemma-7-proof-remark",
            Kind.STATEMENT,
            PROOF,
            "to say nothing need not be the best reply of the agent with the second highest price",
            Situation.class,
            Reading.<Situation>printed(
                    PROVED,
                    scope(
                        "a profile with one highest relative price and a positive second one",
                        new Levels(t -> top(t) == 1 && second(t) > 0, 2)),
                    EquilibriaOfTheCompetitiveProtocol::outbidding)
                .exists()),
        Claim.of(
            "shahmoon/section-4-intuition-unsatisfied",
            Kind.STATEMENT,
            "Section 4, after Definition 1",
            "in every profile that is not truthful somebody prefers to deviate",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    scope("every profile that is not truthful", Levels.UNTRUTHFUL),
                    new SomebodyGains(competitive, Levels.UNTRUTHFUL, false).asked())
                .weighed(
                    Gravity.edge(
                        "the center is not helpless, as Section 4.1 asks", "center-not-helpless")),
            Reading.ours(
                    "center-not-helpless",
                    BOUNDED,
                    Situations.scope(
                        "every profile that is not truthful, center not helpless",
                        Situations::any,
                        s -> !s.type().isTruthful() && s.helped() > 0),
                    all.asked())
                .provedBy(all.proof())),
        FanaticAgents.unique(
            competitive,
            "section-1-competitive-unique",
            "Section 1",
            "truth is the unique equilibrium of the competitive protocol (nobody being fanatic and"
                + " the center not helpless, as said just above)"),
        Claim.of(
            "shahmoon/section-1-not-dominant",
            Kind.STATEMENT,
            "Section 1",
            "truth is not a dominant strategy: where nobody else says anything, less than truth is"
                + " better",
            Situation.class,
            steps(
                "one agent is truthful and nobody else says anything",
                lone,
                new DeviationSteps(
                    competitive, lone, DeviationSteps.Who.TOP, DeviationSteps.What.LESS))),
        Claim.of(
            "shahmoon/section-1-guaranteed-nothing",
            Kind.STATEMENT,
            "Section 1",
            "there are profiles at which a truthful agent gets nothing",
            Situation.class,
            Reading.<Situation>printed(
                    PROVED,
                    Situations.scope("every profile", Situations::any, s -> true),
                    c ->
                        Finding.of(
                            Rational.of(ignored(competitive, c)), Relation.MORE, Rational.ZERO))
                .exists()));
  }

  private static Levels lone() {
    return new Levels(
        t ->
            top(t) == 1
                && second(t) == 0
                && t.manners().stream()
                        .filter(m -> m == counterplay.model.curation.Manner.TRUTHFUL)
                        .count()
                    == 1,
        2);
  }

  private static Claim<Situation> step(
      CurationProtocol protocol,
      String name,
      String statement,
      Levels levels,
      DeviationSteps.Who who,
      DeviationSteps.What what) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        PROOF,
        statement,
        Situation.class,
        steps(statement, levels, new DeviationSteps(protocol, levels, who, what)));
  }

  /**
   * Certain agents gain by a certain step; to pay a little less there must be a strategy of such a
   * price.
   */
  static Reading<Situation> steps(String words, Levels levels, DeviationSteps steps) {
    Says says = Says.of(levels, steps);
    return Reading.printed(BOUNDED, scope(words, levels), says.asked())
        .provedBy(steps.what() == DeviationSteps.What.LESS ? says.proof() : Proof.sought());
  }

  private static Scope<Situation> scope(String words, Levels levels) {
    return Situations.scope(words, Situations::any, s -> levels.which().test(s.type()));
  }

  /** How many have the highest relative price. */
  static long top(OrderType t) {
    int most = t.levels().stream().max(Integer::compare).orElseThrow();
    return t.levels().stream().filter(l -> l == most).count();
  }

  /** The level of the second highest relative price. */
  static int second(OrderType t) {
    return t.levels().stream().sorted().toList().get(t.agents() - 2);
  }

  private static int ignored(CurationProtocol protocol, Situation c) {
    return (int)
        IntStream.rangeClosed(1, c.agents())
            .filter(
                i ->
                    c.commitments().get(i - 1).isTruthful()
                        && protocol.reply(i, c.commitments()).get(0).isEmpty())
            .count();
  }

  /**
   * The agent with the second highest price gets more by exceeding the highest one, nearly V_i -
   * price, than by saying nothing.
   */
  private static Finding outbidding(Situation c) {
    List<Integer> levels = c.type().levels();
    int j = levels.indexOf(second(c.type()));
    int i =
        IntStream.range(0, levels.size())
            .filter(k -> levels.get(k) > levels.get(j))
            .findFirst()
            .orElseThrow();
    Rational highest = c.prices().get(i).relative(c.profile().get(i));
    Rational most =
        highest.equals(Rational.ONE)
            ? Rational.ZERO
            : c.most(j + 1).minus(highest.times(c.prices().get(j).truth()));
    return Finding.of(most, Relation.MORE, c.least(j + 1));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-competitive-protocol",
            "Section 4, Definition 1",
            CompetitiveProtocol.class));
  }
}
