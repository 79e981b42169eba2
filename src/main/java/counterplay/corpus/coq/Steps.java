package counterplay.corpus.coq;

import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Supporting;
import counterplay.claim.evidence.Fact;
import counterplay.claim.sentence.Frame;
import counterplay.corpus.coq.Quotients.Cleared;
import counterplay.corpus.coq.Quotients.Quotient;
import counterplay.corpus.coq.Quotients.Said;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Discharged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Steps that use what is known of a function: from the hypothesis about all arguments the kernel's
 * fact about these is derived.
 */
final class Steps {

  private final Discharged d;
  private final EvidenceLemma lemma;
  private final Quotients quotients;
  private final Map<String, String> functions = new LinkedHashMap<>();
  private final Map<String, String> meanings = new LinkedHashMap<>();

  Steps(Discharged d, EvidenceLemma lemma) {
    this.d = d;
    this.lemma = lemma;
    this.quotients = new Quotients(this::numbers);
  }

  boolean isInverse(String symbol) {
    return quotients.isInverse(symbol);
  }

  String inverse(String symbol) {
    return "(" + numbers(quotients.denominator(symbol)) + ")^-1";
  }

  private String numbers(Polynomial p) {
    return CoqText.ofNumbers(p, lemma::number);
  }

  /** The functions with what is known of them, and what symbols stand for. */
  void declare(List<String> binders, List<String> premises, List<String> names) {
    functions.forEach(
        (function, law) -> {
          List<String> known = new ArrayList<>();
          Frame.Kind kind = d.frame().kinds().get(function);
          if (kind instanceof Frame.Rule rule)
            Declarations.rule(CoqText.named(function), rule, binders, known);
          else Declarations.convex(CoqText.named(function), (Frame.Convex) kind, binders, known);
          for (int k = 0; k < known.size(); k++) names.add(law + (k == 0 ? "" : "s"));
          known.forEach(k -> premises.add(k.replaceAll(" ([0-9]+) \\[::", " $1%N [::")));
        });
    meanings.forEach(
        (symbol, meaning) -> {
          premises.add(CoqText.named(symbol) + " = " + meaning);
          names.add("G_" + symbol);
        });
    binders.replaceAll(String::strip);
  }

