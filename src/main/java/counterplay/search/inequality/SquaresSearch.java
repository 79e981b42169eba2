package counterplay.search.inequality;

import counterplay.claim.evidence.Certificate;
import counterplay.claim.evidence.Certificate.SquaresWithin;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.search.Prover;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a polynomial on a domain as a sum of squares times factors that are not negative there. An
 * interval is a simplex of two weights, {@code x = w lo + u hi}; on simplices the polynomial is
 * made homogeneous in each group. It is looked for as a sum of squares as it is, and then with each
 * weight a square itself, {@code a = y^2}: a square in which y has an odd power is a times a square
 * in a.
 */
final class SquaresSearch {

  private static final int MOST_ELEVATION = 2;
  private static final int MOST_TERMS = 400;

  private final String words;
  private final Polynomial p;
  private final Within where;
  private final List<List<String>> groups = new ArrayList<>();

  /** What a weight is in the parameters of the domain. */
  private final Map<String, Polynomial> meaning = new LinkedHashMap<>();

  private SquaresSearch(String words, Polynomial p, Within where) {
    this.words = words;
    this.p = p;
    this.where = where;
  }

  /** A certificate that the polynomial is not negative on the domain. */
  static Optional<Certificate> of(String words, Polynomial p, Within where) {
    return new SquaresSearch(words, p, where).search();
  }

  private Optional<Certificate> search() {
    Polynomial q = onWeights();
    for (int elevation = 0; elevation <= MOST_ELEVATION; elevation++) {
      Polynomial homogeneous = q;
      for (List<String> group : groups)
        homogeneous = homogeneous(homogeneous, group, degreeIn(q, group) + elevation);
      if (homogeneous.size() > MOST_TERMS) break;
      for (boolean squared : new boolean[] {false, true}) {
        if (squared && groups.isEmpty()) continue;
        Optional<Certificate> found =
            Prover.everywhere(words, squared ? raised(homogeneous) : homogeneous)
                .flatMap(c -> translated((Certificate.SumOfSquares) c, squared));
        if (found.isPresent()) return found;
      }
      if (groups.isEmpty()) break;
    }
    return Optional.empty();
  }

  private Polynomial onWeights() {
    Map<String, Polynomial> values = new HashMap<>();
    where
        .box()
        .forEach(
            (x, ends) -> {
              if (p.degreeIn(x) == 0) return;
              Rational width = ends.get(1).minus(ends.get(0));
              Polynomial up =
                  Polynomial.parameter(x).minus(Polynomial.of(ends.get(0))).scale(width.inverse());
              meaning.put("u_" + x, up);
              meaning.put("w_" + x, Polynomial.ONE.minus(up));
              groups.add(List.of("u_" + x, "w_" + x));
              values.put(
                  x,
                  Polynomial.parameter("w_" + x)
                      .scale(ends.get(0))
                      .plus(Polynomial.parameter("u_" + x).scale(ends.get(1))));
            });
    for (List<String> group : where.groups()) {
      groups.add(group);
      group.forEach(a -> meaning.put(a, Polynomial.parameter(a)));
    }
    // x has degree 1 in its weights, but 1 has degree 0: homogeneous() mends that
    return p.at(Polynomial.ONE, x -> values.getOrDefault(x, Polynomial.parameter(x)));
  }

  private static int degreeIn(Polynomial p, List<String> group) {
    return p.terms().keySet().stream().mapToInt(t -> degree(t, group)).max().orElse(0);
  }

  private static int degree(Map<String, Integer> term, List<String> group) {
    return group.stream().mapToInt(a -> term.getOrDefault(a, 0)).sum();
  }

  /** Each term times the power of the group's sum that brings it to the degree. */
  private static Polynomial homogeneous(Polynomial p, List<String> group, int degree) {
    Polynomial one = Polynomial.ZERO;
    for (String a : group) one = one.plus(Polynomial.parameter(a));
    List<Polynomial> powers = new ArrayList<>(List.of(Polynomial.ONE));
    for (int k = 0; k < degree; k++) powers.add(powers.get(k).times(one));
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> t : p.terms().entrySet()) {
      Polynomial term = monomial(t.getKey()).scale(t.getValue());
      sum = sum.plus(term.times(powers.get(degree - degree(t.getKey(), group))));
    }
    return sum;
  }

  private static Polynomial monomial(Map<String, Integer> powers) {
    Polynomial product = Polynomial.ONE;
    for (Map.Entry<String, Integer> e : powers.entrySet())
      for (int k = 0; k < e.getValue(); k++)
        product = product.times(Polynomial.parameter(e.getKey()));
    return product;
  }

  /** With the square of each weight in its place. */
  private Polynomial raised(Polynomial q) {
    return q.at(
        Polynomial.ONE,
        a ->
            meaning.containsKey(a)
                ? Polynomial.parameter(a).times(Polynomial.parameter(a))
                : Polynomial.parameter(a));
  }

  /** Back in the parameters of the domain; nothing if a square mixes odd and even powers. */
  private Optional<Certificate> translated(Certificate.SumOfSquares found, boolean squared) {
    List<SquaresWithin.Square> squares = new ArrayList<>();
    for (Certificate.SumOfSquares.Square s : found.squares()) {
      List<String> odd = new ArrayList<>();
      Polynomial root = s.root();
      if (squared) {
        for (String a : meaning.keySet()) {
          boolean some =
              root.terms().keySet().stream().anyMatch(t -> t.getOrDefault(a, 0) % 2 == 1);
          boolean all = root.terms().keySet().stream().allMatch(t -> t.getOrDefault(a, 0) % 2 == 1);
          if (some && !all) return Optional.empty();
          if (some) odd.add(a);
        }
        root = halved(root);
      }
      squares.add(
          new SquaresWithin.Square(
              s.weight(),
              root.at(Polynomial.ONE, a -> meaning.getOrDefault(a, Polynomial.parameter(a))),
              odd.stream().map(meaning::get).toList()));
    }
    return Optional.of(new SquaresWithin(words, p, where.box(), where.groups(), squares));
  }

  private Polynomial halved(Polynomial root) {
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> t : root.terms().entrySet()) {
      Map<String, Integer> powers = new HashMap<>();
      t.getKey().forEach((a, e) -> powers.put(a, meaning.containsKey(a) ? e / 2 : e));
      sum = sum.plus(monomial(powers).scale(t.getValue()));
    }
    return sum;
  }
}
