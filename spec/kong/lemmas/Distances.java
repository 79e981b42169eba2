package kong.lemmas;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Evidence about Hellinger divergences of the distributions x, y and z. */
final class Distances {

  private final Obligation o;
  private final Roots roots;
  private final int m;

  Distances(Obligation o) {
    this.o = o;
    roots = new Roots(o);
    m = o.shape().of("m");
  }

  private List<Polynomial> law(String name) {
    return GarblingVariables.simplex(name, m);
  }

  private List<Polynomial> root(String name) {
    return roots.of(law(name));
  }

  private Polynomial divergence(String a, String b) {
    return roots.divergence(law(a), law(b));
  }

  private List<Polynomial> differences(String a, String b) {
    List<Polynomial> all = new ArrayList<>();
    for (int s = 0; s < m; s++) all.add(root(a).get(s).minus(root(b).get(s)));
    return all;
  }

  /** The divergence as a sum of squares. */
  List<Summand> squares(String a, String b) {
    return differences(a, b).stream().map(d -> Roots.square(d)).toList();
  }

  /** {@code 2 - D*} of x and another one, as a sum of products. */
  List<Summand> products(String other) {
    return IntStream.range(0, m)
        .mapToObj(s -> Roots.twice(root("x").get(s), root(other).get(s)))
        .toList();
  }

  /** No radicand is negative. */
  Evidence impossible() {
    for (List<String> pair :
        List.of(List.of("x", "y"), List.of("y", "z"), List.of("x", "z"), List.of("y", "x"))) {
      if (law(pair.get(0)).stream().anyMatch(p -> !isThere(p))
          || law(pair.get(1)).stream().anyMatch(p -> !isThere(p))) continue;
      Polynomial below = divergence(pair.get(0), pair.get(1)).negated();
      if (!roots.known().isPositive(below)) continue;
      List<Summand> all = new ArrayList<>(squares(pair.get(0), pair.get(1)));
      all.add(StepList.products(List.of(List.of(below))).cone().get(0));
      return StepList.sum(all);
    }
    return Evidence.sought();
  }

  private boolean isThere(Polynomial p) {
    return p.isConstant() || o.symbol("sqrt(" + p + ")").isPresent();
  }

  private Evidence impossible(List<Polynomial> sums, List<List<List<Polynomial>>> products) {
    for (int k = 0; k < sums.size(); k++) {
      Polynomial below = sums.get(k).negated();
      if (!roots.known().isPositive(below)) continue;
      List<List<Polynomial>> all = new ArrayList<>(products.get(k));
      all.add(List.of(below));
      return StepList.products(all);
    }
    return Evidence.sought();
  }

  /**
   * In each row the root of the product of sums is at least the sum of the roots of products, by
   * Lagrange's identity.
   */
  Evidence garbled() {
    List<Polynomial> sums = new ArrayList<>();
    List<List<List<Polynomial>>> products = new ArrayList<>();
    for (String name : List.of("x", "y")) {
      for (int r = 0; r < m; r++) {
        List<List<Polynomial>> row = new ArrayList<>();
        for (int s = 0; s < m; s++) row.add(List.of(law("t" + s).get(r), law(name).get(s)));
        products.add(row);
        sums.add(
            row.stream()
                .map(f -> f.get(0).times(f.get(1)))
                .reduce(Polynomial.ZERO, Polynomial::plus));
      }
    }
    if (o.isImpossible()) return impossible(sums, products);
    StepList steps = new StepList(o);
    List<Summand> gaps = new ArrayList<>();
    for (int r = 0; r < m; r++) {
      int row = r;
      Polynomial u = roots.of(sums.get(r));
      Polynomial v = roots.of(sums.get(m + r));
      Polynomial gap = u.times(v);
      List<Polynomial> shares = new ArrayList<>();
      for (int s = 0; s < m; s++) {
        shares.add(law("t" + s).get(row));
        gap = gap.minus(law("t" + s).get(r).times(root("x").get(s)).times(root("y").get(s)));
      }
      gaps.add(
          Roots.twice(
              Roots.step(
                  steps, gap, List.of(u.times(v)), Roots.lagrange(root("x"), root("y"), shares))));
    }
    return steps.then(StepList.sum(gaps));
  }

