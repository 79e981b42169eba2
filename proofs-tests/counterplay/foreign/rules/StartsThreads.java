package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Leaves three threads behind. */
public final class StartsThreads implements GammaRule {

  private static void parked() {
    Thread thread =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted())
                java.util.concurrent.locks.LockSupport.park();
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public String id() {
    return "user/starts-threads";
  }

  @Override
  public String title() {
    return "StartsThreads";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    for (int k = 0; k < 3; k++) parked();
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
