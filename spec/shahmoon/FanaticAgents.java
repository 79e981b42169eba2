package shahmoon;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.EmptyProtocol;
import counterplay.mechanism.curation.FullProtocol;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.NobodyIsFanatic;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Rival;
import shahmoon.setup.Rivals;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * Definition 4, Lemmas 8 and 9, Theorem 3 and Corollaries 3 and 4: where truth is an equilibrium
 * nobody is fanatic.
 */
public final class FanaticAgents implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    Hypothesis truth = new Equilibrium(competitive, Levels.TRUTH, true);
    String words = "truth is an equilibrium";
    Reading<Rival> nobody = Rivals.truthful(words, 1, new NobodyIsFanatic());
    Says leaving =
        Says.of(
            Levels.TRUTH, new Equilibrium(competitive, Levels.TRUTH, false), new NobodyIsFanatic());
    return List.of(
        Claim.of(
            "shahmoon/lemma-8",
            Kind.STATEMENT,
            "Section 4.2, Lemma 8",
            "where all others are truthful, to say nothing is better than anything between nothing"
                + " and truth",
            Situation.class,
            DeviationClaims.steps(
                "one agent is neither truthful nor silent, all others are truthful",
                new DeviationSteps(
                    competitive,
                    Levels.ONE_OTHER,
                    DeviationSteps.Who.OTHER,
                    DeviationSteps.What.NOTHING))),
        Claim.of(
            "shahmoon/lemma-9",
            Kind.STATEMENT,
            "Section 4.2, Lemma 9",
            "where truth is an equilibrium of any protocol, nobody is fanatic",
            Rival.class,
            nobody),
        Rivals.claim(
            "corollary-3-forward",
            "Section 4.2, Corollary 3",
            "where truth is an equilibrium of any protocol, nobody is fanatic",
            nobody),
        Rivals.claim(
            "section-1-no-fanatic-necessary",
            "Section 1",
            "a successful protocol exists only if nobody is fanatic",
            nobody),
        Rivals.claim(
            "theorem-3",
            "Section 4.3, Theorem 3",
            "where truth is an equilibrium of any protocol, it is one of the competitive protocol",
            Rivals.truthful(words, 2, truth)),
        DeviationClaims.bounded(
            "corollary-4-forward",
            "Section 4.2, Corollary 4",
            "if truth is an equilibrium of the competitive protocol, nobody is fanatic",
            truthful(
                "truth is an equilibrium of the competitive protocol", s -> stays(competitive, s)),
            leaving.asked(),
            leaving.proof()));
  }

  private static boolean stays(CurationProtocol protocol, Situation s) {
    for (int i = 1; i <= s.agents(); i++) {
      if (s.utility(i, protocol)
              .compareTo(
                  s.with(i, new MessageStrategy(Rational.HALF, Rational.HALF)).utility(i, protocol))
          < 0) return false;
    }
    return true;
  }

  static Scope<Situation> truthful(String words, Predicate<Situation> condition) {
    return Situations.scope(
        "the truthful profile, " + words,
        random -> MessageStrategy.TRUTH,
        s -> s.type().isTruthful() && condition.test(s));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/definition-4", "Section 4.2, Definition 4", NobodyIsFanatic.class),
        new Definition("shahmoon/mechanism-f-max", "Section 4.2", FullProtocol.class),
        new Definition("shahmoon/mechanism-f-min", "Section 4.2", EmptyProtocol.class),
        new Definition("shahmoon/definition-equilibrium", "Section 2", Equilibrium.class));
  }
}
