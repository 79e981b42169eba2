package frongillo.setup;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a continuous curve passes zero: at the least upper bound tau of the places at which it is
 * not positive. That there is one is what real numbers are; that the curve is zero there is proved
 * ({@link CrossingEvidence}). Evidence takes each condition that speaks of further numbers once, so
 * that a condition is said under as many names as it is needed.
 *
 * @param rise the curve
 */
public record Crossing(Rise rise) {

  /** A curve of the place t. */
  public interface Rise {
    /** Its value. */
    <S extends Scalar<S>> S at(Variables<S> x, S t);
  }

  /**
   * The curves are continuous at tau: for every e there is a d such that within d of tau they are
   * within e of their values there.
   */
  public static <S extends Scalar<S>> Statement<S> continuous(
      Variables<S> x, String name, List<String> curves) {
    S tau = x.get("tau");
    return new Statement.ForAll<>(
        "distance",
        Frame.NONE.positive("e"),
        y ->
            new Statement.Exists<>(
                name,
                Frame.NONE.positive("d"),
                z ->
                    new Statement.ForAll<>(
                        "place",
                        Frame.NONE.positive("t"),
                        u -> {
                          List<S> gaps = new ArrayList<>();
                          for (String c : curves) {
                            S gap = x.convex(c, u.get("t")).minus(x.convex(c, tau));
                            gaps.addAll(List.of(gap, gap.negated()));
                          }
                          S away = u.get("t").minus(tau);
                          Statement<S> near =
                              Statement.of(
                                  List.of(away, away.negated()),
                                  LESS,
                                  List.of(z.get("d"), z.get("d")));
                          return near.implies(
                              Statement.of(
                                  gaps, LESS, gaps.stream().map(g -> y.get("e")).toList()));
                        })));
  }

  /** Above tau, and below most where that is given, the curve is positive. */
  public <S extends Scalar<S>> Statement<S> upper(Variables<S> x, List<String> most) {
    return new Statement.ForAll<>(
        "place",
        Frame.NONE.positive("t"),
        y -> {
          S t = y.get("t");
          Statement<S> above = Statement.of(t, MORE, x.get("tau"));
          return (most.isEmpty() ? above : above.and(Statement.of(t, LESS, x.get(most.get(0)))))
              .implies(Statement.of(rise.at(x, t), MORE, x.number(0)));
        });
  }

  /**
   * As near below tau as one likes, and below most where that is given, are places where the curve
   * is not positive.
   */
  public <S extends Scalar<S>> Statement<S> least(Variables<S> x, String name, List<String> most) {
    return new Statement.ForAll<>(
        "distance",
        Frame.NONE.positive("e"),
        y ->
            new Statement.Exists<>(
                name,
                Frame.NONE.positive("t"),
                z -> {
                  S t = z.get("t");
                  Statement<S> here =
                      Statement.all(
                          List.of(
                              Statement.of(x.get("tau").minus(y.get("e")), LESS, t),
                              Statement.of(t, AT_MOST, x.get("tau")),
                              Statement.of(rise.at(x, t), AT_MOST, x.number(0))));
                  return most.isEmpty()
                      ? here
                      : here.and(Statement.of(t, LESS, x.get(most.get(0))));
                }));
  }
}
