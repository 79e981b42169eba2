package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.SameRoundMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.ContinuationValues;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.lemmas.OneChange;
import csoka.lemmas.RoundVariables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two agents, and in no round a chance event for both of them: do the balanced Team Mechanism and
 * the new one pay the same? After reports that can be true, yes. An agent whose type cannot have
 * changed may report that it has.
 */
public final class TwoPlayersWithoutSameRoundChance implements Spec {

  /**
   * For every model without same-round chance events and all reports of two consecutive rounds.
   *
   * @param model a model of two agents
   * @param reports the reports that are paid for
   */
  public record Case(DynamicModel<Rational> model, Reports reports) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule balanced = mechanisms.get(BalancedTeamMechanism.NAME.as(TransferRule.class));
    TransferRule displayed = mechanisms.get(SameRoundMechanism.NAME.as(TransferRule.class));
    TransferRule words = mechanisms.get(OneByOneMechanism.NAME.as(TransferRule.class));
    String all =
        "n = 2, in each round the type of at least one agent is certain given his type before and"
            + " the decision; all reports";
    Scope<Case> any = Scope.sample(all, 300, cases(false)).containing(c -> isMember(c, false));
    Scope<Case> possible =
        Scope.sample(all + " that can be true after those of the round before", 300, cases(true))
            .containing(c -> isMember(c, true));
    return List.of(
        Claim.of(
            "csoka/section-5-two-players",
            Kind.STATEMENT,
            "Section 5",
            "for two agents and without same-round chance events the new mechanism and the balanced"
                + " Team Mechanism pay the same",
            Case.class,
            Reading.printed(
                    Verdict.REFUTED, any, judging(new SamePayments(balanced, displayed, false)))
                .weighed(
                    Gravity.edge(
                        "reports that can be true after those of the round before",
                        "reports-that-can-be-true")),
            possible(
                "reports-that-can-be-true", possible, new SamePayments(balanced, displayed, true)),
            possible(
                "one-by-one-that-can-be-true", possible, new SamePayments(balanced, words, true))));
  }

  private static Reading<Case> possible(String id, Scope<Case> scope, SamePayments sentence) {
    return Reading.ours(id, Verdict.CONDITIONAL, scope, judging(sentence))
        .provedBy(Proof.sought().carriedBy(new Formula()));
  }

  private static Asked<Case> judging(SamePayments sentence) {
    return new Asked<>(sentence, TwoPlayersWithoutSameRoundChance::variables);
  }

  /**
   * One round of two agents with K types each, of whom one is certain; his report is true, or aside
   * by a number of types.
   *
   * @param balanced one mechanism
   * @param changed the other one
   * @param possible whether his report is true
   */
  record SamePayments(TransferRule balanced, TransferRule changed, boolean possible)
      implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("K", 1, 3)
          .size("t", 1, 2)
          .range("certain", 0, 1)
          .choice("report", s -> s.of("K"))
          .choice("a", s -> s.of("K"))
          .choice("aside", s -> possible ? 1 : s.of("K"))
          .numbers(
              s ->
                  Frame.NONE
                      .simplex("q", s.of("K"))
                      .with("v0", new Numbers(s.of("K") * s.of("K"), Sign.ANY))
                      .with("v1", new Numbers(s.of("K") * s.of("K"), Sign.ANY)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int certain = x.whole("certain");
      List<S> sure = new ArrayList<>(Collections.nCopies(x.whole("K"), x.number(0)));
      sure.set((x.whole("report") + x.whole("aside")) % x.whole("K"), x.number(1));
      List<List<S>> laws = certain == 0 ? List.of(sure, x.list("q")) : List.of(x.list("q"), sure);
      Outlook<S> outlook =
          ContinuationValues.outlook(x.whole("t"), laws, List.of(x.list("v0"), x.list("v1")))
              .everywhere();
      Reports reports =
          new Reports(
              x.whole("t"),
              List.of(0, 0),
              certain == 0
                  ? List.of(x.whole("report"), x.whole("a"))
                  : List.of(x.whole("a"), x.whole("report")));
      return Statement.of(
          balanced.transfers(outlook, reports),
          Relation.EQUAL,
          changed.transfers(outlook, reports));
    }
  }

  /** The round in which the reports are made. */
  private static Assignment variables(Case c) {
    Assignment round = RoundVariables.of(c.model(), c.reports());
    int types = round.shape().of("K");
    int certain = round.numbers().get("p0").contains(Rational.ONE) ? 0 : 1;
    int report = c.reports().now().get(certain);
    int type = round.numbers().get("p" + certain).indexOf(Rational.ONE);
    return Assignment.NONE
        .whole("K", types)
        .whole("t", c.reports().round())
        .whole("certain", certain)
        .whole("report", report)
        .whole("a", c.reports().now().get(1 - certain))
        .whole("aside", Math.floorMod(type - report, types))
        .numbers("q", round.numbers().get("p" + (1 - certain)))
        .numbers("v0", round.numbers().get("v0"))
        .numbers("v1", round.numbers().get("v1"));
  }

  /** What the other one's report changes is paid by the one who is certain. */
  private record Formula() implements Carried {
    @Override
    public Lemma lemma() {
      return OneChange.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("K", "t", "certain", "a");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      int certain = x.whole("certain");
      List<S> values = x.list("v" + certain);
      List<List<Integer>> profiles = ContinuationValues.profiles(2, x.whole("K"));
      List<S> ofOther =
          IntStream.range(0, x.whole("K"))
              .mapToObj(
                  k ->
                      values.get(
                          profiles.indexOf(
                              certain == 0
                                  ? List.of(x.whole("report"), k)
                                  : List.of(k, x.whole("report")))))
              .toList();
      return Map.of("q", x.list("q"), "v", ofOther);
    }
  }

  /** Two agents, one of them certain in each round, and reports that exist (or can be true). */
  private static boolean isMember(Case c, boolean possible) {
    return c.model().agents().size() == 2
        && c.model().stages().stream()
            .allMatch(s -> s.roles().stream().anyMatch(r -> r.equals(certain(r))))
        && reports(c.model(), possible).anyMatch(c.reports()::equals);
  }

  private static Space<Case> cases(boolean possible) {
    return DynamicModels.within(new DynamicModels.Bounds(2, 3, 2, 2, 1, 2))
        .then(m -> Space.of(withoutSameRoundChance(m, 0), withoutSameRoundChance(m, 1)))
        .then(m -> Space.of(reports(m, possible).map(r -> new Case(m, r)).toList()))
        .shrinking(
            c ->
                ModelShrinker.smaller(c.model())
                    .flatMap(m -> reports(m, possible).map(r -> new Case(m, r))));
  }

  /**
   * The model with the chances of one agent removed from each round: first this agent, then the
   * other one, in turn.
   */
  private static DynamicModel<Rational> withoutSameRoundChance(
      DynamicModel<Rational> m, int first) {
    List<Stage<Rational>> stages = new ArrayList<>();
    for (int t = 0; t <= m.rounds(); t++) {
      int certain = (first + t) % 2;
      Stage<Rational> s = m.stages().get(t);
      stages.add(
          new Stage<>(
              s.decisions(),
              IntStream.range(0, 2)
                  .mapToObj(i -> i == certain ? certain(s.roles().get(i)) : s.roles().get(i))
                  .toList()));
    }
    return new DynamicModel<>(m.agents(), stages);
  }

  private static Role<Rational> certain(Role<Rational> r) {
    return new Role<>(
        r.types(),
        r.actions(),
        r.utility(),
        r.transition().stream()
            .map(
                byAction ->
                    byAction.stream()
                        .map(
                            rows ->
                                rows.stream()
                                    .map(TwoPlayersWithoutSameRoundChance::vertex)
                                    .toList())
                        .toList())
            .toList());
  }

  /** All probability on the first of the likeliest entries. */
  private static List<Rational> vertex(List<Rational> row) {
    int likeliest = row.indexOf(row.stream().max(Rational::compareTo).orElseThrow());
    return IntStream.range(0, row.size())
        .mapToObj(k -> k == likeliest ? Rational.ONE : Rational.ZERO)
        .toList();
  }

  private static Stream<Reports> reports(DynamicModel<Rational> m, boolean possible) {
    Outlook<Rational> outlook = new Outlook<>(m);
    return IntStream.rangeClosed(1, m.rounds())
        .boxed()
        .flatMap(
            t ->
                profiles(m, t - 1)
                    .flatMap(before -> profiles(m, t).map(now -> new Reports(t, before, now))))
        .filter(r -> !possible || IntStream.range(0, 2).allMatch(i -> canBeTrue(outlook, r, i)));
  }

  private static boolean canBeTrue(Outlook<Rational> outlook, Reports r, int i) {
    Choice earlier = outlook.choice(r.round() - 1, r.before());
    return !outlook
        .model()
        .role(r.round() - 1, i)
        .transition()
        .get(earlier.decision())
        .get(earlier.actions().get(i))
        .get(r.before().get(i))
        .get(r.now().get(i))
        .isZero();
  }

  private static Stream<List<Integer>> profiles(DynamicModel<Rational> m, int round) {
    return Profiles.all(m.stages().get(round).roles().stream().map(r -> r.types().size()).toList());
  }
}
