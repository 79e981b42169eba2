package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.ScoringRule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a prediction p earns {@code sum_k y_k PS(k, p) + e}, with y not negative and not all zero,
 * one prediction is best, y divided by its sum.
 *
 * @param formula whether it is said which one it is, or that each other one earns less
 */
public record OneBestPrediction(boolean formula) implements Sentence {

  private static final String IF =
      " if the law x = y / sum y earns no more than p, sum_k y_k PS(k, x) <= sum_k y_k PS(k, p),"
          + " with y >= 0, sum_k y_k > 0 and every strictly proper rule PS on m signals";
  private static final String WHY =
      "x earns more than every other prediction, since PS is strictly proper; so p = x";

  /** Another prediction earns less, even if it is made with some chance. */
  public static final Lemma OTHERS_LOSE =
      new Lemma(
          "kong/one-best-prediction",
          ARGUED,
          "(1 - c) sum_k y_k PS(k, p) + c sum_k y_k PS(k, q) < sum_k y_k PS(k, p) for every"
              + " distribution q other than p and c > 0"
              + IF,
          WHY,
          new OneBestPrediction(false),
          argument());

  /** Which one is best. */
  public static final Lemma FORMULA =
      new Lemma(
          "kong/the-best-prediction",
          ARGUED,
          "p_k = y_k / sum y for every k" + IF,
          WHY,
          new OneBestPrediction(true),
          argument());

  private static Argument argument() {
    return o -> {
      Symbols x = new Symbols(frame(o.shape().of("m")), o);
      return evidence(x, x.list("y"));
    };
  }

  @Override
  public Domain domain() {
    Domain best =
        Domain.all()
            .size("n", 3, 3)
            .size("m", 2, 3)
            .size("K", 1, 1)
            .numbers(s -> frame(s.of("m")))
            .given(OneBestPrediction::isPayment)
            .given(OneBestPrediction::isBest);
    return formula ? best : best.given(OneBestPrediction::isOther);
  }

  private static Frame frame(int m) {
    return Frame.NONE
        .reals("y", m)
        .real("e")
        .positive("c")
        .simplex("p", m)
        .simplex("q", m)
        .with("PS", new Frame.Rule(m, true));
  }

  private static <S extends Scalar<S>> Statement<S> isPayment(Variables<S> x) {
    List<S> y = x.list("y");
    return Statement.of(y, AT_LEAST, Collections.nCopies(y.size(), x.number(0)))
        .and(Statement.of(Distributions.sum(y), MORE, x.number(0)));
  }

  private static <S extends Scalar<S>> Statement<S> isBest(Variables<S> x) {
    S sum = Distributions.sum(x.list("y"));
    return Statement.of(
        earned(x, x.list("y").stream().map(y -> y.over(sum)).toList()),
        AT_MOST,
        earned(x, x.list("p")));
  }

  /** q is another prediction than p. */
  public static <S extends Scalar<S>> Statement<S> isOther(Variables<S> x) {
    return Statement.of(x.list("q"), DIFFERENT, x.list("p"));
  }

