package counterplay.corpus;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Obligation;
import counterplay.data.BadFile;
import counterplay.data.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;

/** The evidence files of a house, read when they are asked for. */
public final class EvidenceStore implements BiFunction<Obligation, Sought, Optional<Combination>> {

  /** Where the files lie below the home. */
  public static final String ROOT = "proofs-tests/evidence";

  private final Path root;
  private final ConcurrentMap<String, Map<String, Combination>> read = new ConcurrentHashMap<>();

  /**
   * A store.
   *
   * @param home the directory that holds {@code proofs-tests/evidence/}
   */
  public EvidenceStore(Path home) {
    this.root = home.resolve(ROOT);
  }

  /**
   * What is on file for a goal.
   *
   * @throws BadFile if the file is damaged
   */
  @Override
  public Optional<Combination> apply(Obligation obligation, Sought sought) {
    Map<String, Combination> goals = read.computeIfAbsent(obligation.sentence(), this::goals);
    return goals.isEmpty() ? Optional.empty() : Optional.ofNullable(goals.get(obligation.hash()));
  }

  private Map<String, Combination> goals(String sentence) {
    Path path = root.resolve(EvidenceFile.path(sentence));
    if (!Files.isRegularFile(path)) return Map.of();
    Map<String, Combination> goals = new ConcurrentHashMap<>();
    read(path).goals().forEach(g -> goals.put(g.hash(), g.combination()));
    return goals;
  }

  /**
   * Reads a file.
   *
   * @throws BadFile if it is no file of evidence, or lies in another place than its sentence says
   */
  public EvidenceFile read(Path path) {
    String name = ROOT + "/" + root.relativize(path).toString().replace('\\', '/');
    try {
      EvidenceFile file = EvidenceFile.of(Json.object(Json.bytes(path)));
      if (!name.equals(ROOT + "/" + EvidenceFile.path(file.sentence())))
        throw new BadFile(
            "the file of "
                + file.sentence()
                + " is called "
                + ROOT
                + "/"
                + EvidenceFile.path(file.sentence()));
      return file;
    } catch (BadFile e) {
      throw e.in(name);
    }
  }

  /** Where the evidence for a sentence lies. */
  public Path path(String sentence) {
    return root.resolve(EvidenceFile.path(sentence));
  }

  /** Whether there is a directory of evidence. */
  public boolean isThere() {
    return Files.isDirectory(root);
  }

  /**
   * All evidence files, sorted by name.
   *
   * @throws BadFile if the directory cannot be read
   */
  public List<Path> files() {
    return JsonFiles.below(root, ROOT, Comparator.naturalOrder());
  }
}
