package kong.planted;

import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static kong.planted.EquilibriumPlants.right;

import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import java.util.List;
import kong.AveragingStrategiesMovesDivergenceLittle.Case;
import kong.prediction.OthersAverage;

/** Lemma 5.7 with another constant, for fewer agents, or the other way round. */
public final class AveragingPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        fewer("printed", "four", "more than 4/epsilon^2 agents instead of 32 m^2/epsilon^2", 4),
        fewer("whatever-m", "six", "more than 6/epsilon^2 agents instead of 64/epsilon^2", 6),
        ofFinding(
            "kong/lemma-5.7-eq-22",
            "printed",
            "m-for-2m",
            WRONG_CONSTANT,
            "at most m",
            f -> right(f, Rational.HALF)),
        ofFinding(
            "kong/lemma-5.7-eq-23",
            "printed",
            "tenth",
            WRONG_CONSTANT,
            "4m/10 times the largest gap",
            f -> right(f, Rational.of(1, 10))),
        ofReading(
            "kong/lemma-5.7-average-identity",
            "printed",
            "one-more",
            N_FOR_N_MINUS_ONE,
            "theta_{-j} is compared with the average of n + 1 agents",
            Case.class,
            sound ->
                sound.judging(
                    c -> {
                      Finding here = sound.judge().judge(c);
                      Finding more =
                          sound
                              .judge()
                              .judge(
                                  new Case(
                                      new OthersAverage(
                                          c.agents().law(),
                                          c.agents().j(),
                                          c.agents().k(),
                                          c.agents().others(),
                                          c.agents().n() + 1),
                                      c.s(),
                                      c.t(),
                                      c.epsilon()));
                      return new Finding(here.left(), here.relation(), more.right(), List.of());
                    })));
  }

  private static PlantedFailure fewer(String reading, String name, String words, int bound) {
    return ofReading(
        "kong/lemma-5.7",
        reading,
        name,
        WRONG_CONSTANT,
        words,
        Case.class,
        sound -> sound.judging(c -> sound.judge().judge(c.with(c.agents().leastError(bound)))));
  }
}
