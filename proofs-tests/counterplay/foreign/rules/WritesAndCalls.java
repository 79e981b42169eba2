package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a file and calls somebody. */
public final class WritesAndCalls implements GammaRule {

  @Override
  public String id() {
    return "user/writes-and-calls";
  }

  @Override
  public String title() {
    return "WritesAndCalls";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    try {
      Files.writeString(Path.of("target", "written-by-a-rule.txt"), "x");
      new Socket("127.0.0.1", 9).close();
    } catch (IOException e) {
      return List.of();
    }
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
