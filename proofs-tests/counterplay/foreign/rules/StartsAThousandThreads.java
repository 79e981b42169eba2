package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.List;

/** Starts more threads than it may. */
public final class StartsAThousandThreads implements GammaRule {

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
    return "user/starts-a-thousand-threads";
  }

  @Override
  public String title() {
    return "StartsAThousandThreads";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    for (int k = 0; k < 1000; k++) parked();
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
