package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.AsIn;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.IfThen;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/** Appendix E, the proof of Theorem 4: who deviates in the fair competitive protocol. */
public final class EquilibriaOfFairCompetition implements Spec {

  private static final String PROOF = "Appendix E, proof of Theorem E.1";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol old = protocols.competitive();
    CurationProtocol fair = protocols.fair();
    SomebodyGains neither = new SomebodyGains(fair, Levels.NEITHER, false);
    Levels atMostOne = new Levels(t -> Levels.second(t) == 0, 2);
    AsIn alike = new AsIn(fair, old, old, atMostOne, Replies.Who.TOP);
    return List.of(
        kept(
            "theorem-4-proof-zero-profile",
            "a profile of zero information that is an equilibrium of the competitive protocol is"
                + " one of the fair one",
            old,
            fair,
            Levels.NOTHING),
        kept(
            "theorem-4-proof-truthful-profile",
            "the truthful profile, if it is an equilibrium of the competitive protocol, is one of"
                + " the fair one",
            old,
            fair,
            Levels.TRUTH),
        Claim.of(
            "shahmoon/theorem-4-proof-zero-equality",
            Kind.FORMULA,
            PROOF,
            "where all others say nothing both protocols answer an agent alike, whatever she does",
            Situation.class,
            Reading.printed(
                    BOUNDED, atMostOne.scope("at most one agent says something"), alike.asked())
                .provedBy(Proof.sought())),
        DeviationClaims.bounded(
            "theorem-4-proof-two-kinds",
            PROOF,
            "every equilibrium of the fair competitive protocol is truthful or of zero information",
            Levels.NEITHER.scope("every profile that is neither truthful nor of zero information"),
            neither.asked(),
            neither.proof()),
        Claim.of(
            "shahmoon/theorem-4-proof-two-agents",
            Kind.STATEMENT,
            PROOF,
            "at a profile of neither kind one agent is not truthful and another one says something",
            OrderType.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every profile of two agents or more of neither kind, by order type",
                    "N = 2, 3, 4",
                    Space.of(
                        IntStream.rangeClosed(2, 4)
                            .boxed()
                            .flatMap(n -> Levels.NEITHER.types(n).stream())
                            .toList())),
                (OrderType t) -> Finding.of(Rational.of(pairs(t)), AT_LEAST, Rational.ONE))));
  }

  private static long pairs(OrderType t) {
    return IntStream.range(0, t.agents())
        .filter(l -> t.manners().get(l) != Manner.TRUTHFUL)
        .mapToLong(
            l ->
                IntStream.range(0, t.agents())
                    .filter(k -> k != l && t.manners().get(k) != Manner.ZERO)
                    .count())
        .sum();
  }

  private static Claim<Situation> kept(
      String name, String statement, CurationProtocol old, CurationProtocol fair, Levels levels) {
    Says says =
        Says.of(
            levels,
            new IfThen(new Equilibrium(old, levels, false), new Equilibrium(fair, levels, true)));
    return DeviationClaims.bounded(
        name,
        PROOF,
        statement,
        Situations.scope(
            statement,
            levels == Levels.NOTHING ? Situations::nothing : r -> MessageStrategy.TRUTH,
            s -> levels.which().test(s.type())),
        says.asked(),
        says.proof());
  }
}
