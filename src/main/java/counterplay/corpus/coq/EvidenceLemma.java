package counterplay.corpus.coq;

import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Step;
import counterplay.claim.evidence.Evidence.Supporting;
import counterplay.claim.evidence.Fact;
import counterplay.claim.sentence.Frame;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Discharged;
import counterplay.kernel.Discharged.Cases;
import counterplay.kernel.Discharged.Combined;
import counterplay.kernel.Discharged.Excluded;
import counterplay.kernel.Discharged.How;
import counterplay.kernel.Discharged.Stepped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One obligation as a lemma of Coq: what the kernel knew and had to show, with whole coefficients,
 * and a proof made of the evidence.
 */
final class EvidenceLemma {

  private final Discharged d;
  private final Set<String> symbols = new LinkedHashSet<>();
  private final Steps steps;
  private final Sums sums;
  private final List<String> proof = new ArrayList<>();
  private final Map<Frame.Increment, String> fair = new LinkedHashMap<>();
  private int hypotheses;

  private EvidenceLemma(Discharged d) {
    this.d = d;
    this.steps = new Steps(d, this);
    this.sums = new Sums(d.squares());
  }

  /**
   * Statement and proof.
   *
   * @param name of the lemma
   * @throws CannotSay if something in it is not written for Coq
   */
  static String of(Discharged d, String name) {
    return new EvidenceLemma(d).text(name);
  }

  private String text(String name) {
    if (d.mean() && !d.squares().isEmpty()) throw new CannotSay("a root in an expectation");
    List<String> premises = new ArrayList<>();
    Signed known = new Signed(List.of());
    for (Map.Entry<String, Polynomial> root : new java.util.TreeMap<>(d.squares()).entrySet()) {
      Polynomial square =
          Polynomial.parameter(root.getKey())
              .times(Polynomial.parameter(root.getKey()))
              .minus(root.getValue());
      known = known.and(premise(new Fact(square, Fact.Sign.ZERO), premises));
    }
    for (Fact f : new LinkedHashSet<>(d.known())) known = known.and(premise(f, premises));
    String goal;
    if (isImpossible(d.goal())) {
      goal = "False";
    } else {
      symbols.addAll(d.goal().polynomial().parameters());
      String sides = CoqText.ofNumbers(CoqText.whole(d.goal().polynomial()), this::number);
      goal =
          relation(
              d.goal().sign(), d.mean() ? "\\sum_(o : Omega) chance o * (" + sides + ")" : sides);
    }
    if (d.mean())
      for (Frame.Increment i : d.obligation().fair()) fair.put(i, "F" + (fair.size() + 1));
    if (d.goal().sign() == Fact.Sign.NONZERO && !d.goal().polynomial().isConstant()) {
      known =
          known.and(new Signed.Entry("H0", CoqText.whole(d.goal().polynomial()), Fact.Sign.ZERO));
      line("apply/eqP => H0.");
      node(d.how(), new Fact(Polynomial.ZERO, Fact.Sign.POSITIVE), known, d.known());
    } else {
      node(d.how(), d.goal(), known, d.known());
    }
    return statement(name, premises, goal);
  }

  private String statement(String name, List<String> premises, String goal) {
    List<String> binders = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> names = new ArrayList<>();
    steps.declare(binders, first, names);
    Set<String> plain = new TreeSet<>(symbols);
    if (d.mean()) {
      plain.removeAll(d.random());
      Set<String> random = new TreeSet<>(symbols);
      fair.keySet()
          .forEach(
              i -> {
                random.add(i.later());
                random.add(i.earlier());
                random.addAll(i.given());
              });
      random.retainAll(d.random());
      binders.add(
          "(Omega : finType) (chance : Omega -> R)"
              + (random.isEmpty() ? "" : " (" + joined(random) + " : Omega -> R)"));
      first.add("(forall o, 0 <= chance o)");
      first.add("\\sum_(o : Omega) chance o = 1");
      names.add("P0");
      names.add("P1");
      fair.forEach(
          (i, f) -> {
            first.add(vanishing(i));
            names.add(f);
          });
    }
    if (!plain.isEmpty()) binders.add(0, "(" + joined(plain) + " : R)");
    List<String> all = new ArrayList<>(first);
    all.addAll(premises);
    all.add(goal);
    for (int k = 1; k <= premises.size(); k++) names.add("H" + k);
    return "Lemma "
        + name
        + " (R : realFieldType)"
        + binders.stream().map(b -> " " + b).collect(Collectors.joining())
        + " :\n  "
        + String.join(" ->\n  ", all)
        + ".\nProof.\n"
        + (names.isEmpty() ? "" : "move=> " + String.join(" ", names) + ".\n")
        + String.join("\n", proof)
        + "\nQed.\n";
  }

