package csoka;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Stage;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Averaged over all orders, the payment rule does not ask who is called what: relabelling the
 * agents relabels the transfers.
 */
public final class ShapleyAverageIsSymmetric implements Spec {

  /**
   * For every model and every two neighbours, whose exchange generates all relabellings; all
   * reports are tried.
   *
   * @param model the model
   * @param place the agents at this place and the next one exchange their places, the first is 0
   */
  public record Case(DynamicModel<Rational> model, int place) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME.as(TransferRule.class));
    TransferRule words = mechanisms.get(OneByOneMechanism.NAME.as(TransferRule.class));
    Scope<Case> scope =
        Scope.sample(
            "all models with public decisions, exchanges of neighbours, all reports",
            100,
            cases(new DynamicModels.Bounds(3, 2, 2, 2, 1, 2))
                .or(cases(new DynamicModels.Bounds(2, 2, 3, 2, 1, 2))));
    return List.of(
        Claim.of(
            "csoka/section-5-shapley-symmetric",
            Kind.STATEMENT,
            "Section 5",
            "the average over all orders of the agents is symmetric for the agents",
            Case.class,
            Reading.printed(SURVIVED, scope, c -> compare(shapley, c)),
            Readings.refuted("without-averaging", scope, c -> compare(words, c))));
  }

  private static Space<Case> cases(DynamicModels.Bounds bounds) {
    return DynamicModels.within(bounds)
        .then(m -> Space.range(0, m.size() - 2).map(k -> new Case(m, k)))
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(m -> new Case(m, c.place())));
  }

  /**
   * The transfers in the relabelled model against the relabelled transfers, at the first reports
   * where they differ.
   */
  private static Finding compare(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Outlook<Rational> relabelled = new Outlook<>(exchanged(c.model(), c.place()));
    Finding finding = Finding.none(0);
    for (int t = 1; t <= c.model().rounds(); t++) {
      for (List<Integer> before : profiles(c.model(), t - 1)) {
        for (List<Integer> now : profiles(c.model(), t)) {
          Reports there = new Reports(t, exchanged(before, c.place()), exchanged(now, c.place()));
          finding =
              Finding.of(
                  rule.transfers(relabelled, there),
                  EQUAL,
                  exchanged(rule.transfers(outlook, new Reports(t, before, now)), c.place()));
          if (!finding.holds()) return finding.with("reports", now).with("before", before);
        }
      }
    }
    return finding;
  }

  private static <S extends Scalar<S>> DynamicModel<S> exchanged(DynamicModel<S> m, int k) {
    return new DynamicModel<>(
        exchanged(m.agents(), k),
        m.stages().stream().map(s -> new Stage<>(s.decisions(), exchanged(s.roles(), k))).toList());
  }

  private static <E> List<E> exchanged(List<E> list, int k) {
    List<E> changed = new ArrayList<>(list);
    Collections.swap(changed, k, k + 1);
    return List.copyOf(changed);
  }

  private static List<List<Integer>> profiles(DynamicModel<Rational> m, int round) {
    return Profiles.all(
            IntStream.range(0, m.size()).mapToObj(i -> m.role(round, i).types().size()).toList())
        .toList();
  }
}
