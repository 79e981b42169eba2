package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Obligation;
import counterplay.corpus.EvidenceFile;
import counterplay.corpus.EvidenceStore;
import counterplay.corpus.coq.MachineChecks;
import counterplay.data.Json;
import counterplay.data.TextFile;
import counterplay.kernel.Proving;
import counterplay.kernel.Ruling;
import counterplay.kernel.Verdicts;
import counterplay.search.CombinationSearch;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps evidence on file: what the search finds today for the goals that the kernel computes. */
@Command(
    name = "certify",
    description =
        "Looks anew for the evidence of all proofs and compares it with what is on file. Goals that"
            + " hold by normal form need none; what is too large for a file is found anew by every"
            + " audit.",
    footer = {
      "",
      "Exit codes: 0 all files are current; 1 a file is missing, differs or is superfluous, or a"
          + " proof is refused; 2 bad input.",
      "",
      "Examples:",
      "  ./counterplay certify",
      "  ./counterplay certify csoka/eq-3 --write"
    })
final class CertifyCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Claims, or what their ids begin with; all if none is given.")
  private List<String> ids = List.of();

  @Option(names = "--write", description = "Put today's evidence on file.")
  private boolean write;

  CertifyCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    EvidenceStore store = new EvidenceStore(environment.home());
    Map<String, Map<String, Combination>> found = new TreeMap<>();
    Verdicts verdicts =
        new Verdicts(
            new Proving((o, sought) -> recorded(found, o, sought)),
            new MachineChecks(environment.home()));
    List<Claim<?>> claims = environment.holdings().about(ids).catalogue().select(ids);
    List<String> complaints = new ArrayList<>();
    long proofs = 0;
    try (Progress progress = Progress.of(environment, "certify", "claims", claims.size())) {
      for (Claim<?> claim : claims) {
        for (Reading<?> reading : claim.readings()) {
          if (environment.stop().isRequested()) return ExitCode.STOPPED;
          if (!Verdicts.isProved(reading)) continue;
          proofs++;
          Ruling ruling = verdicts.byProof(claim.id(), reading);
          if (ruling.theorem().isEmpty())
            complaints.add(claim.id() + " " + reading.id() + ": " + ruling.detail());
        }
        progress.step();
      }
    }
    List<Path> current = new ArrayList<>();
    try {
      for (Map.Entry<String, Map<String, Combination>> e : found.entrySet())
        file(store, e.getKey(), e.getValue(), current).ifPresent(complaints::add);
      if (ids.isEmpty()) complaints.addAll(superfluous(store, current));
    } finally {
      environment.say(complaints);
    }
    environment.say(
        proofs
            + " proofs: "
            + (complaints.isEmpty()
                ? "their evidence is on file"
                : complaints.size() + " complaints"));
    return ExitCode.of(complaints.isEmpty());
  }

  private static Optional<Combination> recorded(
      Map<String, Map<String, Combination>> found, Obligation o, Sought sought) {
    Optional<Combination> combination = new CombinationSearch().apply(o, sought);
    combination.ifPresent(
        c -> found.computeIfAbsent(o.sentence(), s -> new TreeMap<>()).put(o.hash(), c));
    return combination;
  }

  private Optional<String> file(
      EvidenceStore store, String sentence, Map<String, Combination> goals, List<Path> current)
      throws IOException {
    EvidenceFile today =
        new EvidenceFile(
            sentence,
            goals.entrySet().stream()
                .map(e -> new EvidenceFile.Goal(e.getKey(), e.getValue()))
                .toList());
    if (today.text().length() > Json.MAX_BYTES) return Optional.empty();
    Path path = store.path(sentence);
    current.add(path);
    if (write) TextFile.replace(path, today.text(), path.toString());
    if (!Files.exists(path)) return Optional.of(sentence + ": not on file; --write puts it there");
    return Files.readString(path).equals(today.text())
        ? Optional.empty()
        : Optional.of(sentence + ": differs from what is on file; --write renews it");
  }

  private List<String> superfluous(EvidenceStore store, List<Path> current) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path path : store.files()) {
      if (current.contains(path)) continue;
      if (write) TextFile.delete(path);
      else complaints.add(path + ": belongs to no goal; --write removes it");
    }
    return complaints;
  }
}
