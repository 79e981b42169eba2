package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.FreeLastReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * After Blue's 0 in round K - 1 the price of Red's last report is 0, so that only the decision
 * counts.
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
            Reading.printed(PROVED, free, new Asked<>(new NeverWorse(rule, 1), c -> history(c, 1)))
                .provedBy(Proof.sought().carriedBy(new AtNoPrice()))));
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

  /**
   * Red's last report 1 brings him no less than 0 after Blue's 0 of the round before, and 84 or
   * more if Blue reports 1.
   *
   * @param rule the mechanism
   * @param zeros 1 if Blue's last report but one is 0, or 0 if it may be anything
   */
  record NeverWorse(GammaRule rule, int zeros) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 4)
          .size("K", 1, 3)
          .range("type", 0, 1)
          .numbers(s -> Frame.NONE.with("b", box(s.of("K") - zeros)).with("r", box(s.of("K"))));
    }

    private static Frame.Box box(int count) {
      return new Frame.Box(count, Rational.ZERO, Rational.ONE, false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          List.of(last(x, 0), last(x, 1)),
          Relation.AT_LEAST,
          List.of(x.number(0), x.number(Example21.LOW)));
    }

    /** Red's payoff from 1 minus that from 0 in the last round when Blue reports u in it. */
    private <S extends Scalar<S>> S last(Variables<S> x, int u) {
      List<S> blue = new ArrayList<>(x.list("b"));
      if (zeros == 1) blue.add(x.number(0));
      blue.add(x.number(u));
      List<S> payoffs = new ArrayList<>();
      for (int v = 0; v < 2; v++) {
        List<S> red = new ArrayList<>(x.list("r"));
        red.add(x.number(v));
        Rational utility =
            u * v == 0 ? Rational.ZERO : x.whole("type") == 1 ? Example21.HIGH : Example21.LOW;
        payoffs.add(
            Trading.of(rule, x.whole("n"), x.whole("K"), blue, red, Example21.LOSS)
                .transfers(Active.RED)
                .plus(x.number(utility)));
      }
      return payoffs.get(1).minus(payoffs.get(0));
    }
  }

  /** At the price 0 only the decision counts. */
  record AtNoPrice() implements Carried {
    @Override
    public Lemma lemma() {
      return FreeLastReport.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("last", List.of(x.list("r").get(x.whole("K") - 1)));
    }
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
