package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.elicitation.Distributions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Planted failures: the mechanism of Arrow and of d'Aspremont and Gerard-Varet with one thing wrong
 * in what a report earns.
 */
public enum FlawedAgvMechanism implements GammaRule {
  /** The others' reports count instead of the expectation over their types. */
  GIVEN_REPORTS,
  /** The expectation is taken over uniform types, whatever the prior. */
  UNIFORM,
  /** The same, but only where everybody has three types. */
  UNIFORM_OVER_THREE,
  /** Only the next agent's expected utility is paid. */
  NEXT_ONLY;

  @Override
  public String id() {
    return AgvMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "AGV mechanism, flaw: " + this;
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    int n = reports.now().size();
    return IntStream.range(0, n)
        .mapToObj(
            i -> {
              List<S> expected = expected(outlook, reports, i);
              return this == NEXT_ONLY
                  ? expected.get((i + 1) % n)
                  : Externality.onOthers(expected, i);
            })
        .toList();
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.sharedEqually(gammas(outlook, reports));
  }

  /** What each agent is taken to expect when the report of agent i is known. */
  private <S extends Scalar<S>> List<S> expected(Outlook<S> outlook, Reports r, int i) {
    if (this == GIVEN_REPORTS) return outlook.values(r.round(), r.now());
    List<Integer> types = outlook.model().types(r.round()).stream().map(List::size).toList();
    boolean uniform =
        this == UNIFORM || this == UNIFORM_OVER_THREE && types.stream().allMatch(m -> m == 3);
    if (!uniform) return outlook.values(r.round(), r.before(), r.now(), Set.of(i));
    List<List<S>> each =
        Profiles.all(types)
            .filter(profile -> profile.get(i).equals(r.now().get(i)))
            .map(profile -> outlook.values(r.round(), profile))
            .toList();
    return IntStream.range(0, types.size())
        .mapToObj(j -> Distributions.sum(each.stream().map(v -> v.get(j)).toList()))
        .map(sum -> sum.scale(Rational.of(1, each.size())))
        .toList();
  }
}
