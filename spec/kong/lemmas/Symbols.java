package kong.lemmas;

import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.Distributions;
import java.util.List;
import java.util.function.Function;

/**
 * The variables of a domain as polynomials in the symbols of a proof, for whoever names evidence.
 *
 * @param frame the numbers and functions
 * @param obligation the obligation, whose glossary names scores
 */
public record Symbols(Frame frame, Obligation obligation) implements Variables<Polynomial> {

  /** The whole numbers. */
  public Shape shape() {
    return obligation.shape();
  }

  @Override
  public int whole(String name) {
    return shape().of(name);
  }

  @Override
  public Polynomial get(String name) {
    return list(name).get(0);
  }

  @Override
  public List<Polynomial> list(String name) {
    Frame.Kind kind = frame.kinds().get(name);
    if (kind instanceof Frame.Simplex s) return GarblingVariables.simplex(name, s.count());
    int count = kind instanceof Frame.Box b ? b.count() : ((Frame.Numbers) kind).count();
    return Frame.symbols(name, count).stream().map(Polynomial::parameter).toList();
  }

  @Override
  public Polynomial number(Rational value) {
    return Polynomial.of(value);
  }

  @Override
  public Polynomial root(Polynomial radicand) {
    return named("sqrt(" + radicand + ")");
  }

  @Override
  public Polynomial score(String rule, int signal, List<Polynomial> prediction) {
    return scoreOf(rule, signal, terms(prediction));
  }

  /** The symbol of a score; a prediction is named by quotients here. */
  public Polynomial scoreOf(String rule, int signal, List<Term> prediction) {
    return named(meaning(rule, signal, prediction));
  }

  private static String meaning(String rule, int signal, List<Term> prediction) {
    return rule
        + "("
        + signal
        + " | "
        + String.join(", ", prediction.stream().map(Symbols::text).toList())
        + ")";
  }

  /**
   * The symbol of a score of a prediction whose scores are named next, signal by signal, if they
   * are not named yet.
   */
  public Polynomial scoreOfNew(String rule, int signal, List<Term> prediction) {
    String meaning = meaning(rule, signal, prediction);
    long named =
        obligation.glossary().keySet().stream().filter(s -> s.startsWith(rule + "_")).count();
    return Polynomial.parameter(
        obligation.symbol(meaning).orElse(rule + "_" + (named + 1 + signal)));
  }

  private Polynomial named(String meaning) {
    return Polynomial.parameter(
        obligation
            .symbol(meaning)
            .orElseThrow(() -> new IllegalArgumentException("nothing stands for " + meaning)));
  }

  private static String text(Term t) {
    if (t.denominator().isConstant())
      return t.numerator().scale(t.denominator().constantTerm().inverse()).toString();
    Rational scale = t.denominator().leadingCoefficient().inverse();
    return "(" + t.numerator().scale(scale) + ")/(" + t.denominator().scale(scale) + ")";
  }

  /** The same as quotients by one. */
  public static List<Term> terms(List<Polynomial> numbers) {
    return numbers.stream().map(Term::of).toList();
  }

  /** The numbers divided by their sum. */
  public static List<Term> shares(List<Polynomial> numbers) {
    Polynomial sum = Distributions.sum(numbers);
    return numbers.stream().map(p -> new Term(p, sum)).toList();
  }

  @Override
  public Polynomial convex(String f, Polynomial x) {
    return named(f + "(" + x + ")");
  }

  @Override
  public Mean<Polynomial> mean(String process, Function<Variables<Polynomial>, Polynomial> value) {
    throw new IllegalArgumentException("no expectation is named by evidence");
  }
}