  private static <S extends Scalar<S>> S earned(Variables<S> x, List<S> prediction) {
    return x.score("PS", x.list("y"), prediction).plus(x.get("e"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    if (formula) {
      S sum = Distributions.sum(x.list("y"));
      return Statement.of(x.list("p"), EQUAL, x.list("y").stream().map(y -> y.over(sum)).toList());
    }
    S best = earned(x, x.list("p"));
    return Statement.of(
        best.plus(x.get("c").times(earned(x, x.list("q")).minus(best))), LESS, best);
  }

  @Override
  public List<Assignment> cases(Shape shape) {
    int m = shape.of("m");
    return List.of(
        new Assignment(shape, Map.of(), Map.of(), Map.of(), Map.of())
            .numbers("y", Collections.nCopies(m, Rational.ONE))
            .number("e", Rational.ZERO)
            .number("c", Rational.ONE)
            .numbers("p", Distributions.uniform(m))
            .numbers("q", Distributions.point(Rational.ONE, m, 0))
            .rule("PS", new ScoringRule.Quadratic()));
  }

  /**
   * Evidence for both sentences, where p, q and c have these names and it is known that p is best.
   *
   * @param x the variables
   * @param y what is scored, times the sum, none of it negative
   */
  static Evidence evidence(Symbols x, List<Polynomial> y) {
    Evidence absurd = Evidence.sought().after(loses(y, x.list("p")));
    return x.obligation().goal().sign() == Sign.ZERO
        ? isBest(x, y, absurd)
        : othersLose(x, y, absurd);
  }

  private static Proper loses(List<Polynomial> y, List<Polynomial> prediction) {
    return new Proper("PS", Symbols.shares(y), Symbols.terms(prediction));
  }

  /** p is y divided by its sum: otherwise it loses. */
  private static Evidence isBest(Symbols x, List<Polynomial> y, Evidence absurd) {
    Polynomial goal = x.obligation().goal().polynomial();
    Polynomial apart =
        apart(x.list("p"), y).stream()
            .filter(a -> isMultiple(goal, a))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no place of the prediction"));
    Polynomial scale = Polynomial.of(goal.leadingCoefficient().over(apart.leadingCoefficient()));
    return new Split(apart, absurd, StepList.sum(List.of(), new Multiple(scale, apart)), absurd);
  }

  /** Where q differs from p it is not the best one, or p is not. */
  private static Evidence othersLose(Symbols x, List<Polynomial> y, Evidence absurd) {
    Known known = new Known(x.obligation());
    List<Polynomial> p = x.list("p");
    List<Polynomial> q = x.list("q");
    int place =
        IntStream.range(0, y.size())
            .filter(k -> known.isNotZero(q.get(k).minus(p.get(k))))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no place where the predictions differ"));
    Polynomial fromQ = apart(q, y).get(place);
    Polynomial fromP = apart(p, y).get(place);
    Polynomial between = q.get(place).minus(p.get(place));
    // sum between = fromQ - fromP
    Evidence impossible =
        StepList.sum(
            List.of(Roots.square(between, Distributions.sum(y))),
            new Multiple(between.negated(), fromQ),
            new Multiple(between, fromP));
    Evidence differ = lose(x, y).after(loses(y, q));
    return new Split(
        fromQ, differ, absurd.after(new Cut(new Fact(fromP, Sign.NONZERO), impossible)), differ);
  }

  /**
   * Evidence for both sentences, where no prediction is known to earn more.
   *
   * @param x the variables
   * @param y what is scored, times the sum
   * @param notNegative evidence that each of them is not negative
   * @param positive evidence that their sum is positive
   */
  public static Evidence evidence(
      Symbols x, List<Polynomial> y, List<Evidence> notNegative, Evidence positive) {
    Polynomial goal = x.obligation().goal().polynomial();
    Polynomial sum = Distributions.sum(y);
    if (isMultiple(goal, sum)) return positive;
    for (int k = 0; k < y.size(); k++) if (isMultiple(goal, y.get(k))) return notNegative.get(k);
    // first the scores of y get their names, signal by signal
    Evidence best =
        known(x, goal)
            .orElseGet(() -> evidence(x, y))
            .after(new Instance(0, Map.of("d", Symbols.shares(y))))
            .after(loses(y, x.list("p")));
    Evidence all = best.after(new Cut(new Fact(sum, Sign.POSITIVE), positive));
    for (int k = 0; k < y.size(); k++)
      all = all.after(new Cut(new Fact(y.get(k), Sign.NONNEGATIVE), notNegative.get(k)));
    return all;
  }

  /** That x earns no more than p is the very instance. */
  private static Optional<Evidence> known(Symbols x, Polynomial goal) {
    boolean weak = x.obligation().goal().sign() == Sign.NONNEGATIVE;
    return weak ? Optional.of(StepList.products(List.of(List.of(goal)))) : Optional.empty();
  }

  /**
   * c times what p earns more than the best one, which is known not to be negative, and what that
   * one earns more than q.
   */
  private static Evidence lose(Symbols x, List<Polynomial> y) {
    List<Term> best = Symbols.shares(y);
    Polynomial gained = Polynomial.ZERO;
    Polynomial lost = Polynomial.ZERO;
    for (int k = 0; k < y.size(); k++) {
      Polynomial at = x.scoreOfNew("PS", k, best);
      gained =
          gained.plus(y.get(k).times(x.scoreOf("PS", k, Symbols.terms(x.list("p"))).minus(at)));
      lost = lost.plus(y.get(k).times(at.minus(x.scoreOf("PS", k, Symbols.terms(x.list("q"))))));
    }
    return ProperLosses.weighed(
        x.obligation(), List.of(List.of(x.get("c"), gained), List.of(x.get("c"), lost)));
  }

  private static boolean isMultiple(Polynomial a, Polynomial b) {
    return !a.isZero()
        && !b.isZero()
        && a.scale(b.leadingCoefficient()).equals(b.scale(a.leadingCoefficient()));
  }

  private static List<Polynomial> apart(List<Polynomial> p, List<Polynomial> y) {
    Polynomial sum = Distributions.sum(y);
    return IntStream.range(0, y.size()).mapToObj(k -> p.get(k).times(sum).minus(y.get(k))).toList();
  }
}