  /**
   * {@code sqrt(l x + k y) >= l sqrt(x) + k sqrt(y)} since {@code l x + k y = (l sqrt(x) + k
   * sqrt(y))^2 + l k (sqrt(x) - sqrt(y))^2}.
   */
  Evidence convex() {
    Polynomial l = Polynomial.parameter("l");
    Polynomial k = Polynomial.ONE.minus(l);
    List<Polynomial> points = new ArrayList<>();
    List<List<List<Polynomial>>> products = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      points.add(l.times(law("x").get(s)).plus(k.times(law("y").get(s))));
      products.add(List.of(List.of(l, law("x").get(s)), List.of(k, law("y").get(s))));
    }
    if (o.isImpossible()) return impossible(points, products);
    StepList steps = new StepList(o);
    List<Summand> gaps = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      Polynomial w = roots.of(points.get(s));
      Polynomial a = root("x").get(s);
      Polynomial b = root("y").get(s);
      Polynomial gap =
          Roots.step(
              steps,
              w.minus(l.times(a)).minus(k.times(b)),
              List.of(w),
              List.of(Roots.square(a.minus(b), l, k)));
      gaps.add(Roots.twice(root("z").get(s), gap));
    }
    return steps.then(StepList.sum(gaps));
  }

  /**
   * Two divergences of which the first is known not to be less: their roots differ by what is not
   * negative.
   */
  Evidence distances() {
    if (o.isImpossible()) return impossible();
    Polynomial y2 = divergence("x", "y");
    Polynomial z2 = divergence("x", "z");
    Polynomial a = roots.of(y2);
    Polynomial b = roots.of(z2);
    Polynomial eight = roots.of(Polynomial.of(Rational.of(8)));
    boolean less = roots.known().isPositive(z2.minus(y2));
    Polynomial difference = less ? b.minus(a) : a.minus(b);
    StepList steps = new StepList(o);
    Roots.step(
        steps,
        difference,
        List.of(less ? b : a),
        StepList.products(List.of(List.of(less ? z2.minus(y2) : y2.minus(z2)))).cone());
    List<Summand> rest = new ArrayList<>(List.of(Roots.square(a.minus(b))));
    for (String other : List.of("y", "z")) {
      rest.addAll(products(other));
      rest.addAll(products(other));
    }
    Polynomial room = Roots.step(steps, eight.minus(a).minus(b), List.of(eight), rest);
    return steps.then(StepList.products(List.of(List.of(difference, room))));
  }

  /**
   * The triangle inequality of the length of differences of roots; and a distance is zero where all
   * of them are.
   */
  Evidence metric() {
    Polynomial goal = o.goal().polynomial();
    if (o.isImpossible()) {
      for (int s = 0; s < m; s++) {
        Polynomial apart = law("x").get(s).minus(law("y").get(s));
        if (roots.known().isNotZero(apart)
            && isThere(divergence("x", "y"))
            && roots.known().isZero(roots.of(divergence("x", "y")))) return differ(s, apart);
      }
      return impossible();
    }
    if (o.goal().sign() == Sign.ZERO) return goal.isZero() ? Evidence.sought() : equal(0);
    Polynomial xy = roots.of(divergence("x", "y"));
    Polynomial yz = roots.of(divergence("y", "z"));
    Polynomial xz = roots.of(divergence("x", "z"));
    List<Polynomial> u = differences("x", "y");
    List<Polynomial> v = differences("y", "z");
    Polynomial inner = Polynomial.ZERO;
    for (int s = 0; s < m; s++) inner = inner.plus(u.get(s).times(v.get(s)));
    StepList steps = new StepList(o);
    Polynomial gap =
        Roots.step(
            steps,
            xy.times(yz).minus(inner),
            List.of(xy.times(yz)),
            Roots.lagrange(u, v, List.of()));
    // (xy + yz)^2 - xz^2 = 2 (xy yz - u v)
    return steps.then(
        Roots.atLeast(xy.plus(yz).minus(xz), List.of(xy, yz), List.of(Roots.twice(gap))));
  }

  /**
   * Where a distance is zero every root agrees: {@code (x_s - y_s)^2 + sum_t ((a_t - b_t)(a_s +
   * b_s))^2 = D* (a_s + b_s)^2 = 0}.
   */
  private Evidence differ(int s, Polynomial apart) {
    Polynomial sum = root("x").get(s).plus(root("y").get(s));
    Polynomial distance = roots.of(divergence("x", "y"));
    List<Summand> all = new ArrayList<>(List.of(Roots.square(apart)));
    List<Polynomial> u = differences("x", "y");
    for (int t = 0; t < m; t++) if (t != s) all.add(Roots.square(u.get(t).times(sum)));
    return StepList.sum(all, new Multiple(distance.times(sum).times(sum).negated(), distance));
  }

  /** Where x_s = y_s their roots agree, s after s; then D* is zero, and its root. */
  private Evidence equal(int s) {
    Polynomial distance = roots.of(divergence("x", "y"));
    if (distance.isZero()) return Evidence.sought();
    if (s == m) {
      List<Multiple> zeros =
          differences("x", "y").stream().map(d -> new Multiple(d.negated(), d)).toList();
      return new Split(
          distance,
          Evidence.sought(),
          StepList.sum(List.of(), new Multiple(Polynomial.ONE, distance)),
          Roots.absurd(distance, List.of(), zeros.toArray(Multiple[]::new)));
    }
    Polynomial a = root("x").get(s);
    Polynomial b = root("y").get(s);
    Polynomial difference = a.minus(b);
    Polynomial zero = law("x").get(s).minus(law("y").get(s));
    if (difference.isZero()) return equal(s + 1);
    Evidence more =
        Roots.absurd(
            difference,
            List.of(Roots.twice(b, difference)),
            new Multiple(Polynomial.of(Rational.of(-1)), zero));
    Evidence less =
        Roots.absurd(
            difference.negated(),
            List.of(Roots.twice(a, difference.negated())),
            new Multiple(Polynomial.ONE, zero));
    return new Split(difference, less, equal(s + 1), more);
  }
}
