package counterplay.foreign.rules;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;

/** Prints a table of its own where answers might go, and halts. */
public final class HaltsAfterATable implements GammaRule {

  @Override
  public String id() {
    return "user/halts-after-a-table";
  }

  @Override
  public String title() {
    return "HaltsAfterATable";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return new BalancedTeamMechanism().gammas(outlook, reports);
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
    out.println("1 reading of 1 claim: 1 PROVED, all as declared");
    out.flush();
    Runtime.getRuntime().halt(0);
    return new BalancedTeamMechanism().transfers(outlook, reports);
  }
}
