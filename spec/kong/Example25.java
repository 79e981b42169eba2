package kong;

import static counterplay.claim.Kind.EXAMPLE;
import static counterplay.claim.Kind.NUMBER;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;

/**
 * Example 2.5: a table of conditionals q(s_a|s_b), row a, column b. Of a symmetric prior q(b)
 * q(a|b) is symmetric, so round any cycle of signals
 *
 * <pre>  q(2|1) q(3|2) q(1|3) = q(3|1) q(2|3) q(1|2)</pre>
 */
public final class Example25 implements Spec {

  private static final String PLACE = "Section 2.1, Example 2.5";
  private static final List<List<Rational>> PRINTED =
      List.of(tenths(1, 2, 3), tenths(2, 4, 6), tenths(7, 4, 1));

  /** Column 1 replaced by column 2, and column 3 by (1/10, 1/5, 7/10). */
  private static final List<List<Rational>> REPAIRED =
      List.of(tenths(2, 2, 1), tenths(4, 4, 2), tenths(4, 4, 7));

  /** The table: row a, column b. */
  public record Table(List<List<Rational>> conditionals) {}

  /** An own signal. */
  public record Own(int signal) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Own> signals = Space.range(0, 2).map(Own::new);
    return List.of(
        Claim.of(
            "kong/example-2.5-table",
            EXAMPLE,
            PLACE,
            "The table holds the conditionals of a symmetric prior.",
            Table.class,
            Reading.printed(
                    REFUTED,
                    Scope.whole(
                        "the printed table, two agents already", Space.of(new Table(PRINTED))),
                    c ->
                        Finding.of(
                            ConditionalsOfExample25.cycle(c, 0, 1, 2),
                            EQUAL,
                            ConditionalsOfExample25.cycle(c, 0, 2, 1)))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "prior-without-symmetry",
                PROVED,
                Scope.whole(
                    "the printed table, Pr[sigma_1 = s_a | sigma_2 = s_b] only",
                    Space.of(new Table(PRINTED))),
                ConditionalsOfExample25::oneDirection),
            Reading.ours(
                "repaired",
                PROVED,
                Scope.whole(
                    "columns (1/5, 2/5, 2/5) twice and (1/10, 1/5, 7/10): for every number of"
                        + " agents, neither fine-grained nor informative",
                    Space.of(new Table(REPAIRED))),
                ConditionalsOfExample25::everyNumber)),
        Claim.of(
            "kong/example-2.5-not-fine-grained",
            EXAMPLE,
            PLACE,
            "q(s1|u)/q(s2|u) is the same for every u, so the table is not fine-grained.",
            Own.class,
            Reading.printed(
                PROVED,
                Scope.whole("u = s1, s2, s3", signals),
                c -> Finding.of(ratio(c.signal()), EQUAL, ratio(0)))),
        Claim.of(
            "kong/example-2.5-one-third",
            NUMBER,
            PLACE,
            "Whatever the own signal, a third of the merged mass is expected to be s1.",
            Own.class,
            Reading.printed(
                PROVED,
                Scope.whole("own signal s1, s2, s3; expectations given the own signal", signals),
                c ->
                    Finding.of(
                        entry(0, c.signal()).over(entry(0, c.signal()).plus(entry(1, c.signal()))),
                        EQUAL,
                        Rational.of(1, 3)))));
  }

  static Rational entry(int a, int b) {
    return PRINTED.get(a).get(b);
  }

  private static Rational ratio(int u) {
    return entry(0, u).over(entry(1, u));
  }

  static List<Rational> tenths(long a, long b, long c) {
    return List.of(Rational.of(a, 10), Rational.of(b, 10), Rational.of(c, 10));
  }
}