  private String symbol(String meaning, String inNumbers) {
    String symbol =
        d.glossary().entrySet().stream()
            .filter(e -> e.getValue().equals(meaning))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new CannotSay("no symbol stands for " + meaning));
    meanings.put(symbol, inNumbers);
    lemma.number(symbol);
    return symbol;
  }

  // ---- the steps ----

  Signed proper(Proper step, List<Fact> told, Signed known) {
    Frame.Rule rule = (Frame.Rule) d.frame().kinds().get(step.rule());
    String law = functions.computeIfAbsent(step.rule(), r -> "L" + (functions.size() + 1));
    List<Quotient> x = step.x().stream().map(t -> Quotients.of(t, known)).toList();
    List<Quotient> p = step.p().stream().map(t -> Quotients.of(t, known)).toList();
    List<Said> xs = x.stream().map(quotients::said).toList();
    List<Said> ps = p.stream().map(quotients::said).toList();
    String data = "";
    String numbers = "";
    Polynomial gain = Polynomial.ZERO;
    List<String> symbols = new ArrayList<>();
    for (int k = 0; k < x.size(); k++) {
      String a = score(step.rule(), k, x, xs);
      String b = score(step.rule(), k, p, ps);
      symbols.add(a);
      symbols.add(b);
      String one = xs.get(k).numbers() + " * (" + lemma.number(a) + " - " + lemma.number(b) + ")";
      String same = "(" + xs.get(k).data() + " * (<" + a + "> - <" + b + ">))%P";
      numbers = k == 0 ? one : numbers + " + " + one;
      data = k == 0 ? same : "(" + data + " + " + same + ")%P";
      gain =
          gain.plus(
              xs.get(k).value().times(Polynomial.parameter(a).minus(Polynomial.parameter(b))));
    }
    int differing = rule.strict() ? quotients.differing(x, p, known) : -1;
    Signed here = known;
    for (Signed.Entry e : inverses(Stream.concat(xs.stream(), ps.stream()).toList(), known))
      here = here.and(e);
    String name = lemma.fresh();
    lemma.line("have " + name + " : " + (differing < 0 ? "0 <= " : "0 < ") + numbers + ".");
    lemma.line("{");
    lemma.line(
        "rewrite "
            + symbols.stream().distinct().map(s -> "G_" + s).collect(Collectors.joining(" "))
            + ".");
    lemma.line("apply: " + law + (differing < 0 ? "" : "s") + ".");
    for (List<Quotient> one : List.of(x, p)) {
      List<Said> said = one == x ? xs : ps;
      for (int k = 0; k < one.size(); k++) nonnegative(one.get(k), false, known);
      sumIsOne(said, here);
    }
    if (differing >= 0)
      differ(
          x.get(differing),
          p.get(differing),
          xs.get(differing),
          ps.get(differing),
          differing,
          x.size(),
          here);
    lemma.line("}");
    return told(
        told,
        new Signed.Entry(
            name, gain, differing < 0 ? Fact.Sign.NONNEGATIVE : Fact.Sign.POSITIVE, data),
        here);
  }

  private String score(String rule, int signal, List<Quotient> at, List<Said> said) {
    String meaning =
        rule
            + "("
            + signal
            + " | "
            + at.stream().map(Quotient::meaning).collect(Collectors.joining(", "))
            + ")";
    return symbol(
        meaning,
        CoqText.named(rule)
            + " "
            + signal
            + "%N [:: "
            + said.stream().map(Said::numbers).collect(Collectors.joining("; "))
            + "]");
  }

  Signed supporting(Supporting step, List<Fact> told, Signed known) {
    Frame.Convex convex = (Frame.Convex) d.frame().kinds().get(step.f());
    String law = functions.computeIfAbsent(step.f(), r -> "L" + (functions.size() + 1));
    Quotient x = Quotients.of(step.x(), known);
    Quotient y = Quotients.of(step.y(), known);
    Said xs = quotients.said(x);
    Said ys = quotients.said(y);
    String f = CoqText.named(step.f());
    String atX = symbol(step.f() + "(" + x.meaning() + ")", f + " " + xs.numbers());
    String atY = symbol(step.f() + "(" + y.meaning() + ")", f + " " + ys.numbers());
    String slope = symbol(step.f() + "'(" + y.meaning() + ")", f + "_slope " + ys.numbers());
    boolean strict = convex.strict() && quotients.differing(List.of(x), List.of(y), known) == 0;
    Signed here = known;
    for (Signed.Entry e : inverses(List.of(xs, ys), known)) here = here.and(e);
    String name = lemma.fresh();
    lemma.line(
        "have "
            + name
            + " : "
            + (strict ? "0 < " : "0 <= ")
            + lemma.number(atX)
            + " - ("
            + lemma.number(atY)
            + " + "
            + lemma.number(slope)
            + " * ("
            + xs.numbers()
            + " - "
            + ys.numbers()
            + ")).");
    lemma.line("{");
    lemma.line(
        "rewrite "
            + (strict ? "subr_gt0" : "subr_ge0")
            + " "
            + List.of(atX, atY, slope).stream()
                .distinct()
                .map(s -> "G_" + s)
                .collect(Collectors.joining(" "))
            + ".");
    lemma.line("apply: " + law + (strict ? "s" : "") + ".");
    nonnegative(x, true, known);
    nonnegative(y, true, known);
    if (strict) differ(x, y, xs, ys, -1, 1, here);
    lemma.line("}");
    String data =
        "(<" + atX + "> - (<" + atY + "> + <" + slope + "> * (" + xs.data() + " - " + ys.data()
            + ")))%P";
    Polynomial above =
        Polynomial.parameter(atX)
            .minus(Polynomial.parameter(atY))
            .minus(Polynomial.parameter(slope).times(xs.value().minus(ys.value())));
    return told(
        told,
        new Signed.Entry(name, above, strict ? Fact.Sign.POSITIVE : Fact.Sign.NONNEGATIVE, data),
        here);
  }

  // ---- side conditions ----

  private void nonnegative(Quotient q, boolean positive, Signed known) {
    if (!q.isWhole()) {
      lemma.line("apply: " + (positive ? "divr_gt0" : "divr_ge0") + ".");
    }
    lemma.line("{");
    sign(q.numerator(), positive ? Fact.Sign.POSITIVE : Fact.Sign.NONNEGATIVE, known);
    lemma.line("}");
    if (q.isWhole()) return;
    lemma.line("{");
    sign(q.denominator(), positive ? Fact.Sign.POSITIVE : Fact.Sign.NONNEGATIVE, known);
    lemma.line("}");
  }

  private void sign(Polynomial p, Fact.Sign sign, Signed known) {
    Signed.Kind kind = Signed.Kind.valueOf(sign.name());
    Signed.Derived derived = EvidenceLemma.derive(known, p, kind);
    lemma.refine(
        "follows",
        "<" + p + ">",
        Refinement.sign(sign),
        "(Number " + Signed.whole(derived.scale()) + ") " + derived.how(),
        known);
  }

  /** Facts about the inverses of denominators: {@code d * d^-1 - 1 = 0}. */
  private List<Signed.Entry> inverses(List<Said> said, Signed known) {
    List<Signed.Entry> facts = new ArrayList<>();
    said.stream()
        .flatMap(s -> s.value().parameters().stream())
        .filter(quotients::isInverse)
        .distinct()
        .forEach(
            symbol -> {
              Polynomial p = quotients.denominator(symbol);
              String name = "I_" + symbol;
              if (known.entries().stream().anyMatch(e -> e.name().equals(name))) return;
              lemma.line(
                  "have "
                      + name
                      + " : ("
                      + numbers(p)
                      + ") * ("
                      + numbers(p)
                      + ")^-1 - num 1 = 0.");
              lemma.line("{");
              lemma.line("rewrite mulfV; first exact: subrr.");
              sign(p, Fact.Sign.NONZERO, known);
              lemma.line("}");
              facts.add(
                  new Signed.Entry(
                      name,
                      p.times(Polynomial.parameter(symbol)).minus(Polynomial.ONE),
                      Fact.Sign.ZERO,
                      "(<" + p + "> * <" + symbol + "> - C 1)%P"));
            });
    return facts;
  }

  private void sumIsOne(List<Said> said, Signed known) {
    String data =
        said.stream().map(Said::data).reduce((a, b) -> "(" + a + " + " + b + ")%P").orElseThrow();
    Polynomial sum =
        said.stream().map(Said::value).reduce(Polynomial.ONE.negated(), Polynomial::plus);
    Cleared cleared = quotients.cleared(sum, known);
    if (!cleared.rest().isZero()) throw new CannotSay("a distribution that does not sum to one");
    lemma.line("apply/eqP; rewrite -subr_eq0; apply/eqP.");
    lemma.line("{");
    lemma.refine(
        "follows",
        "(" + data + " - C 1)%P",
        "Zero",
        cleared.multiplier() + " " + cleared.how().orElse("(Number 0)"),
        known);
    lemma.line("}");
  }

  /** From the equality of two places follows what is known not to be. */
  private void differ(
      Quotient x, Quotient p, Said xs, Said ps, int place, int count, Signed known) {
    String equal = lemma.fresh();
    String pattern =
        IntStream.range(0, count)
            .mapToObj(k -> k == place ? equal : "_")
            .collect(Collectors.joining(" "));
    lemma.line(place < 0 ? "move=> " + equal + "." : "move=> [" + pattern + "].");
    lemma.line("move/eqP: " + equal + "; rewrite -subr_eq0 => /eqP " + equal + ".");
    Signed here =
        known.and(
            new Signed.Entry(
                equal,
                xs.value().minus(ps.value()),
                Fact.Sign.ZERO,
                "(" + xs.data() + " - " + ps.data() + ")%P"));
    Polynomial difference = Quotients.difference(x, p);
    Signed.Derived nonzero =
        quotients
            .factors(difference, known, Signed.Kind.NONZERO)
            .orElseThrow(() -> new CannotSay("a sign of " + difference));
    // M (x - p) = rest + multiples of d d^-1 - 1, and the difference divides the rest
    Cleared cleared = quotients.cleared(xs.value().minus(ps.value()), here);
    Polynomial quotient =
        cleared
            .rest()
            .dividedBy(difference)
            .orElseThrow(() -> new CannotSay("a difference of quotients"));
    Signed.Derived factor =
        quotients
            .factors(quotient, known, Signed.Kind.NONZERO)
            .orElseThrow(() -> new CannotSay("a sign of " + quotient));
    Rational scale = factor.scale().times(nonzero.scale());
    String other =
        "(Multiple <" + cleared.product().scale(scale.negated()) + "> (Known @" + equal + "@))";
    String how =
        "(Plus (Times "
            + factor.how()
            + " "
            + nonzero.how()
            + ") "
            + cleared.how(scale).map(h -> "(Plus " + other + " " + h + ")").orElse(other)
            + ")";
    lemma.refine("excluded_zero", "", "", how, here);
  }

  /** Of what the kernel knows after the step, that which is a multiple of what was derived. */
  private Signed told(List<Fact> told, Signed.Entry entry, Signed known) {
    Signed here = known.and(entry);
    Cleared cleared = quotients.cleared(entry.polynomial(), known);
    if (cleared.rest().isZero()) return here;
    for (Fact f : told) {
      if (f.polynomial().isConstant()) continue;
      Optional<Polynomial> quotient = cleared.rest().dividedBy(f.polynomial());
      if (quotient.isEmpty()) continue;
      for (int sign : new int[] {1, -1}) {
        Polynomial q = quotient.get().scale(Rational.of(sign));
        Polynomial p = CoqText.whole(f.polynomial()).scale(Rational.of(sign));
        Optional<Signed.Derived> factor =
            quotients.factors(
                q.scale(CoqText.scale(f.polynomial()).inverse()), here, Signed.Kind.POSITIVE);
        if (factor.isEmpty()) continue;
        String name = lemma.fresh();
        lemma.line("have " + name + " : " + EvidenceLemma.relation(entry.sign(), numbers(p)) + ".");
        lemma.line("{");
        Rational scale = factor.get().scale();
        String first =
            "(Times (Times (Number "
                + Signed.whole(scale)
                + ") "
                + cleared.multiplier()
                + ") (Known @"
                + entry.name()
                + "@))";
        String how =
            cleared.how(scale.negated()).map(h -> "(Plus " + first + " " + h + ")").orElse(first);
        lemma.refine(
            "follows",
            "<" + p + ">",
            Refinement.sign(entry.sign()),
            factor.get().how() + " " + how,
            here);
        lemma.line("}");
        return here.and(new Signed.Entry(name, p, entry.sign()));
      }
    }
    throw new CannotSay("a fact of a step is not found among what is known after it");
  }
}
