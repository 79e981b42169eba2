package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who pays for what each report earns: what is right elsewhere, or has one thing wrong. */
public enum Sharing {
  /** The others, in equal parts, as in (2). */
  EQUALLY,
  /** Each other agent pays the n-th part. */
  AMONG_ALL,
  /** Each other agent pays one half of every gamma, however many there are. */
  HALF_EACH,
  /** The last agent pays for nobody's report. */
  LAST_PAYS_NOTHING,
  /** The next agent pays the whole gamma. */
  NEXT_PAYS_ALL,
  /** Each agent receives the next one's gamma and pays for the rest. */
  NEXT_ONES_GAMMA;

  /** What everybody receives who earns gamma. */
  <S extends Scalar<S>> List<S> transfers(List<S> gamma) {
    int n = gamma.size();
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Rational share =
          switch (this) {
            case AMONG_ALL -> Rational.of(1, n);
            case HALF_EACH -> Rational.HALF;
            case LAST_PAYS_NOTHING -> Rational.of(i == n - 1 ? 0 : 1, n - 1);
            default -> Rational.of(1, n - 1);
          };
      S paid =
          this == NEXT_PAYS_ALL
              ? gamma.get((i + n - 1) % n)
              : Externality.onOthers(gamma, i).scale(share);
      transfers.add(gamma.get(i).minus(paid));
    }
    if (this == NEXT_ONES_GAMMA) Collections.rotate(transfers, -1);
    return transfers;
  }

  /** The rule that earns what another one does and is paid so. */
  GammaRule of(GammaRule earnings) {
    return new Shared(earnings, this);
  }

  private record Shared(GammaRule earnings, Sharing sharing) implements GammaRule {

    @Override
    public String id() {
      return earnings.id();
    }

    @Override
    public String title() {
      return earnings.title() + ", shared: " + sharing;
    }

    @Override
    public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
      return earnings.gammas(outlook, reports);
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return sharing.transfers(gammas(outlook, reports));
    }
  }
}
