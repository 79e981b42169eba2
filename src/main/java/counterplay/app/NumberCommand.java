package counterplay.app;

import counterplay.exact.number.Enclosure;
import counterplay.exact.number.Order;
import counterplay.exact.number.Patience;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Expression;
import counterplay.terminal.ExitCode;
import counterplay.terminal.TimeLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The exact sign of an expression with roots, roots of polynomials, logarithms and normal
 * probabilities, and two ends around its value.
 */
@Command(
    name = "number",
    description = "Decides the sign of an expression and encloses its value.",
    footer = {
      "",
      "Examples:",
      "  number \"sqrt(2)+sqrt(3)-sqrt(5+2*sqrt(6))\"",
      "  number \"3*log(2)-log(8)\"",
      "  number --digits 50 \"Phi(1/3)\"",
      "  number \"root(x^3-2, 1) - 5/4\""
    })
public final class NumberCommand implements Callable<Integer> {

  /** The largest number of digits that is asked for at once. */
  public static final int MAX_DIGITS = 10_000;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "EXPRESSION",
      description =
          "Fractions, + - * / ^, sqrt, log, exp, arctan, pi, the normal phi, Phi and Phi2(x, y,"
              + " rho), and root(p, k), the k-th real root from the left, k from 1, of a polynomial"
              + " p in x.")
  private String text;

  @Option(
      names = "--digits",
      defaultValue = "20",
      description = "How close the two ends are, in decimal digits (default ${DEFAULT-VALUE}).")
  private int digits;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long to compute at most (default ${DEFAULT-VALUE}).")
  private int seconds = LimitsCommand.SECONDS;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() throws Exception {
    Optional<Integer> code = TimeLimit.within(seconds, this::answered);
    if (code.isEmpty())
      spec.commandLine().getErr().println("counterplay: " + TimeLimit.words(seconds));
    return code.orElse(ExitCode.STOPPED);
  }

  private int answered() {
    if (digits < 1 || digits > MAX_DIGITS) {
      throw new ParameterException(
          spec.commandLine(),
          "--digits " + digits + ": wanted is a number from 1 to " + MAX_DIGITS);
    }
    try {
      Expression expression = Expression.parse(text);
      Order sign = expression.sign(digits);
      Enclosure value = expression.enclosure(digits);
      Patience.check();
      spec.commandLine()
          .getOut()
          .println(
              "sign   "
                  + words(sign, digits)
                  + (expression.isDecidable() ? "" : " (by enclosure)"));
      spec.commandLine().getOut().println("form   " + expression.form());
      spec.commandLine().getOut().println("from   " + decimal(value.lo(), RoundingMode.FLOOR));
      spec.commandLine().getOut().println("to     " + decimal(value.hi(), RoundingMode.CEILING));
      return sign == Order.UNKNOWN ? 3 : 0;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** Rounded away from the value between the ends, so that the printed ends still enclose it. */
  private String decimal(Rational r, RoundingMode outward) {
    return new BigDecimal(r.numerator())
        .divide(new BigDecimal(r.denominator()), digits + 2, outward)
        .toPlainString();
  }

  private static String words(Order sign, int digits) {
    return switch (sign) {
      case LESS -> "negative";
      case EQUAL -> "zero";
      case MORE -> "positive";
      case UNKNOWN -> "not decided at " + digits + " digits";
    };
  }
}
