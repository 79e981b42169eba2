package kong.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;

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

  /** How evidence is named for one obligation. */
  public interface Naming {
    /** What loses in the obligation. */
    ProperLosses of(Obligation obligation);
  }

  /** The sum is positive, or not negative. */
  public static Argument argument(Naming naming) {
    return o -> o.isImpossible() ? Evidence.sought() : naming.of(o).evidence();
  }

  private Evidence evidence() {
    if (symbols.obligation().goal().sign() == Fact.Sign.POSITIVE) {
      for (int k = 0; k < p.size(); k++) {
        Polynomial apart = q.get(k).times(sum(r)).minus(r.get(k).times(sum(q)));
        if (isNonzero(apart)) return bySplit(k, apart);
      }
    }
    return both();
  }

  private boolean isNonzero(Polynomial p) {
    return !p.isZero()
        && symbols.obligation().facts().stream()
            .anyMatch(
                f ->
                    f.sign() == Fact.Sign.NONZERO
                        && f.polynomial()
                            .times(Polynomial.of(p.leadingCoefficient()))
                            .equals(p.times(Polynomial.of(f.polynomial().leadingCoefficient()))));
  }

  /** Where p is q in place k, it is not r there. */
  private Evidence bySplit(int k, Polynomial apart) {
    Polynomial fromQ = p.get(k).times(sum(q)).minus(q.get(k));
    Polynomial fromR = p.get(k).times(sum(r)).minus(r.get(k));
    // apart = sum(q) fromR - sum(r) fromQ
    Evidence impossible =
        StepList.sum(List.of(Roots.square(apart)), 
                new Multiple(apart.times(sum(r)), fromQ),
                new Multiple(apart.times(sum(q)).negated(), fromR));
    return new Split(
        fromQ,
        both(),
        both().after(new Cut(new Fact(fromR, Fact.Sign.NONZERO), impossible)),
        both());
  }

  private Evidence both() {
    List<Polynomial> first = new ArrayList<>(a);
    first.add(lost(q));
    List<Polynomial> second = new ArrayList<>(c);
    second.add(lost(r));
    return weighed(symbols.obligation(), List.of(first, second))
        .after(new Proper("PS", shares(r), Symbols.terms(p)))
        .after(new Proper("PS", shares(q), Symbols.terms(p)));
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
    return StepList.sum(products.stream().map(f -> new Summand(weight, Polynomial.ONE, f)).toList());
  }

  private Polynomial lost(List<Polynomial> x) {
    Polynomial lost = Polynomial.ZERO;
    for (int k = 0; k < p.size(); k++) {
      lost =
          lost.plus(
              x.get(k)
                  .times(
                      symbols
                          .scoreOf("PS", k, shares(x))
                          .minus(symbols.scoreOf("PS", k, Symbols.terms(p)))));
    }
    return lost;
  }

  private static List<Term> shares(List<Polynomial> x) {
    return Symbols.shares(x);
  }

  private static Polynomial sum(List<Polynomial> x) {
    return x.stream().reduce(Polynomial.ZERO, Polynomial::plus);
  }
}
