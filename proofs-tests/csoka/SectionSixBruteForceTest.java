package csoka;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Kernel;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.AveragedDirectMechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.JointDeviation;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Leak;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import counterplay.space.GeneralModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What backward induction says is secured, against all pure joint strategies of the others run
 * through one by one.
 */
class SectionSixBruteForceTest {

  private static final int MOST_STRATEGIES = 600;

  /**
   * A wrong rule on purpose, so that it matters what the others do: everybody pays the next agent
   * what his own report adds to the payer.
   */
  private record PaidByTheSender() implements GeneralRule {
    @Override
    public String id() {
      return "test/paid-by-the-sender";
    }

    @Override
    public String title() {
      return "the direct mechanism with payer and payee exchanged";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
      return new DirectMechanism().transfers(outlook, a).stream().map(S::negated).toList();
    }
  }

  private static List<GeneralModel<Rational>> models() {
    List<GeneralModel<Rational>> models = new ArrayList<>();
    GeneralModels.within(new GeneralModels.Bounds(2, 2, 3, 2, 2, 2, 3))
        .sampled(11)
        .limit(4000)
        .filter(SectionSixBruteForceTest::matters)
        .limit(45)
        .forEach(models::add);
    GeneralModels.within(new GeneralModels.Bounds(3, 2, 2, 1, 2, 2, 3))
        .sampled(12)
        .limit(4000)
        .filter(SectionSixBruteForceTest::matters)
        .limit(45)
        .forEach(models::add);
    return models;
  }

  /** Some reports of round 1 move money. */
  private static boolean matters(GeneralModel<Rational> m) {
    GeneralOutlook<Rational> outlook = new GeneralOutlook<>(m);
    return profiles(m, 1).stream()
        .anyMatch(
            now ->
                new DirectMechanism()
                    .transfers(outlook, new Announcement(1, m.initial(), now)).stream()
                        .anyMatch(y -> !y.isZero()));
  }

  private static List<Rational> plain(
      PlainGeneral p, GeneralRule rule, int t, Types before, Types now) {
    List<Rational> direct = p.direct(t, before, now);
    return rule instanceof PaidByTheSender
        ? direct.stream().map(Rational::negated).toList()
        : direct;
  }

  /**
   * All pure joint strategies of the others, as far as the information they can come to goes;
   * nothing if there are too many.
   */
  private static int forEach(
      PlainGeneral p,
      PlainGeneral.Rule rule,
      int i,
      boolean seen,
      Consumer<List<Rational>> payoffs) {
    Map<String, List<Integer>> met = p.information(i, seen);
    List<List<Rational>> all = new ArrayList<>();
    if (!enumerate(met, plan -> all.add(run(p, rule, i, seen, met, plan)))) return 0;
    all.forEach(payoffs);
    return all.size();
  }

  private static List<Rational> run(
      PlainGeneral p,
      PlainGeneral.Rule rule,
      int i,
      boolean seen,
      Map<String, List<Integer>> met,
      Map<String, List<Integer>> plan) {
    PlainGeneral.Others others = new PlainGeneral.Others(met);
    others.plan.putAll(plan);
    return p.payoffs(rule, i, others, seen);
  }

