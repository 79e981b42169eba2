package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Sentence;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.AsIn;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.IfThen;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.SameEquilibria;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/**
 * Section 5 and Appendix E: the fair competitive protocol, which has the equilibria of the
 * competitive protocol and rewards truth.
 */
public final class FairCompetition implements Spec {

  private static final String PROOF = "Appendix E, proof of Theorem E.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol old = protocols.competitive();
    CurationProtocol fair = protocols.fair();
    SameEquilibria forward = new SameEquilibria(old, fair);
    SameEquilibria backward = new SameEquilibria(fair, old);
    SameEquilibria.BothWays same = SameEquilibria.both(old, fair);
    SomebodyGains neither = new SomebodyGains(fair, Levels.NEITHER, false);
    Levels oneNot = new Levels(t -> untruthful(t) == 1, 2);
    Levels oneOfThree = new Levels(t -> untruthful(t) == 1, 3);
    Replies nobody = new Replies(old, oneNot, Replies.Who.ALL, Replies.What.NOTHING);
    Levels lone = new Levels(t -> untruthful(t) == 1 && t.manners().contains(Manner.OTHER), 2);
    Says silent =
        Says.of(
            lone,
            new DeviationSteps(fair, lone, DeviationSteps.Who.OTHER, DeviationSteps.What.NOTHING));
    Levels atMostOne = new Levels(t -> EquilibriaOfTheCompetitiveProtocol.second(t) == 0, 2);
    AsIn alike = new AsIn(fair, old, old, atMostOne, Replies.Who.TOP);
    Levels notLone =
        with(t -> untruthful(t) > 1, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    Says shade =
        Says.of(
            notLone,
            new DeviationSteps(
                fair, notLone, DeviationSteps.Who.TOP_UNTRUTHFUL, DeviationSteps.What.LESS));
    Levels either =
        with(t -> untruthful(t) > 0, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.TRUTHFUL);
    return List.of(
        Claim.of(
            "shahmoon/section-5-all-but-one",
            Kind.STATEMENT,
            "Section 5",
            "in the competitive protocol everybody gets fair coins where all but one are truthful",
            Situation.class,
            Reading.printed(REFUTED, scope("all but one are truthful", oneNot), nobody.asked())
                .weighed(
                    Gravity.edge(
                        "three agents or more, so that two share the highest price",
                        "three-or-more")),
            Reading.ours(
                    "three-or-more",
                    BOUNDED,
                    Scope.sample(
                            "three agents or more, all but one are truthful",
                            20,
                            Situations.of(3, 3, Situations::any, s -> untruthful(s.type()) == 1))
                        .containing(s -> s.agents() >= 3 && untruthful(s.type()) == 1),
                    new Replies(old, oneOfThree, Replies.Who.ALL, Replies.What.NOTHING).asked())
                .provedBy(Proof.sought())),
        replies(
            "section-5-truthful-receives",
            "Section 5, after Definition 5",
            "a truthful agent is told everything",
            fair,
            new Levels(t -> t.manners().contains(Manner.TRUTHFUL), 2),
            Replies.Who.TRUTHFUL,
            Replies.What.EVERYTHING),
        replies(
            "section-4-intuition-highest",
            "Section 4, after Definition 1",
            "who alone has the highest relative price is told everything, and all others get fair"
                + " coins",
            old,
            new Levels(t -> EquilibriaOfTheCompetitiveProtocol.top(t) == 1, 2),
            Replies.Who.ALL,
            Replies.What.THE_HIGHEST_EVERYTHING),
        replies(
            "lemma-6-proof-zero-reply",
            "Appendix C, proof of Lemma C.3",
            "where nobody says anything everybody gets fair coins",
            old,
            Levels.NOTHING,
            Replies.Who.ALL,
            Replies.What.NOTHING),
        replies(
            "lemma-8-proof-reply",
            "Appendix D, proof of Lemma D.1",
            "the only one who is not truthful gets fair coins",
            old,
            oneNot,
            Replies.Who.UNTRUTHFUL,
            Replies.What.NOTHING),
        FanaticAgents.optimal(
            fair,
            true,
            "section-5-improvement",
            "Section 5",
            "the fair competitive protocol has truth as its only equilibrium where some protocol"
                + " has it, and tells truthful agents everything at every profile"),
        FanaticAgents.optimal(
            fair,
            true,
            "section-1-fair-guarantees",
            "Section 1",
            "the fair competitive protocol is optimal, has a unique, truthful equilibrium, and"
                + " tells truthful agents everything whatever the others do"),
        claim(
            "theorem-4-forward",
            "Section 5, Theorem 4",
            "every equilibrium of the competitive protocol is one of the fair one",
            forward,
            forward.asked(),
            forward.proof()),
        claim(
            "theorem-4-backward",
            "Section 5, Theorem 4",
            "every equilibrium of the fair competitive protocol is one of the competitive one",
            backward,
            backward.asked(),
            backward.proof()),
        Claim.of(
            "shahmoon/appendix-e-all-results",
            Kind.STATEMENT,
            "Appendix E",
            "both protocols have the same equilibria, of which all results but Lemma 8 speak; Lemma"
                + " 8 holds of the fair one, too",
            Situation.class,
            Reading.printed(BOUNDED, scope("every profile", Levels.EVERY), same.asked())
                .provedBy(same.proof()),
            Reading.ours(
                    "lemma-8",
                    BOUNDED,
                    scope(
                        "one agent is neither truthful nor silent, all others are truthful", lone),
                    silent.asked())
                .provedBy(Proof.sought())),
        says(
            "theorem-4-proof-zero-profile",
            "a profile of zero information that is an equilibrium of the competitive protocol is"
                + " one of the fair one",
            Levels.NOTHING,
            Says.of(
                Levels.NOTHING,
                new IfThen(
                    new Equilibrium(old, Levels.NOTHING, false),
                    new Equilibrium(fair, Levels.NOTHING, true)))),
        says(
            "theorem-4-proof-truthful-profile",
            "the truthful profile, if it is an equilibrium of the competitive protocol, is one of"
                + " the fair one",
            Levels.TRUTH,
            Says.of(
                Levels.TRUTH,
                new IfThen(
                    new Equilibrium(old, Levels.TRUTH, false),
                    new Equilibrium(fair, Levels.TRUTH, true)))),
        Claim.of(
            "shahmoon/theorem-4-proof-zero-equality",
            Kind.FORMULA,
            PROOF,
            "where all others say nothing both protocols answer an agent alike, whatever she does",
            Situation.class,
            Reading.printed(
                    BOUNDED, scope("at most one agent says something", atMostOne), alike.asked())
                .provedBy(Proof.sought())),
        step(
            fair,
            "theorem-4-proof-case-1.1-positive",
            "who pays something, is not truthful, and does not exceed all such agents prefers to"
                + " say nothing",
            with(t -> true, DeviationSteps.Who.BELOW_UNTRUTHFUL, Manner.TRUTHFUL),
            DeviationSteps.Who.BELOW_UNTRUTHFUL,
            DeviationSteps.What.NOTHING),
        step(
            fair,
            "theorem-4-proof-case-1.1-zero",
            "where all who are not truthful say nothing, a truthful agent prefers to pay less and"
                + " is still told everything",
            new Levels(
                t -> !t.manners().contains(Manner.OTHER) && !t.isTruthful() && !t.isZero(), 2),
            DeviationSteps.Who.TRUTHFUL,
            DeviationSteps.What.LESS),
        Claim.of(
            "shahmoon/theorem-4-proof-case-1.2",
            Kind.STATEMENT,
            PROOF,
            "who exceeds all others that are not truthful, where somebody is, prefers to pay less"
                + " and is still told everything",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "somebody is truthful, and one agent exceeds all others that are not",
                        either),
                    Says.of(
                            either,
                            new DeviationSteps(
                                fair,
                                either,
                                DeviationSteps.Who.TOP_UNTRUTHFUL,
                                DeviationSteps.What.LESS))
                        .asked())
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "another-is-not-truthful",
                    BOUNDED,
                    scope(
                        "somebody is truthful, and one agent exceeds all others that are not, of"
                            + " whom there are some",
                        notLone),
                    shade.asked())
                .provedBy(shade.proof()),
            Reading.ours(
                    "alone-says-nothing",
                    BOUNDED,
                    scope(
                        "one agent alone is not truthful, and pays something: she prefers to say"
                            + " nothing",
                        lone),
                    silent.asked())
                .provedBy(Proof.sought())),
        step(
            fair,
            "theorem-4-proof-case-2-highest",
            "who exceeds all others that are not truthful, of whom there are some, prefers to pay"
                + " less and is still told everything",
            with(t -> untruthful(t) > 1, DeviationSteps.Who.TOP_UNTRUTHFUL, Manner.OTHER),
            DeviationSteps.Who.TOP_UNTRUTHFUL,
            DeviationSteps.What.LESS),
        step(
            fair,
            "theorem-4-proof-case-2-other",
            "who pays something, is not truthful, and does not exceed all such agents prefers to"
                + " say nothing",
            with(t -> true, DeviationSteps.Who.BELOW_UNTRUTHFUL, Manner.OTHER),
            DeviationSteps.Who.BELOW_UNTRUTHFUL,
            DeviationSteps.What.NOTHING),
        Claim.of(
            "shahmoon/theorem-4-proof-two-kinds",
            Kind.STATEMENT,
            PROOF,
            "every equilibrium of the fair competitive protocol is truthful or of zero information",
            Situation.class,
            Reading.printed(
                    BOUNDED,
                    scope(
                        "every profile that is neither truthful nor of zero information",
                        Levels.NEITHER),
                    neither.asked())
                .provedBy(neither.proof())));
  }

  private static long untruthful(OrderType t) {
    return t.manners().stream().filter(m -> m != Manner.TRUTHFUL).count();
  }

  /** Order types at which somebody has such a turn, and somebody plays in that manner. */
  private static Levels with(Predicate<OrderType> which, DeviationSteps.Who who, Manner manner) {
    DeviationSteps steps =
        new DeviationSteps(
            new FairCompetitiveProtocol(), Levels.EVERY, who, DeviationSteps.What.LESS);
    return new Levels(
        t -> which.test(t) && t.manners().contains(manner) && !steps.agents(t).isEmpty(), 2);
  }

  private static Scope<Situation> scope(String words, Levels levels) {
    return Situations.scope(words, Situations::any, s -> levels.which().test(s.type()));
  }

  private static Claim<Situation> replies(
      String name,
      String place,
      String statement,
      CurationProtocol protocol,
      Levels levels,
      Replies.Who who,
      Replies.What what) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Situation.class,
        Reading.printed(
                BOUNDED,
                Situations.scope(
                    statement,
                    levels == Levels.NOTHING ? Situations::nothing : Situations::any,
                    s -> levels.which().test(s.type())),
                new Replies(protocol, levels, who, what).asked())
            .provedBy(Proof.sought()));
  }

  private static Claim<Situation> claim(
      String name,
      String place,
      String statement,
      Sentence sentence,
      Asked<Situation> asked,
      Proof proof) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Situation.class,
        Reading.printed(BOUNDED, scope("every profile", Levels.EVERY), asked).provedBy(proof));
  }

  private static Claim<Situation> says(String name, String statement, Levels levels, Says says) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        PROOF,
        statement,
        Situation.class,
        Reading.printed(
                BOUNDED,
                Situations.scope(
                    statement,
                    levels == Levels.NOTHING
                        ? Situations::nothing
                        : r -> counterplay.model.curation.MessageStrategy.TRUTH,
                    s -> levels.which().test(s.type())),
                says.asked())
            .provedBy(says.proof()));
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
        EquilibriaOfTheCompetitiveProtocol.steps(
            statement, levels, new DeviationSteps(protocol, levels, who, what)));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-fair-competitive-protocol",
            "Section 5, Definition 5",
            FairCompetitiveProtocol.class));
  }
}
