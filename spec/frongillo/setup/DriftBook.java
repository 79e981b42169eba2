package frongillo.setup;

import counterplay.claim.Claim;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import java.util.List;
import java.util.stream.Stream;

/**
 * Claims about where best replies lie, under one mechanism, seen from the threshold.
 *
 * <p>The cases are curves: where P = 1/(1 + x) is 1/2 is the signal 1; P = (2 + x)/(2 + 2x) is
 * never as low, P = 1/(2 + 2x) never as high.
 *
 * @param r thresholds and what is replied to them
 */
public record DriftBook(ThresholdReplies r, List<Claim<?>> claims) {

  /** No hypothesis on the shape of P. */
  public static final String ALWAYS = "every threshold, every best reply to it, P continuous";

  /** And with it. */
  public static final String FALLING = ALWAYS + " and strictly falling in the signal";

  private static final String SIDES = " f 1/2 star 1/4 lo 1/4 hi 1/4";
  private static final String ABOVE = "end #0 tau 1/2 b 1 P 0,0,0,1" + SIDES;
  private static final String BELOW = "end #0 tau 2 b 1 P 0,0,0,1" + SIDES;
  private static final String LOW = "end #1 tau 1/2 b 1 P 1/2,0,0,1/2" + SIDES;
  private static final String HIGH = "end #2 tau 2 b 1 P 0,0,0,1/2" + SIDES;

  /** A threshold that is the best reply to itself. */
  public static final String EQUAL = "end #0 tau 1 b 1 P 0,0,0,1" + SIDES.replace("1/4", "1");

  /** Best replies on either side of the threshold and infinite ones. */
  public static String[] all() {
    return new String[] {ABOVE, BELOW, LOW, HIGH};
  }

  /** The same, away from star and from the interval. */
  public static String[] outward() {
    return new String[] {ABOVE, below(BELOW), LOW, below(HIGH)};
  }

  /** The same, back towards them. */
  public static String[] inward() {
    return new String[] {below(ABOVE), BELOW, below(LOW), HIGH};
  }

  /** The same with star and the interval at 3, above the threshold. */
  private static String below(String numbers) {
    return numbers.replace("1/4", "3");
  }

  /** One more claim. */
  public void add(
      String id,
      String place,
      String statement,
      Domain domain,
      Hypothesis says,
      String words,
      String... cases) {
    claims.add(
        Curved.claim(
            id,
            place,
            statement,
            Curved.proved(words, domain, says, RepliesEvidence::of, here(cases))));
  }

  /**
   * Stability, also where P need not fall, and where nothing is known of how G passes its level.
   */
  public void passing(
      String id,
      String place,
      String statement,
      Hypothesis passes,
      Hypothesis says,
      String[] cases,
      String[] others) {
    List<String> here = here(cases);
    claims.add(
        Curved.claim(
            id,
            place,
            statement,
            List.of(
                Curved.proved(FALLING, r.falling(passes), says, RepliesEvidence::of, here),
                Curved.ours(
                    "without-falling",
                    ALWAYS + "; the best replies are thresholds or infinite",
                    r.domain(passes, ThresholdReplies::isNotStar),
                    says,
                    RepliesEvidence::of,
                    here),
                Curved.refuted("without-passing", FALLING, r.falling(), says, here(others)))));
  }

  /** Output Agreement has no F. */
  private List<String> here(String... cases) {
    return Stream.of(cases)
        .map(c -> r.game().kind() == Game.Kind.OA ? c.replace(" f 1/2", "") : c)
        .toList();
  }
}
