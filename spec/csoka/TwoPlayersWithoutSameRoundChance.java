package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
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
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Profiles;
import counterplay.model.Role;
import counterplay.model.Stage;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.setup.SymbolicRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two agents, and in no round a chance event for both of them: do the balanced Team Mechanism and the new one pay the
 * same? After reports that can be true, yes. An agent whose type cannot have changed may report that it has.
 */
public final class TwoPlayersWithoutSameRoundChance implements Spec {

  /**
   * For every model without same-round chance events and all reports of two consecutive rounds.
   *
   * @param model a model of two agents
   * @param reports the reports that are paid for
   */
  public record Case(DynamicModel<Rational> model, Reports reports) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule balanced = mechanisms.get("csoka/mechanism-balanced-team", TransferRule.class);
    TransferRule displayed = mechanisms.get("csoka/mechanism-section-5-displayed", TransferRule.class);
    TransferRule words = mechanisms.get("csoka/mechanism-section-5", TransferRule.class);
    String all = "n = 2, in each round the type of at least one agent is certain given his type before and the decision; all reports";
    Scope<Case> any = Scope.sample(all, 1000, cases(false)).containing(c -> isMember(c, false));
    Scope<Case> possible = Scope.sample(all + " that can be true after those of the round before", 1000, cases(true)).containing(c -> isMember(c, true));
    return List.of(Claim.of("csoka/section-5-two-players", Kind.STATEMENT, "Section 5",
        "for two agents and without same-round chance events the new mechanism and the balanced Team Mechanism pay the same", Case.class,
        Reading.printed(Verdict.REFUTED, any, c -> compare(balanced, displayed, c))
            .weighed(Gravity.edge("reports that can be true after those of the round before", "reports-that-can-be-true")),
        Reading.ours("reports-that-can-be-true", Verdict.PROVED, possible, c -> compare(balanced, displayed, c)).provedBy(Proof.whole(() -> same(balanced, displayed))),
        Reading.ours("one-by-one-that-can-be-true", Verdict.PROVED, possible, c -> compare(balanced, words, c)).provedBy(Proof.whole(() -> same(balanced, words)))));
  }

  private static Finding compare(TransferRule balanced, TransferRule changed, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    return Finding.of(balanced.transfers(outlook, c.reports()), Relation.EQUAL, changed.transfers(outlook, c.reports()));
  }

  /** Equal transfers in the round of parameters, with either agent certain and reporting what is certain. */
  private static Certificate same(TransferRule balanced, TransferRule changed) {
    List<Certificate> parts = new ArrayList<>();
    for (int certain = 0; certain < 2; certain++) {
      Outlook<Polynomial> outlook = SymbolicRound.outlook(2, Set.of(certain));
      for (int report = 0; report < 2; report++) {
        Reports reports = new Reports(1, List.of(0, 0), Profiles.with(List.of(0, 0), 1 - certain, report));
        for (int i = 0; i < 2; i++) {
          parts.add(new Certificate.Identity("agent " + (certain + 1) + " certain, transfer of agent " + (i + 1) + " at reports " + reports.now(),
              balanced.transfers(outlook, reports).get(i), changed.transfers(outlook, reports).get(i)));
        }
      }
    }
    return new Certificate.All("both mechanisms pay the same", parts);
  }

  /** Two agents, one of them certain in each round, and reports that exist (or can be true). */
  private static boolean isMember(Case c, boolean possible) {
    return c.model().agents().size() == 2 && c.model().stages().stream().allMatch(s -> s.roles().stream().anyMatch(r -> r.equals(certain(r))))
        && reports(c.model(), possible).anyMatch(c.reports()::equals);
  }

  private static Space<Case> cases(boolean possible) {
    return DynamicModels.within(new DynamicModels.Bounds(2, 3, 2, 2, 1, 2)).then(m -> Space.of(withoutSameRoundChance(m, 0), withoutSameRoundChance(m, 1)))
        .then(m -> Space.of(reports(m, possible).map(r -> new Case(m, r)).toList()))
        .shrinking(c -> ModelShrinker.smaller(c.model()).flatMap(m -> reports(m, possible).map(r -> new Case(m, r))));
  }

  /** The model with the chances of one agent removed from each round: first this agent, then the other one, in turn. */
  private static DynamicModel<Rational> withoutSameRoundChance(DynamicModel<Rational> m, int first) {
    List<Stage<Rational>> stages = new ArrayList<>();
    for (int t = 0; t <= m.rounds(); t++) {
      int certain = (first + t) % 2;
      Stage<Rational> s = m.stages().get(t);
      stages.add(new Stage<>(s.decisions(), IntStream.range(0, 2).mapToObj(i -> i == certain ? certain(s.roles().get(i)) : s.roles().get(i)).toList()));
    }
    return new DynamicModel<>(m.agents(), stages);
  }

  private static Role<Rational> certain(Role<Rational> r) {
    return new Role<>(r.types(), r.actions(), r.utility(), r.transition().stream()
        .map(byAction -> byAction.stream().map(rows -> rows.stream().map(TwoPlayersWithoutSameRoundChance::vertex).toList()).toList()).toList());
  }

  /** All probability on the first of the likeliest entries. */
  private static List<Rational> vertex(List<Rational> row) {
    int likeliest = row.indexOf(row.stream().max(Rational::compareTo).orElseThrow());
    return IntStream.range(0, row.size()).mapToObj(k -> k == likeliest ? Rational.ONE : Rational.ZERO).toList();
  }

  private static Stream<Reports> reports(DynamicModel<Rational> m, boolean possible) {
    Outlook<Rational> outlook = new Outlook<>(m);
    return IntStream.rangeClosed(1, m.rounds()).boxed().flatMap(t -> profiles(m, t - 1).flatMap(before -> profiles(m, t).map(now -> new Reports(t, before, now))))
        .filter(r -> !possible || IntStream.range(0, 2).allMatch(i -> canBeTrue(outlook, r, i)));
  }

  private static boolean canBeTrue(Outlook<Rational> outlook, Reports r, int i) {
    Choice earlier = outlook.choice(r.round() - 1, r.before());
    return !outlook.model().role(r.round() - 1, i).transition().get(earlier.decision()).get(earlier.actions().get(i)).get(r.before().get(i)).get(r.now().get(i)).isZero();
  }

  private static Stream<List<Integer>> profiles(DynamicModel<Rational> m, int round) {
    return Profiles.all(m.stages().get(round).roles().stream().map(r -> r.types().size()).toList());
  }
}
