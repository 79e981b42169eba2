package counterplay.app;

import counterplay.claim.evidence.Effort;
import counterplay.data.Json;
import counterplay.exact.polynomial.PolynomialExpression;
import counterplay.exact.real.Expression;
import counterplay.search.Ledger;
import counterplay.terminal.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What things may cost at most. */
@Command(
    name = "limits",
    description =
        "Prints what one file, expression or command may cost at most, and which option allows"
            + " more. A limit that is hit is one line; what else was asked for goes on.",
    footer = {"", "Examples:", "  ./counterplay limits"})
final class LimitsCommand implements Callable<Integer> {

  /** How long {@code number} and {@code prove} take, in seconds, unless --seconds says more. */
  static final int SECONDS = 60;

  /** How long one file of a {@code replay} takes, in seconds, unless --seconds says more. */
  static final int SECONDS_A_FILE = 300;

  private final Surroundings environment;

  LimitsCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.say(words());
    return ExitCode.AS_DECLARED;
  }

  private static List<String> words() {
    return List.of(
        "a file                " + Json.MAX_BYTES + " bytes",
        "a checkpoint          " + Ledger.MAX_BYTES + " bytes",
        "a certificate         " + Effort.MOST + " steps to check it (prove --steps)",
        "a piece of evidence   " + Effort.MOST_OF_A_COMBINATION + " steps to check it",
        "a polynomial          degree "
            + PolynomialExpression.MAX_DEGREE
            + ", "
            + PolynomialExpression.MAX_TERMS
            + " terms, "
            + PolynomialExpression.MAX_STEPS
            + " products of terms to read it",
        "an expression         "
            + Expression.MAX_TEXT
            + " characters, "
            + Expression.MAX_OPERATIONS
            + " operations",
        "number, prove         " + SECONDS + " s (--seconds)",
        "a file of replay      " + SECONDS_A_FILE + " s (--seconds)");
  }
}
