package counterplay.app;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.corpus.CertificateFile;
import counterplay.corpus.CertificateStore;
import counterplay.corpus.Json;
import counterplay.corpus.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the certificates on file: each as the claim's own formulas make it today. */
@Command(name = "certify", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, sortOptions = false,
    description = "Makes the certificates of proved readings anew and compares them with those on file. One that is too large for a file is"
        + " made and checked by every audit all the same.",
    footer = {"", "Exit codes: 0 all files are current; 1 a file is missing, differs or is refused; 2 bad input.", "",
        "Examples:", "  ./counterplay certify", "  ./counterplay certify csoka/eq-3 --write"})
final class CertifyCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Claims, or what their ids begin with; all if none is given.")
  private List<String> ids = List.of();
  @Option(names = "--write", description = "Put today's certificates on file.")
  private boolean write;

  CertifyCommand(Environment environment) {
    this.environment = environment;
  }

  @Override public Integer call() throws IOException {
    CertificateStore store = new CertificateStore(environment.home());
    List<Claim<?>> claims = environment.holdings().get().catalogue().select(ids);
    long certified = 0;
    long differ = 0;
    try (Progress progress = Progress.of(environment, "certify", "claims", claims.size())) {
      for (Claim<?> claim : claims) {
        for (Reading<?> reading : claim.readings()) {
          if (environment.stop().isRequested()) return ExitCode.STOPPED;
          if (reading.proofs().isEmpty()) continue;
          Optional<String> complaint = complaint(store, CertificateFile.today(claim, reading));
          complaint.ifPresent(c -> environment.out().println(claim.id() + " " + reading.id() + ": " + c));
          certified++;
          if (complaint.isPresent()) differ++;
        }
        progress.step();
      }
    }
    environment.out().println(certified + " readings with certificates: " + (differ == 0 ? "all on file and accepted" : differ + " not in order"));
    return differ == 0 ? ExitCode.AS_DECLARED : ExitCode.DIFFERS;
  }

  private Optional<String> complaint(CertificateStore store, CertificateFile today) throws IOException {
    Optional<String> refusal = today.refusal();
    if (refusal.isPresent()) return Optional.of("refused: " + refusal.get());
    if (today.text().length() > Json.MAX_BYTES) return Optional.empty();
    Path path = store.path(today);
    if (write) TextFile.replace(path, today.text(), path.toString());
    if (!Files.exists(path)) return Optional.of("not on file; --write puts it there");
    return Files.readString(path).equals(today.text()) ? Optional.empty() : Optional.of("differs from the one on file; --write renews it");
  }
}
