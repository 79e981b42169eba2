package frongillo.setup;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ConvexFunction.Hyperbola;
import counterplay.model.elicitation.ConvexFunction.Piecewise;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Numbers and curves that a sentence speaks of. Signals and thresholds are measured on an
 * increasing scale on which they are positive, which changes no comparison of two of them.
 *
 * @param wholes which of finitely many situations
 * @param numbers each by its name
 * @param curves functions of the signal or the threshold, by name: the coefficients of 1, x, x^2,
 *     or with a fourth one of 1 and 1/(1 + x)
 */
public record Curved(
    Map<String, Integer> wholes,
    Map<String, Rational> numbers,
    Map<String, List<Rational>> curves) {

  /**
   * {@code "end #0 tau 2 P 1,-1/4"}: whole numbers have a #, the coefficients of curves have
   * commas.
   */
  public static Curved of(String text) {
    String[] words = text.split(" ");
    Map<String, Integer> wholes = new TreeMap<>();
    Map<String, Rational> numbers = new TreeMap<>();
    Map<String, List<Rational>> curves = new TreeMap<>();
    for (int k = 0; k < words.length; k += 2) {
      String value = words[k + 1];
      if (value.startsWith("#")) wholes.put(words[k], Integer.valueOf(value.substring(1)));
      else if (value.contains(","))
        curves.put(words[k], Stream.of(value.split(",")).map(Rational::parse).toList());
      else numbers.put(words[k], Rational.parse(value));
    }
    return new Curved(wholes, numbers, curves);
  }

  /** As the values of variables. */
  public Assignment assignment() {
    Assignment at = Assignment.NONE;
    for (Map.Entry<String, Integer> e : wholes.entrySet()) at = at.whole(e.getKey(), e.getValue());
    for (Map.Entry<String, Rational> e : numbers.entrySet())
      at = at.number(e.getKey(), e.getValue());
    for (Map.Entry<String, List<Rational>> e : curves.entrySet())
      at = at.function(e.getKey(), curve(e.getValue()));
    return at;
  }

  private static ConvexFunction curve(List<Rational> c) {
    return c.size() < 4
        ? Piecewise.of(c.toArray(Rational[]::new))
        : new Hyperbola(c.get(0), c.get(3));
  }

  /** A reading to the letter, proved, with cases that its domain has. */
  public static Reading<Curved> proved(
      String words, Domain domain, Hypothesis says, Argument argument, List<String> cases) {
    Asked<Curved> asked = Asking.of(domain, says, Curved::assignment);
    Scope<Curved> scope = scope(words, asked, cases);
    return Reading.printed(Verdict.PROVED, scope, asked).provedBy(Proof.by(argument));
  }

  /** A reading of ours, proved. */
  public static Reading<Curved> ours(
      String id,
      String words,
      Domain domain,
      Hypothesis says,
      Argument argument,
      List<String> cases) {
    Asked<Curved> asked = Asking.of(domain, says, Curved::assignment);
    return Reading.<Curved>ours(id, Verdict.PROVED, scope(words, asked, cases), asked)
        .provedBy(Proof.by(argument));
  }

  /** A reading of ours from which a hypothesis is missing, refuted. */
  public static Reading<Curved> refuted(
      String id, String words, Domain domain, Hypothesis says, List<String> cases) {
    Asked<Curved> asked = Asking.of(domain, says, Curved::assignment);
    return Asking.refuted(id, scope(words, asked, cases), asked);
  }

  private static Scope<Curved> scope(String words, Asked<Curved> asked, List<String> cases) {
    List<Curved> listed = cases.stream().map(Curved::of).toList();
    return Scope.sample(words, cases.size(), Space.of(listed))
        .containing(c -> listed.contains(c) && asked.contains(c));
  }

  /** A claim with one reading. */
  public static Claim<Curved> claim(
      String id, String place, String statement, Reading<Curved> reading) {
    return claim(id, place, statement, List.of(reading));
  }

  /** A claim with these readings. */
  public static Claim<Curved> claim(
      String id, String place, String statement, List<Reading<Curved>> readings) {
    return new Claim<>(
        new Source("frongillo/" + id, Kind.STATEMENT, place, statement), Curved.class, readings);
  }
}
