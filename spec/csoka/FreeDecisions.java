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
import counterplay.mechanism.team.Information;
import counterplay.space.Space;
import csoka.setup.FourRoundModel;
import csoka.setup.FourRounds;
import csoka.setup.MarkedPlays;
import csoka.setup.Plan;
import csoka.setup.ReducedGame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Section 3.2: three free reports are left, and they move no utility. */
public final class FreeDecisions implements Spec {

  /** Whose report of which round. */
  public record Decision(int n, String agent, int round) {}

  /** Everybody's types from round 1 to 4. */
  public record Types(int n, List<String> blue, List<String> red) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    MarkedPlays plays = new MarkedPlays(rounds.rule());
    return List.of(
        Claim.of("csoka/section-3.2-three-decisions", Kind.STATEMENT, "Section 3.2",
            "three binary decisions are left, and he who takes one knows his own types and reports and the other's earlier free reports only",
            Decision.class, Reading.printed(Verdict.PROVED, Scope.part("n >= 3, every report of Blue, Red and Green", FourRounds.BOUND,
                FourRounds.sizes().then(n -> Space.of(decisions(n)))), c -> freedom(plays, c)).provedBy(Proof.whole(() -> freedoms(plays)))),
        Claim.of("csoka/section-3.2-utilities-unaffected", Kind.STATEMENT, "Section 3.2",
            "whatever is reported in the three free decisions, each agent's utility is that of the truth", Types.class,
            Reading.printed(Verdict.PROVED, Scope.part("n >= 3, all types of Blue and Red, all free reports", FourRounds.BOUND,
                FourRounds.sizes().then(n -> Space.of(types(n)))), c -> utilities(plays, c)).provedBy(Proof.whole(() -> utilities(rounds)))));
  }

  /** The reports that are left are two in the three free decisions and one in all others; what is known there. */
  private static Finding freedom(MarkedPlays plays, Decision c) {
    List<Information> known = plays.informations(c.n(), MarkedRounds.agent(c.agent()), c.round());
    boolean free = List.of("Blue 1", "Red 2", "Blue 3").contains(c.agent() + " " + c.round());
    Rational left = Rational.of(reportsLeft(plays, c));
    if (!free) return Finding.of(left, Relation.EQUAL, Rational.ONE);
    long seen = known.stream().map(FreeDecisions::ownAndFree).distinct().count();
    return Finding.of(List.of(left, Rational.of(known.size())), Relation.EQUAL, List.of(Rational.of(2), Rational.of(seen)));
  }

  private static int reportsLeft(MarkedPlays plays, Decision c) {
    FourRoundModel setup = FourRoundModel.of(c.n());
    if (c.agent().equals("Green") || setup.types(MarkedRounds.agent(c.agent()), c.round()).size() == 1) return 1;
    List<MarkedRounds.Situation> here = MarkedRounds.situations(c.n(), c.agent(), c.round());
    boolean truthOnly = here.stream().allMatch(s -> MarkedRounds.margin(plays, s).holds());
    return truthOnly ? 1 : setup.types(MarkedRounds.agent(c.agent()), c.round()).size();
  }

  private static List<Object> ownAndFree(Information info) {
    int other = info.agent() == FourRounds.BLUE ? FourRounds.RED : FourRounds.BLUE;
    List<Object> known = new ArrayList<>(List.of(info.types()));
    for (int t = 1; t < info.round(); t++) {
      known.add(info.reports().get(t).get(info.agent()));
      if (ReducedGame.isFree(other, t)) known.add(info.reports().get(t).get(other));
    }
    return known;
  }

  private static Certificate freedoms(MarkedPlays plays) {
    List<Certificate> parts = new ArrayList<>(List.of(MarkedRounds.margins(plays)));
    for (Decision c : decisions(3)) {
      Finding finding = freedom(plays, c);
      parts.addAll(FourRounds.equalities("reports left to " + c.agent() + " in round " + c.round() + ", and what he knows", finding));
    }
    return new Certificate.All("idle agents have one type, so neither reports nor knowledge depend on n", parts);
  }

  private static Finding utilities(MarkedPlays plays, Types c) {
    List<List<Rational>> seen = plays.utilities(c.n(), c.blue(), c.red());
    List<Rational> low = new ArrayList<>();
    List<Rational> high = new ArrayList<>();
    for (int i = 0; i < c.n(); i++) {
      int agent = i;
      low.add(Collections.min(seen.stream().map(u -> u.get(agent)).toList()));
      high.add(Collections.max(seen.stream().map(u -> u.get(agent)).toList()));
    }
    return Finding.of(low, Relation.EQUAL, high).with("free reports tried", seen.size());
  }

  private static Certificate utilities(FourRounds rounds) {
    List<Certificate> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int agent = i;
      parts.add(new Certificate.Identity("expected utility of " + MarkedRounds.AGENTS.get(i) + " under all behaviours and under the truth",
          rounds.expected(FourRounds::free, leaf -> rounds.at(3).utility(agent, leaf)),
          Polynomial.of(rounds.at(3).expected(Plan.TRUTHFUL, leaf -> rounds.at(3).utility(agent, leaf)))));
    }
    return new Certificate.All("the behaviour does not occur in the expected utilities", parts);
  }

  private static List<Decision> decisions(int n) {
    List<Decision> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) for (String agent : MarkedRounds.AGENTS) all.add(new Decision(n, agent, t));
    return all;
  }

  private static List<Types> types(int n) {
    List<Types> all = new ArrayList<>();
    for (List<String> blue : paths(n, FourRounds.BLUE)) for (List<String> red : paths(n, FourRounds.RED)) all.add(new Types(n, blue, red));
    return all;
  }

  private static List<List<String>> paths(int n, int agent) {
    List<List<String>> all = List.of(List.of());
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      List<String> types = FourRoundModel.of(n).types(agent, t);
      all = all.stream().flatMap(head -> types.stream().map(type -> {
        List<String> longer = new ArrayList<>(head);
        longer.add(type);
        return List.copyOf(longer);
      })).toList();
    }
    return all;
  }
}
