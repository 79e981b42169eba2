package frongillo.setup;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.space.Space;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The finitely many numbers of a signal model that a sentence speaks of.
 *
 * @param numbers each by its name
 */
public record Point(Map<String, Rational> numbers) {

  private static final String EVERY = "every value of the numbers that the sentence speaks of";

  /** {@code "p 1/2 tau 0"}. */
  public static Point of(String text) {
    String[] words = text.split(" ");
    Map<String, Rational> numbers = new TreeMap<>();
    for (int k = 0; k < words.length; k += 2) numbers.put(words[k], Rational.parse(words[k + 1]));
    return new Point(numbers);
  }

  /** As the values of variables. */
  public Assignment assignment() {
    Assignment at = Assignment.NONE;
    for (Map.Entry<String, Rational> e : numbers.entrySet())
      at = at.number(e.getKey(), e.getValue());
    return at;
  }

  /** One domain of numbers. */
  public static Domain domain(Frame frame, Hypothesis... given) {
    return Asking.given(Domain.all().numbers(s -> frame), given);
  }

  /** A reading to the letter, proved. */
  public static Reading<Point> proved(
      String words, Domain domain, Hypothesis says, Argument argument, String... points) {
    return reading("printed", words, domain, says, argument, points);
  }

  /** A reading of ours, proved. */
  public static Reading<Point> reading(
      String id,
      String words,
      Domain domain,
      Hypothesis says,
      Argument argument,
      String... points) {
    var asked = Asking.of(domain, says, Point::assignment);
    Scope<Point> scope = scope(words, asked, points);
    Reading<Point> reading =
        id.equals("printed")
            ? Reading.printed(Verdict.PROVED, scope, asked)
            : Reading.ours(id, Verdict.PROVED, scope, asked);
    return reading.provedBy(Proof.by(argument));
  }

  /** A reading of ours from which a hypothesis is missing, refuted. */
  public static Reading<Point> refuted(
      String id, String words, Domain domain, Hypothesis says, String... points) {
    var asked = Asking.of(domain, says, Point::assignment);
    return Asking.refuted(id, scope(words, asked, points), asked);
  }

  private static Scope<Point> scope(String words, Asked<Point> asked, String... points) {
    Space<Point> known = Space.of(Stream.of(points).map(Point::of).toList());
    return Scope.sample(words, points.length, known).containing(asked::contains);
  }

  /** A claim with one reading, which is proved. */
  public static Claim<Point> claim(
      String id,
      Kind kind,
      String place,
      String statement,
      Domain domain,
      Hypothesis says,
      Argument argument,
      String... points) {
    return Claim.of(
        id, kind, place, statement, Point.class, proved(EVERY, domain, says, argument, points));
  }

  /** The same, with a proof that is sought. */
  public static Claim<Point> claim(
      String id,
      Kind kind,
      String place,
      String statement,
      Domain domain,
      Hypothesis says,
      String... points) {
    return claim(id, kind, place, statement, domain, says, Argument.sought(), points);
  }
}
