package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.PairLaw;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A prediction loses against what it is scored with, twice; said once for each agent.
 *
 * @param strict whether something is surely lost
 */
public record TwoProperLosses(boolean strict) implements Sentence {

  private static final String FORMULA =
      "a b sum_k q_k (PS(k, q) - PS(k, p)) + c d sum_k r_k (PS(k, r) - PS(k, p)) ";

  /** Nothing is gained. */
  public static final Lemma WEAK =
      new Lemma(
          "kong/two-proper-losses",
          ARGUED,
          FORMULA
              + ">= 0 for distributions p, q, r, a, b > 0, c, d >= 0 and every strictly proper rule"
              + " PS on m signals",
          "each sum is not negative since PS is proper",
          new TwoProperLosses(false),
          ProperLosses.argument(TwoProperLosses::losses));

  /** Something is lost. */
  public static final Lemma STRICT =
      new Lemma(
          "kong/two-proper-losses-strict",
          ARGUED,
          FORMULA
              + "> 0 for distributions p, q, r, a, b > 0, c, d >= 0 and every strictly proper rule"
              + " PS on m signals, if p differs from q, or c, d > 0 and q differs from r",
          "each sum is not negative since PS is proper; the first is positive if p differs from q,"
              + " the second if p differs from r",
          new TwoProperLosses(true),
          ProperLosses.argument(TwoProperLosses::losses));

  @Override
  public Domain domain() {
    Domain any = Domain.all().size("n", 2, 3).size("m", 2, 3).numbers(s -> frame(s.of("m")));
    return strict ? any.given(TwoProperLosses::areApart) : any;
  }

  private static Frame frame(int m) {
    return Frame.NONE
        .positive("a", "b")
        .nonnegative("c", "d")
        .simplex("q", m)
        .simplex("r", m)
        .simplex("p", m)
        .with("PS", new Frame.Rule(m, true));
  }

  private static <S extends Scalar<S>> Statement<S> areApart(Variables<S> x) {
    Statement<S> both =
        new Statement.All<>(
            List.of(
                Statement.of(x.get("c"), MORE, x.number(0)),
                Statement.of(x.get("d"), MORE, x.number(0)),
                Statement.of(x.list("q"), DIFFERENT, x.list("r"))));
    return new Statement.Some<>(List.of(Statement.of(x.list("q"), DIFFERENT, x.list("p")), both));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S sum =
        x.get("a")
            .times(x.get("b"))
            .times(lost(x, x.list("q")))
            .plus(x.get("c").times(x.get("d")).times(lost(x, x.list("r"))));
    return Statement.all(
        IntStream.range(0, x.whole("n"))
            .mapToObj(i -> Statement.of(sum, strict ? MORE : AT_LEAST, x.number(0)))
            .toList());
  }

  private static <S extends Scalar<S>> S lost(Variables<S> x, List<S> q) {
    return x.score("PS", q, q).minus(x.score("PS", q, x.list("p")));
  }

  private static ProperLosses losses(Obligation o) {
    Shape shape = o.shape();
    Symbols x = new Symbols(frame(shape.of("m")), o);
    return new ProperLosses(
        x,
        List.of(x.get("a"), x.get("b")),
        x.list("q"),
        List.of(x.get("c"), x.get("d")),
        x.list("r"),
        x.list("p"));
  }

  /**
   * What the report (x, p) loses against truth, which is (s, q_s): a = alpha, b = q(s), q = q_s, c
   * = beta, d = Pr(x, s), r = q_x.
   *
   * @param strict whether something is surely lost
   */
  public record AgainstTruth(boolean strict) implements Carried {
    @Override
    public Lemma lemma() {
      return strict ? STRICT : WEAK;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      PairLaw<S> law = SymmetricPriors.pairLaw(x);
      int s = x.whole("s");
      int other = x.whole("x");
      return Map.of(
          "a",
          List.of(x.get("alpha")),
          "b",
          List.of(law.marginal(s)),
          "q",
          law.posterior(s),
          "c",
          List.of(x.get("beta")),
          "d",
          List.of(law.pair(other, s)),
          "r",
          law.posterior(other),
          "p",
          x.list("p"));
    }
  }
}
