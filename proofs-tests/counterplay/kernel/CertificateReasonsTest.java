package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.DecimalCell;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A certificate is refused for the reason that it deserves, and accepted up to the limit. */
class CertificateReasonsTest {

  private static Polynomial p(String text) {
    return Polynomial.parse(text);
  }

  private static List<Rational> ends(String lo, String hi) {
    return List.of(Rational.parse(lo), Rational.parse(hi));
  }

  private static final Map<String, List<Rational>> UNIT =
      Map.of("x", ends("0", "1"), "y", ends("0", "1"));

  private static String says(Certificate c) {
    return Kernel.refusal(c).orElse("accepted");
  }

  private static String corners(String p, Map<String, List<Rational>> box, boolean strict) {
    return says(new Certificate.Corners("c", p(p), box, strict));
  }

  @Test
  void every_corner_is_looked_at() {
    assertThat(corners("1 + x + y", UNIT, true)).isEqualTo("accepted");
    assertThat(corners("x + y", UNIT, true)).startsWith("c: fails at the corner");
    assertThat(corners("x + y", UNIT, false)).isEqualTo("accepted");
    for (String p : List.of("1 + x - 3*y", "1 - 3*x + y", "3*x + 3*y - 1", "1 - x*y*2"))
      assertThat(corners(p, UNIT, false)).as(p).startsWith("c: fails at the corner");
    assertThat(corners("x^2", UNIT, false)).isEqualTo("c: not affine in x");
    assertThat(corners("x - 1/2", Map.of("x", ends("1/2", "1/2")), false)).isEqualTo("accepted");
    assertThat(corners("x", Map.of("x", ends("2", "1")), false)).isEqualTo("c: no interval for x");
    assertThat(corners("x", Map.of("x", List.of(Rational.ONE)), false))
        .isEqualTo("c: no interval for x");
    assertThat(corners("-1", Map.of(), false)).startsWith("c: fails at the corner");
  }

  private static String cells(String p, BoxTree cells, boolean strict) {
    return says(new Certificate.Subdivision("c", p(p), UNIT, strict, cells));
  }

  private static BoxTree cut(String at, BoxTree low, BoxTree high) {
    return new BoxTree.Split("x", Rational.parse(at), low, high);
  }

  @Test
  void both_parts_of_every_cut_are_looked_at() {
    BoxTree leaf = new BoxTree.Leaf();
    String square = "x^2 - x + 26/100";
    assertThat(cells(square, leaf, true)).contains("the coefficient of");
    assertThat(cells(square, cut("1/2", leaf, leaf), true)).isEqualTo("accepted");
    assertThat(cells("x - 1/4", cut("1/2", leaf, leaf), true)).contains("the coefficient of");
    assertThat(cells("3/4 - x", cut("1/2", leaf, leaf), true)).contains("the coefficient of");
    for (String end : List.of("0", "1", "-1", "2"))
      assertThat(cells("x + 1", cut(end, leaf, leaf), true))
          .startsWith("c: a cut of x at " + end + " outside its interval");
    assertThat(cells("u_x + 1", leaf, true)).isEqualTo("c: the name u_x is reserved");
    assertThat(cells("w_x + 1", leaf, true)).isEqualTo("c: the name w_x is reserved");
    assertThat(cells("z", leaf, false)).isEqualTo("c: no interval for z");
    assertThat(
            says(
                new Certificate.Subdivision(
                    "c", p("x - 1/2"), Map.of("x", ends("1/2", "1/2")), false, leaf)))
        .isEqualTo("accepted");
    assertThat(cells("x", leaf, true))
        .isEqualTo(says(new Certificate.Subdivision("c", p("x"), UNIT, true, leaf)));
    assertThat(cells("x", leaf, true)).endsWith("a coefficient is zero");
  }

  private static String simplices(String p, List<String> group, int elevation, boolean strict) {
    return says(new Certificate.Simplices("c", p(p), List.of(group), List.of(elevation), strict));
  }