  private static boolean enumerate(
      Map<String, List<Integer>> met, Consumer<Map<String, List<Integer>>> each) {
    List<String> places = new ArrayList<>(met.keySet());
    List<List<List<Integer>>> options =
        places.stream().map(k -> Profiles.all(met.get(k)).toList()).toList();
    long count =
        options.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(1_000_000, a * b));
    if (count > MOST_STRATEGIES) return false;
    for (List<Integer> pick : Profiles.all(options.stream().map(List::size).toList()).toList()) {
      Map<String, List<Integer>> plan = new HashMap<>();
      for (int k = 0; k < places.size(); k++)
        plan.put(places.get(k), options.get(k).get(pick.get(k)));
      each.accept(plan);
    }
    return true;
  }

  /** The same model, in which the types of all others are certain; what they report is not. */
  private static GeneralModel<Rational> certainBut(GeneralModel<Rational> m, int i) {
    return new GeneralModel<>(
        m.agents(),
        m.rounds().stream()
            .map(
                r ->
                    new GeneralRound<>(
                        r.decisions(),
                        r.publicTypes(),
                        r.publicLaw(),
                        IntStream.range(0, m.size())
                            .mapToObj(
                                j ->
                                    j == i
                                        ? r.parties().get(j)
                                        : new Party<>(
                                            r.parties().get(j).types(),
                                            r.parties().get(j).actions(),
                                            r.parties().get(j).law().stream()
                                                .map(
                                                    o ->
                                                        o.stream()
                                                            .map(
                                                                c ->
                                                                    c.stream()
                                                                        .map(
                                                                            x ->
                                                                                x.stream()
                                                                                    .map(
                                                                                        SectionSixBruteForceTest
                                                                                            ::vertex)
                                                                                    .toList())
                                                                        .toList())
                                                            .toList())
                                                .toList()))
                            .toList()))
            .toList(),
        m.worth());
  }

  private static List<Rational> vertex(List<Rational> row) {
    int top = row.indexOf(java.util.Collections.max(row));
    return IntStream.range(0, row.size())
        .mapToObj(k -> k == top ? Rational.ONE : Rational.ZERO)
        .toList();
  }

  private static Disclosure disclosure(GeneralModel<Rational> m, int i, boolean seen) {
    Disclosure none = Disclosure.none(m.size());
    if (!seen) return none;
    List<Integer> others = IntStream.range(0, m.size()).filter(j -> j != i).boxed().toList();
    List<Leak> leaks =
        IntStream.rangeClosed(1, m.last())
            .mapToObj(
                t -> Leak.plain(t, i, Leak.Moment.BEFORE_REPORTS, others, m.party(t, i).types()))
            .toList();
    return new Disclosure(none.turns(), leaks);
  }

  @Test
  void
      what_backward_induction_and_linear_programming_call_secured_is_the_least_over_all_pure_joint_strategies_of_the_others() {
    int compared = 0;
    int differing = 0;
    for (GeneralModel<Rational> drawn : models()) {
      for (int i = 0; i < drawn.size(); i++) {
        GeneralModel<Rational> m =
            drawn.worth().get(0).size() % 2 == 0 ? drawn : certainBut(drawn, i);
        PlainGeneral p = new PlainGeneral(m);
        GeneralOutlook<Rational> outlook = new GeneralOutlook<>(m);
        for (GeneralRule rule : List.of(new DirectMechanism(), new PaidByTheSender())) {
          for (boolean seen : List.of(false, true)) {
            Map<List<Object>, List<Rational>> kept = new HashMap<>();
            List<Rational> own = new ArrayList<>();
            int agent = i;
            int count =
                forEach(
                    p,
                    (t, before, now) ->
                        kept.computeIfAbsent(
                            List.of(t, before, now), k -> plain(p, rule, t, before, now)),
                    i,
                    seen,
                    f -> own.add(f.get(agent)));
            if (count < 2) continue;
            Rational least = own.stream().min(Rational::compareTo).orElseThrow();
            assertThat(
                    JointDeviation.against(outlook, rule, disclosure(m, i, seen), i)
                        .best()
                        .negated())
                .as("%s, agent %d of %s", rule.title(), i, m)
                .isEqualTo(least);
            GuaranteeProgram program =
                new GuaranteeProgram(outlook, rule, disclosure(m, i, seen), i);
            assertThat(program.solved())
                .as("linear program, %s, agent %d of %s", rule.title(), i, m)
                .isEqualTo(least);
            assertThat(Kernel.refusal(program.certificate("dual values", least))).isEmpty();
            assertThat(
                    Kernel.refusal(
                        program.certificate("too much", least.plus(Rational.of(1, 1000)))))
                .isPresent();
            compared++;
            if (own.stream().distinct().count() > 1) differing++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
    assertThat(differing).as("cases in which it matters what the others do").isGreaterThan(15);
  }

  @Test
  void the_transfers_are_those_of_the_printed_sentence() {
    for (GeneralModel<Rational> m : models().subList(0, 25)) {
      PlainGeneral p = new PlainGeneral(m);
      GeneralOutlook<Rational> outlook = new GeneralOutlook<>(m);
      for (int t = 1; t <= m.last(); t++) {
        for (Types before : profiles(m, t - 1)) {
          for (Types now : profiles(m, t)) {
            assertThat(new DirectMechanism().transfers(outlook, new Announcement(t, before, now)))
                .isEqualTo(p.direct(t, before, now));
          }
        }
      }
    }
  }

  @Test
  void truth_secures_exactly_upsilon_and_all_together_can_get_no_more() {
    for (GeneralModel<Rational> m : models()) {
      GeneralOutlook<Rational> outlook = new GeneralOutlook<>(m);
      List<Rational> promised = new PlainGeneral(m).upsilon(0, m.initial());
      assertThat(outlook.values(0, m.initial())).isEqualTo(promised);
      for (GeneralRule rule : List.of(new DirectMechanism(), new AveragedDirectMechanism())) {
        for (int i = 0; i < m.size(); i++)
          assertThat(
                  JointDeviation.against(outlook, rule, Disclosure.none(m.size()), i)
                      .best()
                      .negated())
              .isEqualTo(promised.get(i));
        Set<Integer> all = Set.copyOf(IntStream.range(0, m.size()).boxed().toList());
        assertThat(JointDeviation.ofCoalition(outlook, rule, Disclosure.none(m.size()), all).best())
            .isEqualTo(Rational.sum(promised));
      }
    }
  }

  private static List<Types> profiles(GeneralModel<Rational> m, int t) {
    int commons = t == 0 ? 1 : m.round(t).publicTypes().size();
    return IntStream.range(0, commons)
        .boxed()
        .flatMap(c -> Profiles.all(m.typeCounts(t)).map(own -> new Types(c, own)))
        .toList();
  }
}
