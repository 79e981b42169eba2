package counterplay.app;

import counterplay.app.tables.CertificateWords;
import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Effort;
import counterplay.corpus.CertificateFile;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.data.TextFile;
import counterplay.exact.number.Patience;
import counterplay.exact.number.Rational;
import counterplay.kernel.Kernel;
import counterplay.search.inequality.Decision;
import counterplay.search.inequality.Inequality;
import counterplay.search.inequality.InequalityAnswer;
import counterplay.search.inequality.Within;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import counterplay.terminal.TimeLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds a certificate for one inequality, and lets the kernel check it. */
@Command(
    name = "prove",
    description =
        "Looks for a certificate of an inequality, lets the kernel check it, and prints it:"
            + " enclosures of two numbers; for polynomials an identity, a sum of squares, a"
            + " subdivision of a box, the coefficients on simplices or squares times factors that"
            + " are not negative there; for linear constraints the combination by which they"
            + " contradict each other.",
    footer = {
      "",
      "Exit codes: 0 proved (or accepted); 1 false, at the values printed (or refused); 2 bad"
          + " input; 3 neither.",
      "",
      "Examples:",
      "  ./counterplay prove \"3 < pi\"",
      "  ./counterplay prove \"log(2) < sqrt(2)/2\" --write log2.json",
      "  ./counterplay prove \"x^4 + y^4 >= 2*x^2*y^2\"",
      "  ./counterplay prove \"x*(1-x) <= 1/4\" --where x=0..1",
      "  ./counterplay prove \"a*b <= 1/3\" --simplex a,b",
      "  ./counterplay prove \"root(x^3-2,1) < 13/10\"",
      "  ./counterplay prove --impossible \"x + y <= 1\" \"x >= 1\" \"y >= 1/2\"",
      "  ./counterplay prove --check log2.json"
    })
final class ProveCommand implements Callable<Integer> {

  private static final Pattern INTERVAL =
      Pattern.compile("([A-Za-z][A-Za-z0-9_]*)=(-?[0-9]+(?:/[0-9]+)?)\\.\\.(-?[0-9]+(?:/[0-9]+)?)");

  private final Surroundings environment;

  @Parameters(
      paramLabel = "STATEMENT",
      arity = "0..*",
      description =
          "Two sides with <, <=, >, >= or = between them. Without parameters: expressions of the"
              + " command number. With parameters: polynomials.")
  private List<String> statements = List.of();

  @Option(
      names = "--where",
      paramLabel = "x=0..1",
      description =
          "Only where the parameter lies between these ends; repeat it for each parameter.")
  private List<String> intervals = List.of();

  @Option(
      names = "--simplex",
      paramLabel = "a,b,...",
      description =
          "Only where these parameters are not negative and sum to 1; repeat it for each group.")
  private List<String> simplices = List.of();

  @Option(
      names = "--impossible",
      description = "That the statements, which are linear, do not hold together anywhere.")
  private boolean impossible;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Puts the certificate into a file instead of printing it.")
  private List<String> written = List.of();

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = "Lets the kernel check a certificate in a file.")
  private List<String> checked = List.of();

  @Option(
      names = "--steps",
      paramLabel = "N",
      description =
          "How many steps the check of a certificate may take; it is told beforehand (default"
              + " ${DEFAULT-VALUE}).")
  private long steps = Effort.MOST;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long to look at most (default ${DEFAULT-VALUE}).")
  private int seconds = LimitsCommand.SECONDS;

  ProveCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Integer> code = TimeLimit.within(seconds, this::answered);
    if (code.isEmpty()) environment.note(TimeLimit.words(seconds));
    return code.orElse(ExitCode.STOPPED);
  }

  private int answered() throws IOException {
    try {
      if (!checked.isEmpty()) return check();
      if (statements.isEmpty())
        throw new BadInput("a statement is missing; see counterplay prove --help");
      if (!impossible && statements.size() > 1)
        throw new BadInput(
            statements.size() + " statements; wanted is one, or several with --impossible");
      List<Inequality> read = statements.stream().map(Inequality::of).toList();
      Within where = new Within(box(), simplices.stream().map(ProveCommand::group).toList());
      return told(impossible ? Decision.together(read) : Decision.of(read.get(0), where));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new BadInput(String.valueOf(e.getMessage()));
    }
  }

  private int check() throws IOException {
    boolean all = true;
    for (String file : checked) {
      try {
        CertificateFile filed =
            Records.read(
                Json.object(Json.bytes(environment.given(file))),
                CertificateFile.class,
                "certificate");
        String stated = CertificateWords.of(filed.certificate());
        Optional<String> refusal =
            CertificateWords.agree(filed.certificate())
                ? Kernel.refusal(filed.certificate(), steps)
                : Optional.of("its words are '" + shown(filed) + "', its data say " + stated);
        environment.say(
            file + ": " + refusal.map(why -> "refused: " + why).orElse("accepted: " + stated));
        all &= refusal.isEmpty();
      } catch (BadFile e) {
        throw e.in(file);
      }
    }
    return ExitCode.of(all);
  }

  private static String shown(CertificateFile filed) {
    String words = filed.certificate().words().replaceAll("\\p{Cntrl}", " ");
    return words.length() > 200 ? words.substring(0, 197) + "..." : words;
  }

  private static List<String> group(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  private Map<String, List<Rational>> box() {
    Map<String, List<Rational>> box = new TreeMap<>();
    for (String text : intervals) {
      Matcher m = INTERVAL.matcher(text);
      if (!m.matches())
        throw new BadInput(
            "'"
                + text.replaceAll("\\p{Cntrl}", " ")
                + "' is no interval; wanted is one such as x=0..1");
      List<Rational> ends =
          new ArrayList<>(List.of(Rational.parse(m.group(2)), Rational.parse(m.group(3))));
      if (box.put(m.group(1), ends) != null) throw new BadInput("two intervals for " + m.group(1));
    }
    return box;
  }

  private int told(InequalityAnswer answer) throws IOException {
    Patience.check();
    if (answer instanceof InequalityAnswer.False f) {
      environment.say(
          "false"
              + (f.how().startsWith("not ") || f.how().startsWith("the ") ? ": " : " ")
              + f.how());
      return ExitCode.DIFFERS;
    }
    if (answer instanceof InequalityAnswer.Open open) {
      environment.say("not decided: " + open.why());
      return ExitCode.STOPPED;
    }
    Certificate c = ((InequalityAnswer.Proved) answer).certificate();
    String text = Json.canonical(Records.write(new CertificateFile(c.words(), c)), Set.of());
    environment.say("proved, and accepted by the kernel: " + kind(c));
    if (written.isEmpty()) environment.out().print(text);
    for (String file : written) {
      Path path = environment.given(file);
      TextFile.replace(path, text, file);
    }
    return ExitCode.AS_DECLARED;
  }

  private static String kind(Certificate c) {
    return c.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }
}