  @Test
  void on_a_simplex_a_form_is_positive_if_no_monomial_is_missing() {
    List<String> three = List.of("x", "y", "z");
    // (x + y + z)^2 has six monomials, of which the last ones lack one
    assertThat(simplices("x^2 + y^2 + z^2 + x*y + x*z + y*z", three, 0, true))
        .isEqualTo("accepted");
    assertThat(simplices("x^2 + y^2 + z^2 + x*y + x*z", three, 0, true))
        .isEqualTo("c: a coefficient is zero");
    assertThat(simplices("x^2 + y^2 + z^2 + x*y + x*z", three, 0, false)).isEqualTo("accepted");
    assertThat(simplices("x - y", three, 0, false)).startsWith("c: the coefficient of");
    assertThat(simplices("x", List.of("x"), 1000, true)).isEqualTo("accepted");
    assertThat(simplices("x", List.of("x"), 1001, true)).contains("is raised by 0 to 1000");
    assertThat(simplices("x", List.of("x"), -1, true)).contains("is raised by 0 to 1000");
    assertThat(simplices("x", List.of(), 0, true)).contains("a group without parameters");
    assertThat(simplices("x", List.of("x", "x"), 0, true)).contains("exactly one group");
    assertThat(simplices("x", List.of("y"), 0, true)).contains("exactly one group");
    assertThat(says(new Certificate.Simplices("c", p("x"), List.of(List.of("x")), List.of(), true)))
        .isEqualTo("c: as many elevations as groups are needed");
  }

  @Test
  void a_form_with_more_monomials_than_can_be_counted_is_refused() {
    List<String> many = IntStream.range(0, 100).mapToObj(k -> "x" + k).toList();
    assertThat(simplices("0", many, 1000, false))
        .isEqualTo("more than any limit of steps to check; at most 5000000 are taken");
  }

  private static String squares(String p, String weight, String root, String... factors) {
    return says(
        new Certificate.SumOfSquares(
            "c",
            p(p),
            List.of(
                new Certificate.SumOfSquares.Square(
                    Rational.parse(weight), p(root), List.of(factors))),
            Set.of("x")));
  }

  @Test
  void a_square_counts_with_its_weight_and_its_factors() {
    assertThat(squares("3*x*y^2", "3", "y", "x")).isEqualTo("accepted");
    assertThat(squares("3*x^2*y^2", "3", "y", "x", "x")).isEqualTo("accepted");
    assertThat(squares("0", "0", "y")).isEqualTo("accepted");
    assertThat(squares("-y^2", "-1", "y")).isEqualTo("c: the weight -1 is negative");
    assertThat(squares("y^3", "1", "y", "y")).isEqualTo("c: a factor of [y] may be negative");
    assertThat(squares("y^2 + y", "1", "y")).isEqualTo("c: the squares leave y");
  }

  private static String farkas(String rows, String bounds, String multipliers) {
    return says(
        new Certificate.Farkas(
            "c",
            List.of(rows.split(";")).stream().map(CertificateReasonsTest::numbers).toList(),
            numbers(bounds),
            numbers(multipliers)));
  }

  private static List<Rational> numbers(String text) {
    return List.of(text.strip().split(" ")).stream().map(Rational::parse).toList();
  }

  @Test
  void multipliers_combine_rows_to_a_contradiction() {
    assertThat(farkas("1 0;-1 0;0 1", "1 -2 5", "1 1 0")).isEqualTo("accepted");
    assertThat(farkas("1 0;-1 0;0 1", "1 -1 5", "1 1 0"))
        .isEqualTo("c: the combined bound 0 is not negative");
    assertThat(farkas("1 0;-1 0;0 1", "1 -2 -5", "1 1 1"))
        .isEqualTo("c: unknown 1 does not cancel: 1");
    assertThat(farkas("1 0;-1;0 1", "1 -2 5", "1 1 0")).isEqualTo("c: rows of different lengths");
    assertThat(farkas("1;1", "1 -3", "1 -1")).isEqualTo("c: the multiplier -1 is negative");
    assertThat(farkas("1;1", "1 -3", "1"))
        .isEqualTo("c: one bound and one multiplier for each row are needed");
    assertThat(farkas("1;-1", "-3", "1 1"))
        .isEqualTo("c: one bound and one multiplier for each row are needed");
    assertThat(says(new Certificate.Farkas("c", List.of(), List.of(), List.of())))
        .isEqualTo("c: one bound and one multiplier for each row are needed");
  }

