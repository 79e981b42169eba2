package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import java.util.List;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * What the two protocols answer, and to whom: Sections 4 and 5, and steps of the proofs of Lemmas 6
 * and 8.
 */
public final class WhatIsTold implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol old = protocols.competitive();
    CurationProtocol fair = protocols.fair();
    Levels oneNot = new Levels(t -> Levels.untruthful(t) == 1, 2);
    Levels oneOfThree = new Levels(t -> Levels.untruthful(t) == 1, 3);
    Replies nobody = new Replies(old, oneNot, Replies.Who.ALL, Replies.What.NOTHING);
    return List.of(
        Claim.of(
            "shahmoon/section-5-all-but-one",
            Kind.STATEMENT,
            "Section 5",
            "in the competitive protocol everybody gets fair coins where all but one are truthful",
            Situation.class,
            Reading.printed(REFUTED, oneNot.scope("all but one are truthful"), nobody.asked())
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
                            Situations.of(
                                3, 3, Situations::any, s -> Levels.untruthful(s.type()) == 1))
                        .containing(s -> s.agents() >= 3 && Levels.untruthful(s.type()) == 1),
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
            new Levels(t -> Levels.top(t) == 1, 2),
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
            Replies.What.NOTHING));
  }

  private static Claim<Situation> replies(
      String name,
      String place,
      String statement,
      CurationProtocol protocol,
      Levels levels,
      Replies.Who who,
      Replies.What what) {
    return DeviationClaims.bounded(
        name,
        place,
        statement,
        Situations.scope(
            statement,
            levels == Levels.NOTHING ? Situations::nothing : Situations::any,
            s -> levels.which().test(s.type())),
        new Replies(protocol, levels, who, what).asked(),
        Proof.sought());
  }
}
