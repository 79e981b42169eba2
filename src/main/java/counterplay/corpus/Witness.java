package counterplay.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Quantifier;
import counterplay.claim.sentence.Finding;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One case on file that settles a reading.
 *
 * @param claim the id of the claim
 * @param reading the id of the reading
 * @param effect what the case does
 * @param sentence what is refuted, or shown to exist, in one sentence
 * @param story two to five lines: why one would believe the sentence, the catch, what the numbers
 *     say, what repairs it
 * @param theCase the case as it stands in the file
 * @param finding the two sides and their relation
 * @param found who found it and when
 */
public record Witness(
    String claim,
    String reading,
    Effect effect,
    String sentence,
    List<String> story,
    ObjectNode theCase,
    Sides finding,
    Found found) {

  /** What a case does to a reading. */
  public enum Effect {
    /** It contradicts a sentence about all cases. */
    REFUTES("refutes"),
    /** It shows what was said to exist. */
    SHOWS("shows");

    private final String word;

    Effect(String word) {
      this.word = word;
    }

    /** The name of the field. */
    public String word() {
      return word;
    }

    /** What a case can do to readings of that kind. */
    public static Effect on(Quantifier quantifier) {
      return quantifier == Quantifier.EXISTS ? SHOWS : REFUTES;
    }
  }

  /**
   * The texts of a finding.
   *
   * @param left the left side
   * @param relation the sign of the asserted relation
   * @param right the right side
   */
  public record Sides(String left, String relation, String right) {

    /** The texts of a finding. */
    public static Sides of(Finding finding) {
      return new Sides(finding.left().text(), finding.relation().sign(), finding.right().text());
    }

    /** Left, relation and right on one line. */
    public String text() {
      return left + " " + relation + " " + right;
    }
  }

  /**
   * Where a case comes from.
   *
   * @param by who or what found it
   * @param seed the seed of the search, or "none"
   * @param on the day, 2026-11-23
   */
  public record Found(String by, String seed, String on) {}

  /**
   * @throws BadFile if the story is not two to five lines or a text is blank
   */
  public Witness {
    story = List.copyOf(story);
    if (story.size() < 2 || story.size() > 5)
      throw new BadFile("story: " + story.size() + " lines; wanted are two to five");
    if (sentence.isBlank()) throw new BadFile(effect.word() + ": a sentence is wanted");
  }

  /**
   * The witness that an object stands for.
   *
   * @throws BadFile if a field is unknown or missing or is not of its kind; the case is not looked
   *     into
   */
  public static Witness of(ObjectNode object) {
    Effect effect = object.has(Effect.SHOWS.word()) ? Effect.SHOWS : Effect.REFUTES;
    Json.fields(
        object,
        "",
        List.of("claim", "reading", effect.word(), "story", "case", "finding", "found"));
    if (!object.get("story").isArray()) throw new BadFile("story: wanted is a list of lines");
    List<String> story = new ArrayList<>();
    object.get("story").forEach(line -> story.add(Json.text(line, "story")));
    if (!(object.get("case") instanceof ObjectNode theCase))
      throw new BadFile("case: wanted is an object");
    Found found = Records.read(object.get("found"), Found.class, "found");
    if (!found.on().matches("\\d{4}-\\d{2}-\\d{2}"))
      throw new BadFile("found.on: '" + found.on() + "' is not a day such as 2026-11-23");
    return new Witness(
        Json.text(object.get("claim"), "claim"),
        Json.text(object.get("reading"), "reading"),
        effect,
        Json.text(object.get(effect.word()), effect.word()),
        story,
        theCase,
        Records.read(object.get("finding"), Sides.class, "finding"),
        found);
  }

  /** The canonical text of the file. */
  public String text() {
    return textWith(theCase, finding);
  }

  /** The canonical text with another case and finding in their places. */
  String textWith(JsonNode otherCase, Sides sides) {
    ObjectNode object = Json.object();
    object.put("claim", claim).put("reading", reading).put(effect.word(), sentence);
    story.forEach(object.putArray("story")::add);
    object.set("case", otherCase);
    object.set("finding", Records.write(sides));
    object.set("found", Records.write(found));
    return Json.canonical(object, Set.of("story", "case"));
  }
}
