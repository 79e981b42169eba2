package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.Map;

/**
 * A share in the other one's trades of K rounds is at most K shares of 100.
 *
 * <pre>
 *   | sum_{t=1}^K 100 r_{t-1} (b_{t-1} - b_t) | / (n - 1)  &lt;=  100 K / (n - 1)    for b_t, r_t in [0, 1], and with the names exchanged
 * </pre>
 */
public final class TradedStock implements Sentence {

  /** For every n and K. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/traded-stock",
          Lemma.Kind.MACHINE,
          "| sum_{t=1}^K 100 r_{t-1} (b_{t-1} - b_t) | / (n-1) <= 100 K/(n-1) for reports in [0,"
              + " 1]",
          "Reports.v traded_stock",
          new TradedStock(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 3)
        .numbers(
            s ->
                Frame.NONE
                    .with("b", new Frame.Box(s.of("K") + 1, Rational.ZERO, Rational.ONE, false))
                    .with("r", new Frame.Box(s.of("K") + 1, Rational.ZERO, Rational.ONE, false)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S most = x.number(Rational.of(100L * x.whole("K"), x.whole("n") - 1L));
    return Statement.of(
        List.of(share(x, "r", "b"), share(x, "b", "r")), Relation.AT_MOST, List.of(most, most));
  }

  private static <S extends Scalar<S>> S share(Variables<S> x, String own, String price) {
    S sum = x.number(0);
    for (int t = 1; t <= x.whole("K"); t++)
      sum =
          sum.plus(
              x.list(price).get(t - 1).times(x.list(own).get(t - 1).minus(x.list(own).get(t))));
    return size(sum.scale(Rational.of(-100, x.whole("n") - 1L)));
  }

  /** |x|. */
  public static <S extends Scalar<S>> S size(S x) {
    return x.isNegative() ? x.negated() : x;
  }

  /** It is said of all reports. */
  public record Carrying(Reported reports) implements Carried {
    /** Reads the reports of rounds 0 to K from the variables of a sentence. */
    public interface Reported {
      /** Those of Blue and those of Red. */
      <S extends Scalar<S>> List<List<S>> of(Variables<S> x);
    }

    @Override
    public Lemma lemma() {
      return LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("b", reports.of(x).get(0), "r", reports.of(x).get(1));
    }
  }
}
