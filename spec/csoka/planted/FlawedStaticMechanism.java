package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Planted failures: the pivot mechanism of Vickrey, Clarke and Groves, to which the dynamic one
 * comes down in one round, and the mechanism of Arrow and of d'Aspremont and Gerard-Varet, with one
 * thing wrong.
 *
 * @param id whose place it takes
 * @param flaw what is wrong
 */
public record FlawedStaticMechanism(String id, Flaw flaw) implements TransferRule {

  /** What is wrong. */
  public enum Flaw {
    /** Pivot: only the harm to the next agent is paid. */
    PIVOT_NEXT_ONLY,
    /** Pivot: the harm to the last agent is not paid. */
    PIVOT_LAST_IGNORED,
    /** Pivot: the reporter is among those whose utility he is paid. */
    PIVOT_OWN_INCLUDED,
    /** Pivot: half of the harm is paid. */
    PIVOT_HALF,
    /** Pivot: nobody pays for the harm he does. */
    PIVOT_NO_PENALTY,
    /** AGV: the others' reports count instead of the expectation over their types. */
    AGV_GIVEN_REPORTS,
    /** AGV: the expectation is taken over uniform types, whatever the prior. */
    AGV_UNIFORM,
    /** AGV: the same, but only where everybody has three types. */
    AGV_UNIFORM_OVER_THREE,
    /** AGV: only the next agent's expected utility is paid. */
    AGV_NEXT_ONLY,
    /** AGV: each gamma is shared among n. */
    AGV_SHARED_AMONG_ALL,
    /** AGV: the last agent pays for nobody. */
    AGV_LAST_PAYS_NOTHING
  }

  @Override
  public String title() {
    return "static mechanism, flaw: " + flaw;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    int n = outlook.model().size();
    List<S> amounts = new ArrayList<>();
    for (int i = 0; i < n; i++)
      amounts.add(
          flaw.name().startsWith("PIVOT")
              ? pivot(outlook, reports, i)
              : gamma(outlook, reports, i));
    if (flaw.name().startsWith("PIVOT")) return amounts;
    List<S> shared = new ArrayList<>(Externality.sharedEqually(amounts));
    for (int i = 0; i < n && flaw == Flaw.AGV_SHARED_AMONG_ALL; i++) {
      shared.set(
          i, amounts.get(i).minus(Externality.onOthers(amounts, i).scale(Rational.of(1, n))));
    }
    if (flaw == Flaw.AGV_LAST_PAYS_NOTHING) shared.set(n - 1, amounts.get(n - 1));
    return shared;
  }

  private <S extends Scalar<S>> S pivot(Outlook<S> outlook, Reports r, int i) {
    int n = r.now().size();
    Choice efficient = outlook.choice(r.round(), r.now());
    List<S> with = outlook.valuesAfter(r.round(), r.now(), efficient);
    List<S> without = outlook.without(i).values(r.round(), r.now());
    List<S> harm = new ArrayList<>();
    for (int j = 0; j < n; j++) harm.add(with.get(j).minus(without.get(j)));
    S onOthers = Externality.onOthers(harm, i);
    return switch (flaw) {
      case PIVOT_NEXT_ONLY -> harm.get((i + 1) % n);
      case PIVOT_LAST_IGNORED -> i < n - 1 ? onOthers.minus(harm.get(n - 1)) : onOthers;
      case PIVOT_OWN_INCLUDED -> onOthers.plus(with.get(i));
      case PIVOT_HALF -> onOthers.scale(Rational.HALF);
      case PIVOT_NO_PENALTY -> onOthers.zero();
      default -> onOthers;
    };
  }

  private <S extends Scalar<S>> S gamma(Outlook<S> outlook, Reports r, int i) {
    return switch (flaw) {
      case AGV_GIVEN_REPORTS -> Externality.onOthers(outlook.values(r.round(), r.now()), i);
      case AGV_UNIFORM -> uniform(outlook, r, i);
      case AGV_UNIFORM_OVER_THREE ->
          outlook.model().stages().get(r.round()).roles().stream()
                  .allMatch(role -> role.types().size() == 3)
              ? uniform(outlook, r, i)
              : Externality.onOthers(outlook.values(r.round(), r.before(), r.now(), Set.of(i)), i);
      case AGV_NEXT_ONLY ->
          outlook.values(r.round(), r.before(), r.now(), Set.of(i)).get((i + 1) % r.now().size());
      default -> Externality.onOthers(outlook.values(r.round(), r.before(), r.now(), Set.of(i)), i);
    };
  }

  private static <S extends Scalar<S>> S uniform(Outlook<S> outlook, Reports r, int i) {
    List<List<Integer>> profiles = new ArrayList<>(List.of(List.of()));
    for (int j = 0; j < r.now().size(); j++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> head : profiles) {
        List<Integer> types =
            j == i
                ? List.of(r.now().get(i))
                : Collections.nCopies(outlook.model().role(r.round(), j).types().size(), 0);
        for (int k = 0; k < types.size(); k++) {
          List<Integer> profile = new ArrayList<>(head);
          profile.add(j == i ? types.get(0) : k);
          longer.add(profile);
        }
      }
      profiles = longer;
    }
    S sum = outlook.model().one().zero();
    for (List<Integer> profile : profiles)
      sum = sum.plus(Externality.onOthers(outlook.values(r.round(), profile), i));
    return sum.scale(Rational.of(1, profiles.size()));
  }
}
