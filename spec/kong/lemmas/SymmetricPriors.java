package kong.lemmas;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Any symmetric prior (Assumption 2.1) as variables: the law u of the unordered pair of two agents'
 * signals, and for every list of signals other than the last one of three or more agents the
 * probability w that they have these. The prior follows by inclusion and exclusion; that no draw
 * has negative probability is a condition.
 *
 * <pre>
 *   Pr(d) = sum over c of (-1)^(number of agents named in c and not in d) Pr[each agent named in c has the signal that c names]
 * </pre>
 *
 * where d names the agents who have another signal than the last one, and c names those and any
 * others.
 */
public final class SymmetricPriors {

  private SymmetricPriors() {}

  /** The numbers u and w. */
  public static Frame frame(Shape s) {
    return frame(s.of("n"), s.of("m"), false);
  }

  /** The same for n agents with m signals. */
  public static Frame frame(int n, int m, boolean everyPairPossible) {
    int pairs = m * (m + 1) / 2;
    return (everyPairPossible ? Frame.NONE.interior("u", pairs) : Frame.NONE.simplex("u", pairs))
        .reals("w", higher(n, m).size());
  }

  /** The law of two agents' signals. */
  public static <S extends Scalar<S>> PairLaw<S> pairLaw(Variables<S> x) {
    return new PairLaw<>(IntStream.range(0, x.whole("m")).mapToObj(s -> row(x, s)).toList());
  }

  /** {@code Pr(s, t)} for each t. */
  public static <S extends Scalar<S>> List<S> row(Variables<S> x, int s) {
    return IntStream.range(0, x.whole("m")).mapToObj(t -> pair(x, s, t)).toList();
  }

  /** {@code Pr(s, t)}. */
  public static <S extends Scalar<S>> S pair(Variables<S> x, int s, int t) {
    S u = x.list("u").get(place(x.whole("m"), Math.min(s, t), Math.max(s, t)));
    return s == t ? u : u.scale(Rational.HALF);
  }

  private static int place(int m, int s, int t) {
    return s * m - s * (s - 1) / 2 + t - s;
  }

  /** {@code q(s)}. */
  public static <S extends Scalar<S>> S marginal(Variables<S> x, int s) {
    return Distributions.sum(row(x, s));
  }

  /** The joint law of n agents' signals. */
  public static <S extends Scalar<S>> JointPrior<S> prior(Variables<S> x) {
    return JointPrior.ofTable(x.whole("n"), x.whole("m"), probabilities(x));
  }

  /** Each draw with its number, whether or not that is a probability. */
  public static <S extends Scalar<S>> List<JointPrior.Draw<S>> table(Variables<S> x) {
    List<S> table = probabilities(x);
    List<List<Integer>> draws = JointPrior.tuples(x.whole("n"), x.whole("m"));
    return IntStream.range(0, table.size())
        .mapToObj(k -> new JointPrior.Draw<>(draws.get(k), table.get(k)))
        .toList();
  }

  private static <S extends Scalar<S>> List<S> probabilities(Variables<S> x) {
    int n = x.whole("n");
    int m = x.whole("m");
    List<List<Integer>> draws = JointPrior.tuples(n, m);
    List<List<Integer>> higher = higher(n, m);
    List<S> having = draws.stream().map(c -> having(x, m, c, higher)).toList();
    List<S> table = new ArrayList<>();
    for (List<Integer> draw : draws) {
      S sum = x.number(0);
      for (int c = 0; c < draws.size(); c++) {
        if (!names(draws.get(c), draw, m)) continue;
        sum =
            (named(draws.get(c), m) - named(draw, m)) % 2 == 0
                ? sum.plus(having.get(c))
                : sum.minus(having.get(c));
      }
      table.add(sum);
    }
    return table;
  }

  /** Whether c names all that the draw names, with the same signals. */
  private static boolean names(List<Integer> c, List<Integer> draw, int m) {
    for (int i = 0; i < draw.size(); i++)
      if (draw.get(i) != m - 1 && !draw.get(i).equals(c.get(i))) return false;
    return true;
  }

  private static <S extends Scalar<S>> S having(
      Variables<S> x, int m, List<Integer> c, List<List<Integer>> higher) {
    List<Integer> signals = c.stream().filter(s -> s != m - 1).toList();
    if (signals.isEmpty()) return x.number(1);
    if (signals.size() == 1) return marginal(x, signals.get(0));
    return signals.size() == 2
        ? pair(x, signals.get(0), signals.get(1))
        : x.list("w").get(higher.indexOf(c));
  }

  private static int named(List<Integer> draw, int m) {
    int count = 0;
    for (int s : draw) if (s != m - 1) count++;
    return count;
  }

  private static List<List<Integer>> higher(int n, int m) {
    return JointPrior.tuples(n, m).stream().filter(c -> named(c, m) >= 3).toList();
  }

  /** No draw has a negative probability. */
  public static <S extends Scalar<S>> Statement<S> isPrior(Variables<S> x) {
    List<S> table = probabilities(x);
    return Statement.of(table, AT_LEAST, Collections.nCopies(table.size(), x.number(0)));
  }

  /** Every signal can be drawn. */
  public static <S extends Scalar<S>> Statement<S> everySignalPossible(Variables<S> x) {
    int m = x.whole("m");
    return Statement.of(
        IntStream.range(0, m).mapToObj(s -> marginal(x, s)).toList(),
        MORE,
        Collections.nCopies(m, x.number(0)));
  }

  /** Whether a prior is symmetric and every signal can be drawn. */
  public static boolean isSymmetricAndFull(JointPrior<Rational> prior) {
    return prior.isSymmetric()
        && IntStream.range(0, prior.signals()).noneMatch(s -> prior.marginal(0, s).isZero());
  }

  /** The numbers of a symmetric prior. */
  public static Assignment of(JointPrior<Rational> prior) {
    int m = prior.signals();
    List<Rational> u = new ArrayList<>();
    for (int s = 0; s < m; s++)
      for (int t = s; t < m; t++) u.add(prior.pair(0, 1, s, t).times(Rational.of(s == t ? 1 : 2)));
    List<Rational> w =
        higher(prior.agents(), m).stream()
            .map(
                c ->
                    prior.probability(
                        d ->
                            IntStream.range(0, d.size())
                                .allMatch(i -> c.get(i) == m - 1 || c.get(i).equals(d.get(i)))))
            .toList();
    return Assignment.NONE.whole("n", prior.agents()).whole("m", m).numbers("u", u).numbers("w", w);
  }

  /** The roots of all posteriors, signal by signal. */
  public static <S extends Scalar<S>> List<S> rootsOfPosteriors(Variables<S> x) {
    PairLaw<S> law = pairLaw(x);
    return IntStream.range(0, law.signals())
        .boxed()
        .flatMap(s -> law.posterior(s).stream().map(x::root))
        .toList();
  }
}