  private static String joined(Set<String> names) {
    return names.stream().map(CoqText::named).collect(Collectors.joining(" "));
  }

  private static String vanishing(Frame.Increment i) {
    String bet =
        i.given().isEmpty()
            ? "c"
            : "phi "
                + i.given().stream()
                    .map(v -> "(" + CoqText.named(v) + " o)")
                    .collect(Collectors.joining(" "));
    return "(forall "
        + (i.given().isEmpty() ? "c : R" : "phi : " + "R -> ".repeat(i.given().size()) + "R")
        + ", \\sum_(o : Omega) chance o * (("
        + CoqText.named(i.later())
        + " o - "
        + CoqText.named(i.earlier())
        + " o) * ("
        + bet
        + ")) = 0)";
  }

  private Signed.Entry premise(Fact f, List<String> premises) {
    Polynomial p = CoqText.whole(f.polynomial());
    symbols.addAll(p.parameters());
    premises.add(
        (isRandom(p) ? "(forall o, 0 < chance o -> " : "")
            + relation(f.sign(), CoqText.ofNumbers(p, this::number))
            + (isRandom(p) ? ")" : ""));
    hypotheses++;
    return new Signed.Entry("H" + hypotheses, p, f.sign());
  }

  private boolean isRandom(Polynomial p) {
    return d.mean() && p.parameters().stream().anyMatch(d.random()::contains);
  }

  static boolean isImpossible(Fact f) {
    return f.polynomial().isZero() && f.sign() == Fact.Sign.POSITIVE;
  }

  static String relation(Fact.Sign sign, String text) {
    return switch (sign) {
      case ZERO -> text + " = 0";
      case NONZERO -> text + " != 0";
      case NONNEGATIVE -> "0 <= " + text;
      case POSITIVE -> "0 < " + text;
    };
  }

  /** A symbol as a number; a random one at the outcome o. */
  String number(String symbol) {
    if (steps.isInverse(symbol)) return steps.inverse(symbol);
    symbols.add(symbol);
    return d.mean() && d.random().contains(symbol)
        ? "(" + CoqText.named(symbol) + " o)"
        : CoqText.named(symbol);
  }

  void line(String text) {
    proof.add(text);
  }

  String fresh() {
    hypotheses++;
    return "H" + hypotheses;
  }

  // ---- the tree ----

  private void node(How how, Fact goal, Signed known, List<Fact> told) {
    if (how instanceof Combined c) {
      if (c.mean()) meanLeaf(goal, c.combination(), known);
      else if (isImpossible(goal)) excludedBy(c.combination(), known);
      else leaf(goal, c.combination(), known);
    } else if (how instanceof Excluded) {
      Map.Entry<String, String> why =
          known
              .contradiction()
              .orElseThrow(() -> new CannotSay("a case that is excluded by more than one step"));
      if (!isImpossible(goal)) line("exfalso.");
      refine(why.getKey(), "", "", why.getValue(), known);
    } else if (how instanceof Cases cases) {
      Polynomial on = CoqText.whole(cases.on());
      line("apply: (@by_sign R (" + CoqText.ofNumbers(on, this::number) + ")).");
      branch(
          new Signed.Entry(fresh(), on.negated(), Fact.Sign.POSITIVE, "(PEopp (<" + on + ">))"),
          cases.negative(),
          goal,
          known,
          told);
      branch(new Signed.Entry(fresh(), on, Fact.Sign.ZERO), cases.zero(), goal, known, told);
      branch(
          new Signed.Entry(fresh(), on, Fact.Sign.POSITIVE), cases.positive(), goal, known, told);
    } else {
      Stepped s = (Stepped) how;
      Signed after = step(s.step(), s, known, told);
      node(s.then(), goal, after, s.told());
    }
  }

  private void branch(Signed.Entry entry, How how, Fact goal, Signed known, List<Fact> told) {
    line("{ move=> " + entry.name() + ".");
    node(how, goal, known.and(entry), told);
    line("}");
  }

  private Signed step(Step step, Stepped s, Signed known, List<Fact> told) {
    if (step instanceof Cut cut) {
      Fact fact = new Fact(CoqText.whole(cut.fact().polynomial()), cut.fact().sign());
      Signed.Entry entry = new Signed.Entry(fresh(), fact.polynomial(), fact.sign());
      line(
          "have "
              + entry.name()
              + " : "
              + relation(fact.sign(), CoqText.ofNumbers(fact.polynomial(), this::number))
              + ".");
      line("{");
      if (fact.sign() == Fact.Sign.NONZERO) {
        Signed.Entry contrary = new Signed.Entry(fresh(), fact.polynomial(), Fact.Sign.ZERO);
        line("apply/eqP => " + contrary.name() + ".");
        node(
            s.shown().get(0),
            new Fact(Polynomial.ZERO, Fact.Sign.POSITIVE),
            known.and(contrary),
            told);
      } else {
        node(s.shown().get(0), fact, known, told);
      }
      line("}");
      return known.and(entry);
    }
    if (step instanceof Proper proper) return steps.proper(proper, s.told(), known);
    if (step instanceof Supporting line) return steps.supporting(line, s.told(), known);
    throw new CannotSay("a step by " + step.getClass().getSimpleName());
  }

