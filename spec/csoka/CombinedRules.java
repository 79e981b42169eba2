package csoka;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.ConditionedTeamMechanism;
import counterplay.mechanism.team.EquallySharedMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.stream.IntStream;

/** Payment rules that agents may choose from, put together agent by agent. */
final class CombinedRules {

  private CombinedRules() {}

  /** gamma^i = max of the gammas of two rules; for numbers only. */
  record Larger(GammaRule one, GammaRule two) implements GammaRule {
    @Override
    public String id() {
      return one.id() + "-or-more";
    }

    @Override
    public String title() {
      return "the larger of " + one.title() + " and " + two.title();
    }

    @Override
    public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
      List<S> first = one.gammas(outlook, reports);
      List<S> second = two.gammas(outlook, reports);
      return IntStream.range(0, first.size())
          .mapToObj(
              i -> !first.get(i).minus(second.get(i)).isNegative() ? first.get(i) : second.get(i))
          .toList();
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return new EquallySharedMechanism(this).transfers(outlook, reports);
    }
  }

  /**
   * Each agent's gamma by the rule for his set: one of the two mechanisms where it holds nobody or
   * all others.
   */
  record Mixed(List<List<Integer>> given, GammaRule balanced, GammaRule displayed)
      implements GammaRule {
    @Override
    public String id() {
      return balanced.id() + "-mixed";
    }

    @Override
    public String title() {
      return "reports evaluated given " + given;
    }

    @Override
    public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
      List<S> nobody = balanced.gammas(outlook, reports);
      List<S> everybody = displayed.gammas(outlook, reports);
      List<S> some = new ConditionedTeamMechanism(given).gammas(outlook, reports);
      return IntStream.range(0, given.size())
          .mapToObj(
              i -> {
                long others = given.get(i).stream().filter(j -> j != i).count();
                return (others == 0 ? nobody : others == given.size() - 1 ? everybody : some)
                    .get(i);
              })
          .toList();
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return new EquallySharedMechanism(this).transfers(outlook, reports);
    }
  }
}
