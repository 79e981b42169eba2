package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Planted failures: the pivot mechanism of Vickrey, Clarke and Groves, to which the dynamic one
 * comes down in one round, with one thing wrong.
 */
public enum FlawedPivotMechanism implements TransferRule {
  /** Only the harm to the next agent is paid. */
  NEXT_ONLY,
  /** The harm to the last agent is not paid. */
  LAST_IGNORED,
  /** The reporter is among those whose utility he is paid. */
  OWN_INCLUDED,
  /** Half of the harm is paid. */
  HALF,
  /** Nobody pays for the harm he does. */
  NO_PENALTY;

  @Override
  public String id() {
    return VcgMechanism.NAME.id();
  }

  @Override
  public String title() {
    return "pivot mechanism, flaw: " + this;
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports r) {
    int n = r.now().size();
    List<S> right = new VcgMechanism().transfers(outlook, r);
    List<S> with = outlook.valuesAfter(r.round(), r.now(), outlook.choice(r.round(), r.now()));
    return IntStream.range(0, n)
        .mapToObj(
            i -> {
              List<S> without = outlook.without(i).values(r.round(), r.now());
              return switch (this) {
                case NEXT_ONLY -> harm(with, without, (i + 1) % n);
                case LAST_IGNORED ->
                    i < n - 1 ? right.get(i).minus(harm(with, without, n - 1)) : right.get(i);
                case OWN_INCLUDED -> right.get(i).plus(with.get(i));
                case HALF -> right.get(i).scale(Rational.HALF);
                case NO_PENALTY -> right.get(i).zero();
              };
            })
        .toList();
  }

  private static <S extends Scalar<S>> S harm(List<S> with, List<S> without, int agent) {
    return with.get(agent).minus(without.get(agent));
  }
}
