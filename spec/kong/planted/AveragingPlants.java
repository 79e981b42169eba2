package kong.planted;

import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofReading;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.exact.real.RootSum;
import java.util.List;
import kong.AveragingStrategiesMovesDivergenceLittle.Case;
import kong.prediction.OthersAverage;

/** Lemma 5.7 with another constant, for fewer agents, or the other way round. */
public final class AveragingPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofReading(
            "kong/lemma-5.7",
            "printed",
            "four",
            Mutation.WRONG_CONSTANT,
            "more than 4/epsilon^2 agents instead of 32 m^2/epsilon^2",
            Case.class,
            sound ->
                sound.judging(
                    c ->
                        sound
                            .judge()
                            .judge(new Case(c.agents(), c.s(), c.t(), c.agents().leastError(4))))),
        ofReading(
            "kong/lemma-5.7",
            "whatever-m",
            "six",
            Mutation.WRONG_CONSTANT,
            "more than 6/epsilon^2 agents instead of 64/epsilon^2",
            Case.class,
            sound ->
                sound.judging(
                    c ->
                        sound
                            .judge()
                            .judge(new Case(c.agents(), c.s(), c.t(), c.agents().leastError(6))))),
        ofFinding(
            "kong/lemma-5.7-eq-22",
            "printed",
            "m-for-2m",
            Mutation.WRONG_CONSTANT,
            "at most m",
            f -> right(f, Rational.HALF)),
        ofFinding(
            "kong/lemma-5.7-eq-23",
            "printed",
            "tenth",
            Mutation.WRONG_CONSTANT,
            "4m/10 times the largest gap",
            f -> right(f, Rational.of(1, 10))),
        ofReading(
            "kong/lemma-5.7-average-identity",
            "printed",
            "one-more",
            Mutation.N_FOR_N_MINUS_ONE,
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

  private static Finding right(Finding f, Rational factor) {
    List<RealNumber> scaled =
        f.right() instanceof Quantity.Numbers n
            ? n.values().stream().map(x -> Reals.of(x.times(factor))).toList()
            : ((Quantity.Reals) f.right())
                .values().stream().<RealNumber>map(x -> ((RootSum) x).scale(factor)).toList();
    List<RealNumber> left =
        f.left() instanceof Quantity.Numbers n
            ? n.values().stream().map(Reals::of).toList()
            : ((Quantity.Reals) f.left()).values();
    return Finding.ofReals(left, f.relation(), scaled);
  }
}
