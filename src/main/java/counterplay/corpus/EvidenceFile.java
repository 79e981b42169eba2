package counterplay.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Evidence on file: for goals that the kernel computes, each named by its hash, the combination
 * that establishes it. It says nothing else, and no goal.
 *
 * @param sentence whose goals they are: {@code csoka/eq-3 printed}, or the id of a lemma
 * @param goals evidence by goal
 */
public record EvidenceFile(String sentence, List<Goal> goals) {

  /**
   * Evidence for one goal.
   *
   * @param hash of the facts and the goal, see {@link counterplay.claim.evidence.Obligation#hash}
   * @param combination the evidence
   */
  public record Goal(String hash, Combination combination) {}

  /**
   * @throws BadFile if the sentence cannot be one
   */
  public EvidenceFile {
    goals = List.copyOf(goals);
    if (!sentence.matches("[a-z]+/[a-z0-9.-]+( [a-z0-9-]+)?"))
      throw new BadFile(
          "sentence: '" + sentence + "' is neither a claim with its reading nor a lemma");
  }

  /**
   * The file that an object stands for.
   *
   * @throws BadFile if a field is unknown or missing or is not of its kind
   */
  public static EvidenceFile of(ObjectNode object) {
    return Records.read(object, EvidenceFile.class, "evidence");
  }

  /**
   * Where the evidence for a sentence lies below the directory of evidence: {@code
   * csoka/eq-3/printed.json}, {@code csoka/lemma/NAME.json}.
   */
  public static String path(String sentence) {
    return sentence.contains(" ")
        ? sentence.replace(' ', '/') + ".json"
        : sentence.replace("/", "/lemma/") + ".json";
  }

  /** The canonical text of the file. */
  public String text() {
    return Json.canonical(Records.write(this), Set.of("goals", "cone", "equations", "fair"));
  }

  /** The evidence for the goal of that hash. */
  public Optional<Combination> of(String hash) {
    return goals.stream().filter(g -> g.hash().equals(hash)).map(Goal::combination).findFirst();
  }
}
