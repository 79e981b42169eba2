package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.evidence.Lemma;
import counterplay.corpus.Catalogue;
import counterplay.corpus.SmtGoals;
import counterplay.corpus.UnknownId;
import counterplay.corpus.coq.CoqExport;
import counterplay.corpus.coq.EvidenceExport;
import counterplay.data.TextFile;
import counterplay.kernel.Asked;
import counterplay.kernel.Verdicts;
import counterplay.report.export.CaseExport;
import counterplay.report.export.JudgedCase;
import counterplay.search.Examination;
import counterplay.terminal.BadInput;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes what a lemma or a claim says, computed by the code of its sentence, for a proof assistant.
 */
@Command(
    name = "export",
    description =
        "Writes what lemmas or a claim say at each size that is run, up to "
            + CoqExport.MOST
            + ", as statements of Coq over Mathematical Components; or a claim's cases, findings"
            + " and goals for other tools.",
    footer = {
      "",
      "Examples:",
      "  ./counterplay export csoka/equal-shares",
      "  ./counterplay export csoka/section-1.2-balance --out goal.v",
      "  ./counterplay export kong/claim-4.4 --to smtlib",
      "  ./counterplay export --out proofs-tests/coq/Goals.v     the lemmas of this file again",
      "  ./counterplay export --evidence csoka/appendix-d-lemma-3.1 --out target/evidence"
    })
final class ExportCommand implements Callable<Integer> {

  private static final Pattern BEGIN = Pattern.compile("\\(\\* BEGIN ([^ :]+):");

  private enum Target {
    COQ,
    SMTLIB,
    GAMBIT,
    LRS,
    CSV,
    LATEX
  }

