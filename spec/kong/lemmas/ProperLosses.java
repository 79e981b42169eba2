package kong.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.Distributions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Evidence that two wrong predictions lose, or one at least, under a strictly proper rule.
 *
 * <pre>  a sum_k q_k (PS(k, q) - PS(k, p)) + c sum_k r_k (PS(k, r) - PS(k, p))</pre>
 *
 * @param symbols the variables
 * @param a positive factors
 * @param q a distribution, or one times its sum
 * @param c factors that are not negative
 * @param r a distribution, or one times its sum
 * @param p a prediction
 */
public record ProperLosses(
    Symbols symbols,
    List<Polynomial> a,
    List<Polynomial> q,
    List<Polynomial> c,
    List<Polynomial> r,
    List<Polynomial> p) {

  /**
   * What the report (x, p) loses against the truth (s, q_s) under a symmetric prior: q and r are
   * the rows of s and x.
   */
  public static ProperLosses againstTruth(Symbols x) {
    int own = x.whole("s");
    int named = x.whole("x");
    return new ProperLosses(
        x,
        List.of(x.get("alpha"), SymmetricPriors.marginal(x, named)),
        SymmetricPriors.row(x, own),
        List.of(x.get("beta"), SymmetricPriors.pair(x, named, own)),
        SymmetricPriors.row(x, named),
        x.list("p"));
  }

  /** The sum is positive, or not negative. */
  public static Argument argument(Function<Obligation, ProperLosses> naming) {
    return o -> o.isImpossible() ? Evidence.sought() : naming.apply(o).evidence();
  }

  private Evidence evidence() {
    if (symbols.obligation().goal().sign() == Sign.POSITIVE) {
      Known known = new Known(symbols.obligation());
      for (int k = 0; k < p.size(); k++) {
        Polynomial apart =
            q.get(k).times(Distributions.sum(r)).minus(r.get(k).times(Distributions.sum(q)));
        if (known.isNotZero(apart)) return bySplit(k, apart);
      }
    }
    return both();
  }

  /** Where p is q in place k, it is not r there. */
  private Evidence bySplit(int k, Polynomial apart) {
    Polynomial fromQ = p.get(k).times(Distributions.sum(q)).minus(q.get(k));
    Polynomial fromR = p.get(k).times(Distributions.sum(r)).minus(r.get(k));
    // apart = sum(q) fromR - sum(r) fromQ
    Evidence impossible =
        StepList.sum(
            List.of(Roots.square(apart)),
            new Multiple(apart.times(Distributions.sum(r)), fromQ),
            new Multiple(apart.times(Distributions.sum(q)).negated(), fromR));
    return new Split(
        fromQ, both(), both().after(new Cut(new Fact(fromR, Sign.NONZERO), impossible)), both());
  }

  private Evidence both() {
    List<Polynomial> first = new ArrayList<>(a);
    first.add(ProperLoss.lost(symbols, q, p));
    List<Polynomial> second = new ArrayList<>(c);
    second.add(ProperLoss.lost(symbols, r, p));
    return weighed(symbols.obligation(), List.of(first, second))
        .after(new Proper("PS", Symbols.shares(r), Symbols.terms(p)))
        .after(new Proper("PS", Symbols.shares(q), Symbols.terms(p)));
  }

  /** The sum of these products, times what makes it the goal. */
  static Evidence weighed(Obligation o, List<List<Polynomial>> products) {
    Polynomial sum =
        products.stream()
            .map(f -> f.stream().reduce(Polynomial.ONE, Polynomial::times))
            .reduce(Polynomial.ZERO, Polynomial::plus);
    Rational weight =
        sum.isZero()
            ? Rational.ONE
            : o.goal().polynomial().leadingCoefficient().over(sum.leadingCoefficient());
    return StepList.sum(
        products.stream().map(f -> new Summand(weight, Polynomial.ONE, f)).toList());
  }
}