  private static DecimalCell cell(String expression, int digits, String lo, String hi) {
    return new DecimalCell(expression, digits, Rational.parse(lo), Rational.parse(hi));
  }

  private static String apart(DecimalCell less, DecimalCell more) {
    return says(new Certificate.Enclosures("c", less, more));
  }

  private static final DecimalCell FAR = cell("100", 0, "99", "101");

  @Test
  void a_cell_may_begin_or_end_at_its_number_but_two_cells_may_not_touch() {
    assertThat(apart(cell("1", 0, "1", "3"), FAR)).isEqualTo("accepted");
    assertThat(apart(cell("1", 0, "-1", "1"), FAR)).isEqualTo("accepted");
    assertThat(apart(cell("2", 0, "0", "2"), cell("2", 0, "2", "4")))
        .isEqualTo("c: 2 does not end before 2 begins");
    assertThat(apart(cell("4", 0, "1", "3"), FAR))
        .isEqualTo("c: 4 is not seen to lie between 1 and 3");
    assertThat(apart(cell("0", 0, "1", "3"), FAR))
        .isEqualTo("c: 0 is not seen to lie between 1 and 3");
    assertThat(apart(cell("1", 0, "0", "2"), cell("5", 0, "98", "100")))
        .isEqualTo("c: 5 is not seen to lie between 98 and 100");
    assertThat(apart(cell("1", 0, "1", "2"), FAR)).isEqualTo("c: 1 to 2 is no cell of 0 digits");
    assertThat(apart(cell("1/(1 - 1)", 0, "0", "2"), FAR))
        .isEqualTo("c: 1/(1 - 1) cannot be evaluated: a divisor that may be 0");
  }

  @Test
  void a_cell_has_so_many_digits_at_most() {
    int most = DecimalCell.MAX_DIGITS;
    Rational unit = Rational.of(10).power(most).inverse();
    Rational third = Rational.of(1, 3);
    assertThat(apart(new DecimalCell("1/3", most, third.minus(unit), third.plus(unit)), FAR))
        .isEqualTo("accepted");
    Rational finer = unit.over(Rational.of(10));
    assertThat(apart(new DecimalCell("1/3", most + 1, third.minus(finer), third.plus(finer)), FAR))
        .isEqualTo("c: a cell of " + (most + 1) + " digits");
    assertThat(apart(cell("1", -1, "0", "20"), FAR)).isEqualTo("c: a cell of -1 digits");
  }

  @Test
  void more_bits_are_tried_before_a_cell_is_refused() {
    // 10^100 (1/3 - 1/3) needs 333 bits before anything is seen of it, 10^200 more than are tried
    assertThat(apart(cell("10^100*(1/3 - 1/3)", 0, "-1", "1"), FAR)).isEqualTo("accepted");
    assertThat(apart(cell("10^200*(1/3 - 1/3)", 0, "-1", "1"), FAR))
        .isEqualTo("c: 10^200*(1/3 - 1/3) is not seen to lie between -1 and 1");
  }

  @Test
  void of_several_certificates_each_is_checked() {
    Certificate good = new Certificate.Identity("good", p("x"), p("x"));
    Certificate bad = new Certificate.Identity("bad", p("x"), p("y"));
    assertThat(says(new Certificate.All("c", List.of(good, bad))))
        .isEqualTo("bad: the sides differ by x - y");
    assertThat(says(new Certificate.All("c", List.of()))).isEqualTo("c: no part");
    assertThat(says(new Certificate.All("c", List.of(good)))).isEqualTo("accepted");
  }
}
