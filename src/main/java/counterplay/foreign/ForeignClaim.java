package counterplay.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Origin;
import counterplay.claim.Quantifier;
import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import counterplay.search.Grounds;
import java.time.Duration;
import java.util.List;

/**
 * A claim of the user's, as its process describes it.
 *
 * @param source the sentence
 * @param readings its readings
 * @param owner the class that makes it
 * @param file the source file of that class
 */
public record ForeignClaim(Source source, List<Reading> readings, String owner, String file) {

  /**
   * A reading as data.
   *
   * @param id its name
   * @param origin whose understanding it is
   * @param declared the verdict that the user expects
   * @param quantifier whether it speaks of every case or of some case
   * @param scope its scope in words
   * @param gravity how much it matters that it is refuted; at most one
   */
  public record Reading(
      String id,
      Origin origin,
      Verdict declared,
      Quantifier quantifier,
      String scope,
      List<Gravity> gravity) {}

  /** A lemma that a verdict rests on. */
  public record Leaning(String id, Lemma.Kind kind) {}

  /**
   * What examining a reading came to.
   *
   * @param verdict the verdict, at most bounded
   * @param evidence what it rests on
   * @param lemmas the lemmas that its process leaned on
   * @param code the sizes at which its process ran the sentence; empty where sizes have an end
   * @param cases the case that settles it, if there is one
   * @param finding the two sides there and what led to them, line by line
   * @param time how long it took
   * @param isCut whether it was ended before its time
   */
  public record Outcome(
      Verdict verdict,
      Grounds evidence,
      List<Leaning> lemmas,
      String code,
      List<ObjectNode> cases,
      List<String> finding,
      Duration time,
      boolean isCut) {}

  static Source source(ObjectNode claim) {
    return new Source(
        claim.get("id").textValue(),
        Kind.valueOf(claim.get("kind").textValue()),
        claim.get("place").textValue(),
        claim.get("statement").textValue());
  }
}
