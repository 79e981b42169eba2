package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.setup.Example21;
import csoka.setup.FourRoundModel;
import csoka.setup.FourRounds;
import csoka.setup.MarkedPlays;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Section 3.2, first paragraph: the extra decisions induce no transfers and make lies about them dominated. */
public final class MarkedRounds implements Spec {

  /** All reports of a round and of the round before, Blue's and Red's. */
  public record Transfers(int n, int round, List<String> before, List<String> now) {}

  /** A situation in a marked round: the agent's true type and the reports of the round before, Blue's and Red's. */
  public record Situation(int n, String agent, String type, List<String> before) {}

  static final List<String> AGENTS = List.of("Blue", "Red", "Green");

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    MarkedPlays plays = new MarkedPlays(rounds.rule());
    return List.of(
        Claim.of("csoka/section-3.2-no-transfers", Kind.STATEMENT, "Section 3.2",
            "the extra public decisions change no transfer of the balanced Team Mechanism", Transfers.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, all reports of a round and of the round before, lies included", FourRounds.BOUND,
                FourRounds.sizes().then(n -> Space.of(transfers(n)))), c -> noTransfers(plays, c)).provedBy(Proof.whole(() -> noTransfers(plays)))),
        Claim.of("csoka/section-3.2-truth-in-marked-rounds", Kind.STATEMENT, "Section 3.2",
            "a false report about an extra public decision is strictly dominated, at every information set", Situation.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, every marked round and true type, after any reports, own lies included", FourRounds.BOUND,
                FourRounds.sizes().then(n -> Space.of(situations(n)))), c -> margin(plays, c)).provedBy(Proof.whole(() -> margins(plays)))));
  }

  private static Finding noTransfers(MarkedPlays plays, Transfers c) {
    return Finding.of(plays.transfers(FourRoundModel.of(c.n()), c.round(), c.before(), c.now()), Relation.EQUAL,
        plays.transfers(FourRoundModel.of(c.n()).withoutGuesses(), c.round(), c.before(), c.now()));
  }

  private static Certificate noTransfers(MarkedPlays plays) {
    List<Certificate> parts = new ArrayList<>();
    for (Transfers c : transfers(3)) {
      List<Rational> with = plays.gammas(FourRoundModel.of(3), c.round(), c.before(), c.now());
      List<Rational> without = plays.gammas(FourRoundModel.of(3).withoutGuesses(), c.round(), c.before(), c.now());
      for (int i = 0; i < 3; i++) {
        parts.add(new Certificate.Identity("gamma of " + AGENTS.get(i) + ", " + c.before() + " then " + c.now(), Polynomial.of(with.get(i)), Polynomial.of(without.get(i))));
      }
    }
    return new Certificate.All("every gamma is the same with and without the extra decisions; n enters by (2) only", parts);
  }

  /** The least payoff of the truth now and in later marked rounds is more than the largest of a lie now. */
  static Finding margin(MarkedPlays plays, Situation c) {
    MarkedPlays.Range range = plays.range(FourRoundModel.of(c.n()), agent(c.agent()), c.type(), c.before());
    return Finding.of(range.leastOfTruth(), Relation.MORE, range.largestOfLie());
  }

  /** The number of situations in which a lie about an extra decision is not strictly dominated. */
  static long undominatedLies(MarkedPlays plays, FourRoundModel setup) {
    return situations(setup.n()).stream().filter(c -> {
      MarkedPlays.Range range = plays.range(setup, agent(c.agent()), c.type(), c.before());
      return range.leastOfTruth().compareTo(range.largestOfLie()) <= 0;
    }).count();
  }

  /** 10^42 is more than all reports can change in the gammas, in e times the others' gammas, and in the utility of YES. */
  static Certificate margins(MarkedPlays plays) {
    List<Certificate> parts = new ArrayList<>();
    for (int agent : List.of(FourRounds.BLUE, FourRounds.RED)) {
      Rational own = Rational.ZERO;
      Rational others = Rational.ZERO;
      for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
        List<List<Rational>> gammas = new ArrayList<>();
        for (Transfers c : transfers(3)) if (c.round() == t) gammas.add(plays.gammas(FourRoundModel.of(3), t, c.before(), c.now()));
        own = own.plus(spread(gammas.stream().map(g -> g.get(agent)).toList()));
        others = others.plus(spread(gammas.stream().map(g -> Rational.sum(g).minus(g.get(agent))).toList()));
      }
      for (Situation c : situations(3)) {
        if (agent(c.agent()) != agent) continue;
        Rational loss = plays.leastLossOfLie(FourRoundModel.of(3), agent, c.type());
        parts.add(FourRounds.sign("a lie of " + c.type() + " costs more than it can bring", Polynomial.of(loss.minus(own).minus(Example21.HIGH))
            .minus(FourRounds.E.scale(others)), true));
      }
    }
    return new Certificate.All("the punishment exceeds what reports can move, for every n", parts);
  }

  private static Rational spread(List<Rational> values) {
    return Collections.max(values).minus(Collections.min(values));
  }

  static int agent(String name) {
    return AGENTS.indexOf(name);
  }

  private static List<List<String>> profiles(int round) {
    FourRoundModel setup = FourRoundModel.of(3);
    return setup.types(FourRounds.BLUE, round).stream()
        .flatMap(b -> setup.types(FourRounds.RED, round).stream().map(r -> List.of(b, r))).toList();
  }

  private static List<Transfers> transfers(int n) {
    List<Transfers> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      for (List<String> before : profiles(t - 1)) for (List<String> now : profiles(t)) all.add(new Transfers(n, t, before, now));
    }
    return all;
  }

  static List<Situation> situations(int n, String agent, int round) {
    List<Situation> all = new ArrayList<>();
    for (String type : FourRoundModel.of(n).types(agent(agent), round)) {
      for (List<String> before : profiles(round - 1)) all.add(new Situation(n, agent, type, before));
    }
    return all;
  }

  private static List<Situation> situations(int n) {
    List<Situation> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      for (String agent : List.of("Blue", "Red")) if (FourRoundModel.isMarked(agent(agent), t)) all.addAll(situations(n, agent, t));
    }
    return all;
  }
}
