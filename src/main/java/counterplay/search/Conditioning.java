package counterplay.search;

import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Conditioning: what is fair in expectations, taken out of a goal term by term. */
final class Conditioning {

  private Conditioning() {}

  /**
   * The latest values give way to the earlier ones, term by term, wherever the rest of the term is
   * known before.
   */
  static Polynomial of(Obligation o, Map<Increment, Polynomial> factors) {
    Polynomial left = o.goal().polynomial();
    Set<String> random = random(o);
    List<Increment> latestFirst = new ArrayList<>(o.fair());
    Collections.reverse(latestFirst);
    for (boolean changed = true; changed && !left.isZero(); ) {
      changed = false;
      for (Increment i : latestFirst) {
        Polynomial factor = factor(left, i, random);
        if (factor.isZero()) continue;
        changed = true;
        factors.merge(i, factor, Polynomial::plus);
        left =
            left.minus(
                factor.times(
                    Polynomial.parameter(i.later()).minus(Polynomial.parameter(i.earlier()))));
      }
    }
    return left;
  }

  /** The sum of what stands beside the later value in the terms where it is known before. */
  private static Polynomial factor(Polynomial p, Increment i, Set<String> random) {
    Polynomial factor = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      if (term.getKey().getOrDefault(i.later(), 0) != 1) continue;
      Polynomial rest = Polynomial.of(term.getValue());
      boolean known = true;
      for (Map.Entry<String, Integer> power : term.getKey().entrySet()) {
        if (power.getKey().equals(i.later())) continue;
        known &= !random.contains(power.getKey()) || i.given().contains(power.getKey());
        for (int k = 0; k < power.getValue(); k++)
          rest = rest.times(Polynomial.parameter(power.getKey()));
      }
      if (known) factor = factor.plus(rest);
    }
    return factor;
  }

  static Set<String> random(Obligation o) {
    Set<String> random = new TreeSet<>();
    for (Increment i : o.fair()) {
      random.add(i.later());
      random.add(i.earlier());
      random.addAll(i.given());
    }
    return random;
  }
}