  // ---- leaves ----

  private void leaf(Fact goal, Combination c, Signed known) {
    Polynomial p = CoqText.whole(goal.polynomial());
    Sums.Sum sum = sums.sum(p, goal.sign(), c, known);
    refine(
        "follows",
        "<" + p + ">",
        Refinement.sign(goal.sign()),
        sum.multiplier() + " " + sum.how(),
        known);
  }

  private void excludedBy(Combination c, Signed known) {
    Sums.Sum sum = sums.sum(Polynomial.ZERO, Fact.Sign.POSITIVE, c, known);
    refine("excluded", "", "", sum.how(), known);
  }

  static Signed.Derived derive(Signed known, Polynomial p, Signed.Kind kind) {
    return known
        .derive(p, kind)
        .orElseThrow(() -> new CannotSay("a sign of " + p + " is not come by: " + kind));
  }

  /** {@code refine (@follows R env facts goal m h _ _)}, with the facts that are used. */
  void refine(String theorem, String goal, String sign, String hows, Signed known) {
    Refinement r = new Refinement(hows, known);
    String facts = r.facts();
    String what = goal.isEmpty() ? "" : " (" + r.data(goal) + ", " + sign + ")";
    String how = r.places(hows);
    line(
        "refine (@"
            + theorem
            + " R [:: "
            + r.environment(this::number)
            + "] [:: "
            + facts
            + "]%P"
            + what
            + "%P "
            + how
            + " _ _).");
    line("by vm_compute.");
    line("exact: " + r.proofs(Signed.Entry::name) + ".");
  }

  private void meanLeaf(Fact goal, Combination c, Signed known) {
    if (!c.multipliers().isEmpty()) throw new CannotSay("a multiplier in an expectation");
    Polynomial p = CoqText.whole(goal.polynomial());
    Rational factor = CoqText.scale(goal.polynomial());
    List<Sums.Part> parts = Sums.parts(c, known).stream().map(part -> part.scaled(factor)).toList();
    Rational whole = Rational.ONE;
    for (Sums.Part part : parts) whole = Sums.lcm(whole, part.coefficient().denominator());
    for (Fair f : c.fair())
      whole = Sums.lcm(whole, CoqText.scale(f.factor().scale(factor)).numerator());
    Rational most = whole;
    String how =
        parts.stream()
            .map(part -> part.text(most))
            .reduce((a, b) -> "(Plus " + a + " " + b + ")")
            .orElse("(Number 0)");
    List<String> steps = new ArrayList<>();
    List<String> proofs = new ArrayList<>();
    for (Fair f : c.fair()) {
      Polynomial bet = f.factor().scale(factor.times(most));
      String later = "<" + f.increment().later() + ">";
      steps.add("(" + later + " - <" + f.increment().earlier() + ">) * <" + bet + ">");
      List<String> given = f.increment().given().stream().map(v -> v + "'").toList();
      String body =
          CoqText.ofNumbers(bet, s -> f.increment().given().contains(s) ? "given_" + s : number(s));
      proofs.add(
          "("
              + fair.get(f.increment())
              + " ("
              + (given.isEmpty()
                  ? ""
                  : "fun "
                      + f.increment().given().stream()
                          .map(v -> "given_" + v)
                          .collect(Collectors.joining(" "))
                      + " => ")
              + body
              + "))");
    }
    Refinement r = new Refinement(how, known);
    String facts = r.facts();
    String vanish = steps.stream().map(r::data).collect(Collectors.joining("; "));
    String what = r.data("<" + p + ">");
    String text = r.places(how);
    line(
        "refine (@follows_in_the_mean R Omega chance (fun o => [:: "
            + r.environment(this::number)
            + "]) [:: "
            + facts
            + "]%P [:: "
            + vanish
            + "]%P ("
            + what
            + ", "
            + Refinement.sign(goal.sign())
            + ")%P "
            + Signed.whole(most)
            + "%Z "
            + text
            + " _ P0 P1 _ _).");
    line("by vm_compute.");
    line(
        "move=> o o_possible; exact: "
            + r.proofs(e -> isRandom(e.polynomial()) ? "(" + e.name() + " o o_possible)" : e.name())
            + ".");
    line("exact: " + Refinement.conjunction(proofs) + ".");
  }
}
