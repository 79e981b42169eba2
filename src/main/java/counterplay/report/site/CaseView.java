package counterplay.report.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.audit.plays.CaseWords;
import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Exhibit;
import counterplay.data.Records;
import counterplay.kernel.Kernel;
import counterplay.mechanism.Mechanism;
import counterplay.report.play.Pictures;
import counterplay.report.scene.Picture;
import java.util.List;

/**
 * A judged case.
 *
 * @param file where it is on file, or empty
 * @param sentence what it refutes or shows, or empty
 * @param story why one would believe the sentence, the catch, the numbers, the repair
 * @param words the case in words, where there are any
 * @param data the case as {@link Plain} makes it
 * @param leaves how many numbers and names the case has
 * @param working the numbers on the way
 * @param left the left side
 * @param sign the asserted relation
 * @param right the right side
 * @param truth whether it holds, in words
 * @param pictures what can be drawn of it
 */
public record CaseView(
    String file,
    String sentence,
    List<String> story,
    List<String> words,
    Object data,
    int leaves,
    List<String> working,
    Side left,
    String sign,
    Side right,
    String truth,
    List<Picture> pictures) {

  /**
   * What cases are drawn with.
   *
   * @param pictures keeps what is slow to compute
   * @param mechanisms those that the claim asks
   */
  record Studio(Pictures pictures, List<Mechanism> mechanisms) {
    private List<Picture> draw(String claim, Record theCase) {
      return pictures.of(claim, theCase, mechanisms);
    }
  }

  static CaseView of(Exhibit<?> e, Studio studio) {
    return of(
        e.file(),
        e.witness().sentence(),
        e.witness().story(),
        Records.write(e.theCase()),
        e.finding(),
        studio.draw(e.claim().id(), e.theCase()));
  }

  /** A case that was found now. */
  static <C extends Record> CaseView of(
      Claim<C> claim, Reading<C> reading, Record theCase, Studio studio) {
    return of(
        "",
        "",
        List.of(),
        Records.write(theCase),
        Kernel.judge(reading, claim.caseType().cast(theCase)),
        studio.draw(claim.id(), theCase));
  }

  private static CaseView of(
      String file,
      String sentence,
      List<String> story,
      ObjectNode data,
      Finding finding,
      List<Picture> pictures) {
    return new CaseView(
        file,
        sentence,
        story,
        CaseWords.of(data),
        Plain.of(data),
        leaves(data),
        finding.working(),
        Side.of(finding.left()),
        finding.relation().sign(),
        Side.of(finding.right()),
        finding.truth().inWords(),
        pictures);
  }

  private static int leaves(JsonNode node) {
    if (node.isValueNode()) return 1;
    int count = 0;
    for (JsonNode child : node) count += leaves(child);
    return count;
  }

  /** The finding on one line, exactly. */
  public String finding() {
    return left.text() + " " + sign + " " + right.text();
  }

  /** The finding set as a formula. */
  public String formula() {
    return Formula.of(finding());
  }
}
