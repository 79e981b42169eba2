package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.mechanism.Mechanisms;
import csoka.ObjectivesOfReports.Objective;
import csoka.ObjectivesOfReports.Symmetric;
import csoka.reduced.FourRounds;
import csoka.reduced.InformationSet;
import csoka.reduced.Level;
import csoka.reduced.ReducedBehaviours;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.Leaves;
import java.util.List;

/** Section 3.2: what Blue and Red maximise in the reduced game, and its symmetry. */
public final class ReducedObjectives implements Spec {

  private static final Scope<ReducedBehaviours> ALL =
      Scope.sample(
              "n >= 3, all behaviour strategies of Blue and Red in the reduced game",
              30,
              ReducedBehaviours.space())
          .containing(ReducedBehaviours::isComplete);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    return List.of(
        claim(
            rounds,
            "csoka/section-3.2-blue-objective",
            Kind.FORMULA,
            "up to a constant, Blue's expected payoff is 100 E(-delta_2^red delta_3^blue) -"
                + " 100/(n-1) E(-delta_1^blue delta_2^red)",
            new Objective(FourRounds.BLUE, FourRounds.RED)),
        claim(
            rounds,
            "csoka/section-3.2-red-objective",
            Kind.FORMULA,
            "up to a constant, Red's expected payoff is 100 E(-delta_1^blue delta_2^red) -"
                + " 100/(n-1) E(-delta_2^red delta_3^blue)",
            new Objective(FourRounds.RED, FourRounds.BLUE)),
        claim(
            rounds,
            "csoka/section-3.2-symmetric",
            Kind.STATEMENT,
            "the reduced game does not change when low and high are exchanged everywhere",
            new Symmetric()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/definition-same-opposite", "Section 3.2", Level.class));
  }

  private static Claim<ReducedBehaviours> claim(
      FourRounds rounds, String id, Kind kind, String statement, Comparing comparing) {
    return Claim.of(
        id,
        kind,
        "Section 3.2",
        statement,
        ReducedBehaviours.class,
        FourRoundSentence.of(
                rounds,
                d -> d.numbers(s -> Leaves.behaviours(Frame.NONE, InformationSet.all())),
                comparing)
            .proved(
                Reading.PRINTED,
                ALL,
                c -> Leaves.with(Assignment.NONE.whole("n", c.n()), InformationSet.all(), c::at)));
  }
}