  private final Surroundings environment;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Lemmas, or a claim; without any, the lemmas of the file that is written.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "coq (default); of one claim also smtlib (findings and goals as queries), gambit and lrs"
              + " (its game), csv (cases and findings), latex (a paragraph to cite).")
  private Target target = Target.COQ;

  @Option(
      names = "--evidence",
      description =
          "Instead: what proofs had to show, with proofs for Coq made of their evidence; ids are"
              + " claims, or what their ids begin with.")
  private boolean evidence;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file; with --evidence to this folder.")
  private String out = "";

  ExportCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if (evidence) return evidence();
    if (target != Target.COQ) {
      if (ids.size() != 1) throw new BadInput("export --to " + word() + " needs one claim");
      write(other(environment.holdings().about(ids).catalogue().claim(ids.get(0))));
      return ExitCode.AS_DECLARED;
    }
    Catalogue catalogue = environment.holdings().get().catalogue();
    Map<String, Lemma> lemmas = catalogue.lemmas();
    List<String> wanted = ids.isEmpty() ? idsOfFile() : ids;
    String text;
    try {
      text =
          wanted.size() == 1
                  && !lemmas.containsKey(wanted.get(0))
                  && isClaim(catalogue, wanted.get(0))
              ? claim(catalogue.claim(wanted.get(0)))
              : CoqExport.file(wanted.stream().map(id -> lemma(catalogue, lemmas, id)).toList());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new BadInput(String.join(", ", wanted) + ": " + e.getMessage());
    }
    write(text);
    return ExitCode.AS_DECLARED;
  }

  private void write(String text) {
    if (out.isEmpty()) environment.out().print(text);
    else TextFile.replace(environment.given(out), text, out);
  }

  private String word() {
    return target.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws BadInput with one line why the format does not fit
   */
  private String other(Claim<?> claim) {
    List<JudgedCase> cases =
        JudgedCase.of(
            claim,
            environment.exhibits(environment.holdings().about(ids).catalogue(), List.of(claim)));
    String none = claim.id() + " does not fit " + word() + ": ";
    return switch (target) {
      case SMTLIB -> {
        String queries = CaseExport.smtlib(cases) + goals(claim);
        if (queries.isEmpty())
          throw new BadInput(
              none + "its numbers are no sums of square roots, and no goal is one of polynomials");
        yield queries;
      }
      case CSV -> CaseExport.csv(cases);
      case LATEX -> CaseExport.latex(claim.source(), cases);
      case GAMBIT ->
          CaseExport.gambit(cases)
              .orElseThrow(() -> new BadInput(none + "none of its cases is a game in normal form"));
      case LRS ->
          CaseExport.lrs(cases)
              .orElseThrow(
                  () ->
                      new BadInput(
                          none + "none of its cases is a game of two players in normal form"));
      case COQ -> throw new IllegalStateException("Coq has a way of its own");
    };
  }

  /** What its proofs had to show, as queries that a solver should find contradictory. */
  private String goals(Claim<?> claim) {
    SmtGoals goals = new SmtGoals();
    Verdicts verdicts = Examination.kernel(environment.home(), goals);
    claim.readings().stream()
        .filter(Verdicts::isProved)
        .forEach(r -> verdicts.byProof(claim.id(), r));
    String text =
        goals.queries().stream()
            .map(q -> "; a goal of the kernel: unsat\n" + q + "(reset)\n")
            .collect(Collectors.joining());
    return goals.leftOut() == 0 || text.isEmpty()
        ? text
        : text
            + "; left out: "
            + goals.leftOut()
            + " goals about expectations or about all further numbers\n";
  }

  /** Checks the proofs once more, and writes what was discharged. */
  private int evidence() {
    if (out.isEmpty()) throw new BadInput("export --evidence needs a folder: --out FOLDER");
    EvidenceExport export = new EvidenceExport();
    Verdicts verdicts = Examination.kernel(environment.home(), export);
    List<Claim<?>> claims = environment.holdings().about(ids).catalogue().select(ids);
    try (Progress progress = Progress.of(environment, "export", "claims", claims.size())) {
      for (Claim<?> claim : claims) {
        if (environment.stop().isRequested()) return ExitCode.STOPPED;
        claim.readings().stream()
            .filter(Verdicts::isProved)
            .forEach(r -> verdicts.byProof(claim.id(), r));
        progress.step();
      }
    }
    export
        .files()
        .forEach(
            (name, text) ->
                TextFile.replace(environment.given(out).resolve(name), text, out + "/" + name));
    environment.out().print(export.summary());
    return ExitCode.AS_DECLARED;
  }

  private List<String> idsOfFile() throws IOException {
    if (out.isEmpty())
      throw new BadInput("export needs an id, or with --out a file whose lemmas are written again");
    Path path = environment.given(out);
    if (!Files.isRegularFile(path)) throw new BadInput(out + " is no file; name the lemmas");
    return BEGIN.matcher(Files.readString(path)).results().map(m -> m.group(1)).toList();
  }

  private static boolean isClaim(Catalogue catalogue, String id) {
    return catalogue.claims().stream().anyMatch(c -> c.id().equals(id));
  }

  private static Lemma lemma(Catalogue catalogue, Map<String, Lemma> lemmas, String id) {
    Lemma lemma = lemmas.get(id);
    if (lemma != null) return lemma;
    if (isClaim(catalogue, id)) throw new BadInput(id + " is a claim; export it alone");
    List<String> all = new ArrayList<>(lemmas.keySet());
    catalogue.claims().forEach(c -> all.add(c.id()));
    throw new UnknownId("lemma or claim", id, all);
  }

  /** The sentence of the first reading that one judges and proves. */
  private static String claim(Claim<?> claim) {
    for (Reading<?> reading : claim.readings()) {
      if (reading.judge() instanceof Asked<?> asked
          && reading.quantifier() == counterplay.claim.Quantifier.FOR_ALL)
        return CoqExport.file(claim.id() + " " + reading.id(), asked.sentence());
    }
    throw new BadInput("no reading of " + claim.id() + " is judged by a sentence");
  }
}
