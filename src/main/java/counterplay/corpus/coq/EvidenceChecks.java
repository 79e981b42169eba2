package counterplay.corpus.coq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Coq decided again of what the kernel decided by evidence, as {@code evidence.tsv} says. */
public final class EvidenceChecks {

  private final Path file;

  /**
   * The checks of a house.
   *
   * @param home the directory that holds {@code proofs-tests/coq/}
   */
  public EvidenceChecks(Path home) {
    this.file = home.resolve(MachineChecks.ROOT).resolve("evidence.tsv");
  }

  /**
   * What was decided for a sentence; empty if nothing is recorded.
   *
   * @param sentence its name
   * @param hash of what its obligations say today: only of these it is said
   */
  public String words(String sentence, String hash) {
    if (!Files.isRegularFile(file)) return "";
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .filter(cells -> cells.size() == 9 && cells.get(0).equals(sentence))
          .findFirst()
          .map(
              c ->
                  !c.get(6).equals(hash)
                      ? "what needs evidence is not what Coq decided again on " + c.get(8)
                      : "of what needs evidence Coq "
                          + c.get(7)
                          + " decided "
                          + c.get(2)
                          + " of "
                          + c.get(1)
                          + " different obligations again on "
                          + c.get(8))
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
