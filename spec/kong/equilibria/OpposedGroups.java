package kong.equilibria;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Two groups that agree on different labels: everybody in group A reports 0 and predicts it,
 * everybody in group B reports 1. In each group nobody can do better, since his peers report as he
 * does; and two agents of different groups are as far apart as can be.
 */
public final class OpposedGroups {

  private OpposedGroups() {}

  /** So many agents in each group, under a prior for two signals. */
  public static PeerPlay play(Rational likely, int inEach, Rational alpha, Rational beta) {
    return new PeerPlay(
        StructuredEquilibria.twoStates(likely), constants(inEach, 1, inEach), alpha, beta);
  }

  /** So many of group 0 always report signal 0, so many of a group signal 1. */
  public static GroupedStrategies constants(int zero, int group, int one) {
    return new GroupedStrategies(
        List.of(
            new GroupedStrategies.Part(0, zero, StructuredEquilibria.always(0, 2)),
            new GroupedStrategies.Part(group, one, StructuredEquilibria.always(1, 2))));
  }

  /** Four to 1,000 agents, under priors from almost uninformative to very informative. */
  public static Space<PeerPlay> some() {
    List<PeerPlay> plays = new ArrayList<>();
    for (int inEach : List.of(2, 3, 10, 63, 64, 65, 100, 500)) {
      for (Rational likely : List.of(Rational.of(9, 20), Rational.of(1, 4), Rational.of(1, 20))) {
        plays.add(play(likely, inEach, Rational.ONE, Rational.of(20)));
        plays.add(play(likely, inEach, Rational.of(20), Rational.ONE));
      }
    }
    return Space.of(plays);
  }
}
