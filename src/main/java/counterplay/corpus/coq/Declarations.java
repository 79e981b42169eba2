package counterplay.corpus.coq;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Frame.Simplex;
import counterplay.claim.sentence.Shape;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Variables of a sentence as binders of Coq, and what is known of them as premises. */
final class Declarations {

  private Declarations() {}

  static void declare(
      String prefix, String name, Kind kind, List<String> binders, List<String> premises) {
    if (kind instanceof Convex f) {
      convex(Recorder.named(name), f, binders, premises);
    } else if (kind instanceof Rule rule) {
      rule(Recorder.named(name), rule, binders, premises);
    } else if (kind instanceof Process process) {
      process(process, binders, premises);
    } else {
      List<String> all = Recorder.names(prefix + name, kind).orElseThrow();
      if (all.isEmpty()) return;
      binders.add(" (" + String.join(" ", all) + " : R)");
      if (kind instanceof Numbers n && n.sign() != Sign.ANY)
        all.forEach(v -> premises.add(sign(n.sign() == Sign.POSITIVE) + v));
      if (kind instanceof Simplex s) law(all, s.interior(), premises);
      if (kind instanceof Box box) all.forEach(v -> box(v, box, premises));
    }
  }

  private static String sign(boolean positive) {
    return positive ? "0 < " : "0 <= ";
  }

  private static void law(List<String> names, boolean interior, List<String> premises) {
    names.forEach(v -> premises.add(sign(interior) + v));
    premises.add(String.join(" + ", names) + " = 1");
  }

  private static void box(String name, Box box, List<String> premises) {
    String relation = box.open() ? " < " : " <= ";
    premises.add(constant(box.lo()) + relation + name);
    premises.add(name + relation + constant(box.hi()));
  }

  private static String constant(Rational r) {
    return Formula.number(new Recorder(Shape.NONE, Frame.NONE, List.of()), r).text();
  }

  /** {@code f(y) + f'(y) (x - y) <= f(x)} for positive numbers. */
  static void convex(String f, Convex kind, List<String> binders, List<String> premises) {
    binders.add(" (" + f + " " + f + "_slope : R -> R)");
    premises.add(
        "(forall x y : R, 0 < x -> 0 < y -> "
            + f
            + " y + "
            + f
            + "_slope y * (x - y) <= "
            + f
            + " x)");
    if (kind.strict())
      premises.add(
          "(forall x y : R, 0 < x -> 0 < y -> x <> y -> "
              + f
              + " y + "
              + f
              + "_slope y * (x - y) < "
              + f
              + " x)");
  }

  /** {@code 0 <= sum_k x_k (PS(k, x) - PS(k, p))} for distributions x and p. */
  static void rule(String name, Rule rule, List<String> binders, List<String> premises) {
    binders.add(" (" + name + " : nat -> seq R -> R)");
    List<String> x = Lists.each(rule.signals(), k -> "x" + k);
    List<String> p = Lists.each(rule.signals(), k -> "p" + k);
    List<String> laws = new ArrayList<>();
    law(x, false, laws);
    law(p, false, laws);
    String gain =
        IntStream.range(0, rule.signals())
            .mapToObj(
                k ->
                    x.get(k) + " * (" + name + " " + k + " " + list(x) + " - " + name + " " + k
                        + " " + list(p) + ")")
            .collect(Collectors.joining(" + "));
    String quantified =
        "(forall "
            + String.join(" ", x)
            + " "
            + String.join(" ", p)
            + " : R, "
            + String.join(" -> ", laws)
            + " -> ";
    premises.add(quantified + "0 <= " + gain + ")");
    if (rule.strict())
      premises.add(quantified + list(x) + " <> " + list(p) + " -> 0 < " + gain + ")");
  }

  private static String list(List<String> names) {
    return "[:: " + String.join("; ", names) + "]";
  }

  /**
   * Random variables on a finite set of outcomes with any chances; what is fair has no expectation
   * whatever function of the given variables it is multiplied by.
   */
  private static void process(Process process, List<String> binders, List<String> premises) {
    List<String> names = process.variables().stream().map(Recorder::named).toList();
    binders.add(
        " (Omega : finType) (chance : Omega -> R) (" + String.join(" ", names) + " : Omega -> R)");
    premises.add("(forall o, 0 <= chance o)");
    premises.add("\\sum_(o : Omega) chance o = 1");
    for (Increment i : process.fair()) {
      List<String> of = i.given().stream().map(Recorder::named).toList();
      String bet =
          of.isEmpty()
              ? "c"
              : "phi " + of.stream().map(v -> "(" + v + " o)").collect(Collectors.joining(" "));
      premises.add(
          "(forall "
              + (of.isEmpty() ? "c : R" : "phi : " + "R -> ".repeat(of.size()) + "R")
              + ", \\sum_(o : Omega) chance o * (("
              + Recorder.named(i.later())
              + " o - "
              + Recorder.named(i.earlier())
              + " o) * "
              + bet
              + ") = 0)");
    }
    Recorder outcome = new Recorder(Shape.NONE, Frame.NONE, List.of());
    for (Polynomial p : process.support()) {
      premises.add(
          "(forall o, 0 < chance o -> 0 <= "
              + p.at(
                      Formula.number(outcome, Rational.ONE),
                      v -> Formula.atom(outcome, "(" + Recorder.named(v) + " o)"))
                  .text()
              + ")");
    }
  }
}
