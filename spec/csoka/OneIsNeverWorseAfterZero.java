package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.LastReportAtNoPrice.AtNoPrice;
import csoka.LastReportAtNoPrice.NeverWorse;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.Stream;

/**
 * Appendix C: after Blue's 0 in round K - 1 the price of Red's last report is 0, so that only the
 * decision counts.
 */
public final class OneIsNeverWorseAfterZero implements Spec {

  private static final String PLACE = "Appendix C";

  /**
   * For every history that ends in Blue's 0.
   *
   * @param n the number of agents
   * @param blue Blue's reports of rounds 0 to K, the last but one 0
   * @param red Red's reports of rounds 0 to K - 1
   * @param type Red's type, LOW 0 or HIGH 1
   */
  public record Free(int n, List<Rational> blue, List<Rational> red, int type) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Scope<Free> free =
        Scope.sample(
                "every K, n and history in which Blue's last report but one is 0, both types of"
                    + " Red, both last reports of Blue",
                200,
                frees())
            .containing(
                c ->
                    c.n() >= 3
                        && c.blue().size() == c.red().size() + 1
                        && c.blue().get(c.blue().size() - 2).isZero()
                        && (c.type() == 0 || c.type() == 1));
    return List.of(
        Claim.of(
            "csoka/appendix-c-truthful-weak-dominance",
            Kind.STATEMENT,
            PLACE,
            "after Blue's 0 in round K - 1 Red's last report 1 is never worse for him than 0, and"
                + " sometimes better",
            Free.class,
            Readings.printed(
                PROVED, free, new NeverWorse(rule, 1), c -> history(c, 1), new AtNoPrice())));
  }

  private static Assignment history(Free c, int zeros) {
    int rounds = c.red().size();
    return Assignment.NONE
        .whole("n", c.n())
        .whole("K", rounds)
        .whole("type", c.type())
        .numbers("b", c.blue().subList(0, rounds - zeros))
        .numbers("r", c.red());
  }

  /** The same where Blue's last report but one need not be 0. */
  public static Judge<Free> afterAnyReport(Judge<Free> judge) {
    return new Asked<>(
        new NeverWorse(((NeverWorse) ((Asked<Free>) judge).sentence()).rule(), 0),
        c -> history(c, 0));
  }

  private static Space<Free> frees() {
    Space<Rational> unit = Rationals.unitInterval(2);
    Space<List<Rational>> one = unit.map(p -> List.of(p));
    Space<List<Rational>> two =
        one.times(unit, (l, p) -> Stream.concat(l.stream(), Stream.of(p)).toList());
    Space<List<Rational>> three =
        two.times(unit, (l, p) -> Stream.concat(l.stream(), Stream.of(p)).toList());
    return Space.of(3, 4, 10)
        .then(
            n ->
                one.or(two)
                    .or(three)
                    .then(
                        red ->
                            red.size() == 1
                                ? blues(n, List.of(), red)
                                : Space.of(Rational.HALF, Rational.ONE)
                                    .then(
                                        b ->
                                            blues(
                                                n,
                                                red.size() == 2
                                                    ? List.of(b)
                                                    : List.of(b, Rational.HALF),
                                                red))));
  }

  private static Space<Free> blues(int n, List<Rational> head, List<Rational> red) {
    List<Rational> blue =
        Stream.concat(head.stream(), Stream.of(Rational.ZERO, Rational.ZERO)).toList();
    return Space.range(0, 1).map(type -> new Free(n, blue, red, type));
  }
}
