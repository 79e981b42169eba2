package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The average of all but one is the average of all plus what they exceed the one by, over n: entry
 * by entry, with n = 2 + more.
 */
public record AverageOfOthers() implements Sentence {

  /** For every number of entries and agents. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/average-of-others",
          ARGUED,
          "x = (j + k + (n - 2) o)/n + (x - j)/n for x = (k + (n - 2) o)/(n - 1)",
          "n times the average of all is (n - 1) x + j",
          new AverageOfOthers(),
          Argument.sought());

  /** Strategies of the agents j and k, the average one o of n - 2 others, and n - 2. */
  public static Domain variables() {
    return Domain.all()
        .size("m", 1, 2)
        .numbers(
            s -> {
              Frame frame = Frame.NONE.nonnegative("more");
              for (String who : List.of("j", "k", "o"))
                for (int c = 0; c < s.of("m"); c++) frame = frame.simplex(who + c, s.of("m"));
              return frame;
            });
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 2)
        .numbers(
            s ->
                Frame.NONE
                    .nonnegative("more")
                    .reals("j", s.of("m") * s.of("m"))
                    .reals("k", s.of("m") * s.of("m"))
                    .reals("o", s.of("m") * s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S n = x.get("more").plus(x.number(2));
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int e = 0; e < x.list("j").size(); e++) {
      S sum = x.list("k").get(e).plus(x.get("more").times(x.list("o").get(e)));
      S others = sum.over(n.minus(x.number(1)));
      left.add(others);
      right.add(
          sum.plus(x.list("j").get(e)).over(n).plus(others.minus(x.list("j").get(e)).over(n)));
    }
    return Statement.of(left, EQUAL, right);
  }

  /** No entry of an average is negative. */
  public static Evidence evidence(Obligation o) {
    if (!o.isImpossible()) return Evidence.sought();
    Known known = new Known(o);
    Polynomial more = Polynomial.parameter("more");
    int m = o.shape().of("m");
    for (int c = 0; c < m; c++) {
      for (int r = 0; r < m; r++) {
        Polynomial j = GarblingVariables.simplex("j" + c, m).get(r);
        Polynomial k = GarblingVariables.simplex("k" + c, m).get(r);
        Polynomial rest = GarblingVariables.simplex("o" + c, m).get(r);
        Polynomial others = k.plus(more.times(rest));
        if (known.isPositive(others.negated()))
          return StepList.products(
              List.of(List.of(k), List.of(more, rest), List.of(others.negated())));
        Polynomial all = others.plus(j);
        if (known.isPositive(all.negated()))
          return StepList.products(
              List.of(List.of(j), List.of(k), List.of(more, rest), List.of(all.negated())));
      }
    }
    return Evidence.sought();
  }

  /** A sentence with the strategies as variables. */
  public record Same() implements Carried {
    @Override
    public Lemma lemma() {
      return LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Map<String, List<S>> all = new TreeMap<>(Map.of("more", x.list("more")));
      for (String who : List.of("j", "k", "o")) {
        List<S> entries = new ArrayList<>();
        for (int c = 0; c < x.whole("m"); c++) entries.addAll(x.list(who + c));
        all.put(who, entries);
      }
      return all;
    }
  }
}
