package frongillo.setup;

import static frongillo.setup.Asking.instance;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.stream.Stream;

/**
 * At the least upper bound tau of the places where a continuous curve is not positive it is zero:
 * were it positive there, it would be so just below, where there are places at which it is not;
 * were it negative, it would be so just above, where it is positive.
 *
 * <p>The universals of an obligation stand in the order of {@link ThresholdEquilibria#domain}.
 */
public final class CrossingEvidence {

  private static final int BEFORE = 0;
  private static final int AFTER = 1;
  private static final int UPPER = 2;
  private static final int LEAST = 3;
  private static final int NEAR = LEAST + ThresholdEquilibria.TIMES;
  private static final Rational QUARTER = Rational.of(1, 4);
  private static final Polynomial TAU = Polynomial.parse("tau");
  private static final Polynomial M = Polynomial.parse("m");

  private final Obligation o;
  private final Polynomial here;
  private int next;

  private CrossingEvidence(Obligation o) {
    this.o = o;
    this.here = rise(o.symbol("G(tau)").orElseThrow(), o.symbol("F(tau)").orElse(""));
    this.next = (int) o.glossary().keySet().stream().filter(k -> k.startsWith("G_")).count();
  }

  /** For the goals of {@link ThresholdEquilibria}. */
  public static Evidence of(Obligation o) {
    return new CrossingEvidence(o).evidence();
  }

  private Evidence evidence() {
    if (o.facts().isEmpty()) return Evidence.sought();
    Polynomial goal = o.goal().polynomial();
    if (goal.equals(TAU.minus(Polynomial.parse("lo"))))
      return new Split(goal, notBefore(), Evidence.sought(), Evidence.sought());
    if (goal.equals(Polynomial.parse("hi").minus(TAU)))
      return new Split(goal, notAfter(), Evidence.sought(), Evidence.sought());
    if (goal.equals(TAU.minus(M)))
      return new Split(goal, with(UPPER, M), sameAsBelow(), Evidence.sought());
    if (goal.equals(M.minus(TAU)))
      return new Split(goal, placeBeyond("A"), sameAsAbove(), Evidence.sought());
    boolean below =
        o.symbol("G(m)").isPresent()
            && o.facts().stream()
                .anyMatch(f -> f.polynomial().equals(atM()) && f.sign() == Fact.Sign.POSITIVE);
    return Evidence.sought()
        .after(
            new Cut(
                new Fact(here, Fact.Sign.ZERO),
                new Split(
                    here, below ? negativeBelowM() : negative(), Evidence.sought(), positive())));
  }

  // ---- the curve ----

  private Polynomial rise(String g, String f) {
    if (f.isEmpty()
        && o.facts().stream().anyMatch(fact -> fact.polynomial().parameters().contains("f")))
      return Polynomial.parse("f").minus(Polynomial.parameter(g));
    return f.isEmpty()
        ? Polynomial.parameter(g).minus(Polynomial.of(Rational.HALF))
        : Polynomial.parameter(f).minus(Polynomial.parameter(g));
  }

  private Polynomial atM() {
    return rise(o.symbol("G(m)").orElseThrow(), o.symbol("F(m)").orElse(""));
  }

  /** The curve at the next place of which something is told. */
  private Polynomial atNext() {
    next++;
    return rise("G_" + next, o.symbol("F(tau)").isPresent() ? "F_" + next : "");
  }

  // ---- the steps, the first one outermost ----

  private static Evidence chain(List<Evidence.Step> steps) {
    Evidence last = Evidence.sought();
    for (int k = steps.size() - 1; k >= 0; k--) last = last.after(steps.get(k));
    return last;
  }

  private static Evidence with(int universal, Polynomial place) {
    return chain(List.of(instance(universal, "t", place)));
  }

  private static int copy(String name) {
    return name.charAt(0) - 'A';
  }

  private static Polynomial place(String name) {
    return Polynomial.parameter("below" + name + "Xt");
  }

  private static Polynomial distance(String name) {
    return Polynomial.parameter("near" + name + "Xd");
  }

  /** Within this distance of tau the curve is within twice e of its value there. */
  private static Instance near(String name, Polynomial e) {
    return instance(NEAR + copy(name), "e", e);
  }

  private static Instance least(String name, Polynomial e) {
    return instance(LEAST + copy(name), "e", e);
  }

  private int around() {
    return o.universals().size();
  }

  private Evidence notBefore() {
    Polynomial between = TAU.plus(Polynomial.parse("lo")).scale(Rational.HALF);
    return chain(List.of(instance(UPPER, "t", between), instance(BEFORE, "t", between)));
  }

  private Evidence notAfter() {
    return chain(
        List.of(least("A", TAU.minus(Polynomial.parse("hi"))), instance(AFTER, "t", place("A"))));
  }

  /** tau > m: near it are places of which all lie below m. */
  private Evidence placeBeyond(String name) {
    next++;
    return chain(List.of(least(name, TAU.minus(M))));
  }

  private Evidence negative() {
    return chain(above(TAU.plus(distance("B").scale(Rational.HALF))))
        .after(near("B", here.negated().scale(QUARTER)));
  }

  /** At a place above tau and near it the curve is negative, and positive. */
  private List<Evidence.Step> above(Polynomial at) {
    return List.of(
        instance(around(), "t", at), Asking.positive(atNext().negated()), instance(UPPER, "t", at));
  }

  private Evidence positive() {
    return chain(justBelow("D", "C")).after(near("C", here.scale(QUARTER)));
  }

  private List<Evidence.Step> justBelow(String least, String near) {
    Polynomial at = place(least);
    return List.of(
        least(least, distance(near)),
        Asking.positive(distance(near).minus(at).plus(TAU)),
        instance(around(), "t", at),
        Asking.positive(atNext()));
  }

  /** tau = m, where the curve is negative: so it is at tau, and just above. */
  private Evidence sameAsBelow() {
    return chain(concat(equal("A"), above(TAU.plus(distance("A").scale(Rational.HALF)))))
        .after(near("A", atM().negated().scale(QUARTER)));
  }

  /** tau = m, where the curve is positive: so it is at tau, and just below. */
  private Evidence sameAsAbove() {
    return chain(concat(equal("A"), justBelow("B", "A"))).after(near("A", atM().scale(QUARTER)));
  }

  /** What is told of m tells that the curve has nearly its value at tau. */
  private List<Evidence.Step> equal(String near) {
    return List.of(
        Asking.positive(distance(near).minus(M).plus(TAU)),
        Asking.positive(distance(near).plus(M).minus(TAU)),
        instance(around(), "t", M));
  }

  /** The same below m: the place is chosen between tau and m. */
  private Evidence negativeBelowM() {
    Polynomial room = M.minus(TAU);
    Polynomial d = distance("B");
    Evidence beyond = placeBeyond("C");
    Evidence close =
        chain(
            concat(
                List.of(
                    Asking.positive(d.minus(room.scale(Rational.HALF))),
                    Asking.positive(d.plus(room.scale(Rational.HALF)))),
                above(TAU.plus(room.scale(Rational.HALF)))));
    Evidence far =
        chain(
            concat(
                List.of(Asking.positive(room.minus(d.scale(Rational.HALF)))),
                above(TAU.plus(d.scale(Rational.HALF)))));
    Evidence inside = new Split(room.minus(d), close, far, far);
    Evidence same = chain(concat(equal("B"), List.of(Asking.positive(atM().negated()))));
    return new Split(room, beyond, same, inside).after(near("B", here.negated().scale(QUARTER)));
  }

  private static List<Evidence.Step> concat(List<Evidence.Step> first, List<Evidence.Step> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
