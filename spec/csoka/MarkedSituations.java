package csoka;

import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Finding;
import csoka.MarkedRounds.Situation;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.MarkedPlays;
import java.util.ArrayList;
import java.util.List;

/**
 * The situations of marked rounds, in which an extra decision is taken, and what a lie about it
 * costs.
 */
final class MarkedSituations {

  static final List<String> AGENTS = List.of("Blue", "Red", "Green");

  private MarkedSituations() {}

  /**
   * The least payoff of the truth now and in later marked rounds is more than the largest of a lie
   * now.
   */
  static Finding margin(MarkedPlays plays, Situation c) {
    MarkedPlays.Range range =
        plays.range(FourRoundModel.of(c.n()), agent(c.agent()), c.type(), c.before());
    return Finding.of(range.leastOfTruth(), MORE, range.largestOfLie());
  }

  /** The number of situations in which a lie about an extra decision is not strictly dominated. */
  static long undominatedLies(MarkedPlays plays, FourRoundModel setup) {
    return situations(setup.n()).stream()
        .filter(
            c -> {
              MarkedPlays.Range range = plays.range(setup, agent(c.agent()), c.type(), c.before());
              return range.leastOfTruth().compareTo(range.largestOfLie()) <= 0;
            })
        .count();
  }

  static int agent(String name) {
    return AGENTS.indexOf(name);
  }

  static List<List<String>> profiles(int round) {
    FourRoundModel setup = FourRoundModel.of(3);
    return setup.types(FourRounds.BLUE, round).stream()
        .flatMap(b -> setup.types(FourRounds.RED, round).stream().map(r -> List.of(b, r)))
        .toList();
  }

  static List<Situation> situations(int n, String agent, int round) {
    List<Situation> all = new ArrayList<>();
    for (String type : FourRoundModel.of(n).types(agent(agent), round)) {
      for (List<String> before : profiles(round - 1))
        all.add(new Situation(n, agent, type, before));
    }
    return all;
  }

  static List<Situation> situations(int n) {
    List<Situation> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      for (String agent : List.of("Blue", "Red"))
        if (FourRoundModel.isMarked(agent(agent), t)) all.addAll(situations(n, agent, t));
    }
    return all;
  }
}
