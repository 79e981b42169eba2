package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.StepList.Fraction;

/**
 * A garbling loses {@code sum_s p_s f(q_s/p_s)} exactly if some report r stems from two signals s,
 * t with different ratios q_s/p_s.
 */
public record InformationLost() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/information-lost",
          MACHINE,
          "D_f(p, q) > D_f(theta p, theta q) if theta(r, s) > 0, theta(r, t) > 0 and p_s q_t != p_t"
              + " q_s for some r, s, t, and = otherwise, for strictly convex f",
          "Information.v information_is_lost",
          new InformationLost(),
          InformationLost::evidence);

  @Override
  public Domain domain() {
    return GarblingVariables.domain(true, 2);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S after = x.number(0);
    for (int r = 0; r < x.whole("m"); r++) {
      S n = InformationMonotonicity.garbled(x, "p", r);
      after =
          after.plus(n.times(x.convex("f", InformationMonotonicity.garbled(x, "q", r).over(n))));
    }
    return Statement.of(InformationMonotonicity.before(x), met(x) ? MORE : EQUAL, after);
  }

  private static <S extends Scalar<S>> boolean met(Variables<S> x) {
    int m = x.whole("m");
    for (int r = 0; r < m; r++) {
      for (int s = 0; s < m; s++) {
        for (int t = 0; t < s; t++) {
          if (x.list("t" + s).get(r).isZero() || x.list("t" + t).get(r).isZero()) continue;
          S apart =
              x.list("p")
                  .get(s)
                  .times(x.list("q").get(t))
                  .minus(x.list("p").get(t).times(x.list("q").get(s)));
          if (!apart.isZero()) return true;
        }
      }
    }
    return false;
  }

  /**
   * The row of such a report loses, and no row gains; where there is none f takes one value at all
   * ratios of a row.
   */
  public static Evidence evidence(Obligation o) {
    Known known = new Known(o);
    int m = o.shape().of("m");
    if (o.goal().sign() == Sign.ZERO) return equal(o, known);
    List<List<Jensen.Part>> rows = GarblingVariables.rows(o.shape());
    for (List<Jensen.Part> row : rows) {
      for (int s = 0; s < m; s++) {
        for (int t = 0; t < s; t++) {
          if (known.isPositive(row.get(s).share())
              && known.isPositive(row.get(t).share())
              && known.isNotZero(apart(row.get(s), row.get(t))))
            return new GarbledRows(o, rows).strict(row, row.get(s), row.get(t));
        }
      }
    }
    return Evidence.sought();
  }

  /** {@code q_s p_t - q_t p_s}. */
  static Polynomial apart(Jensen.Part s, Jensen.Part t) {
    return s.mass().times(t.weight()).minus(t.mass().times(s.weight()));
  }

  private static Evidence equal(Obligation o, Known known) {
    StepList steps = new StepList(o);
    List<Multiple> zeros = new ArrayList<>();
    for (List<Jensen.Part> row : GarblingVariables.rows(o.shape())) {
      Fraction mean = new Fraction(Jensen.mass(row), Jensen.weight(row));
      for (Jensen.Part s : row) {
        Fraction ratio = new Fraction(s.mass(), s.weight());
        if (known.isZero(s.share())) {
          zeros.add(
              new Multiple(
                  s.weight().times(steps.value(ratio).minus(steps.value(mean))), s.share()));
          continue;
        }
        List<Multiple> cross =
            row.stream()
                .map(
                    t ->
                        known.isZero(t.share())
                            ? new Multiple(apart(s, t), t.share())
                            : new Multiple(t.share(), apart(s, t)))
                .filter(k -> !k.zero().isZero())
                .toList();
        zeros.add(new Multiple(s.share().times(s.weight()), steps.same(ratio, mean, cross)));
      }
    }
    return steps.then(StepList.multiples(zeros));
  }
}
