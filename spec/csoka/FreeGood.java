package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
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
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.example.Deviations;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.GainOfBuying;
import csoka.lemmas.TradedStock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What follows from Blue's report of 0: Red's good is free in the round after, and both should buy
 * all they can.
 */
public final class FreeGood implements Spec {

  private static final Rational START = Rational.HALF;

  /**
   * Blue reports 0 in round {@code t}, so that round t + 1 is free for Red.
   *
   * @param agents n
   * @param t the round of Blue's 0
   * @param blue Blue's fixed reports of rounds 1 to K, with 1 in round t + 1
   * @param red Red's fixed reports of rounds 1 to K, with 1 in round t + 1
   */
  public record Case(int agents, int t, List<String> blue, List<String> red) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(
        Claim.of(
            "csoka/section-2-free",
            Kind.STATEMENT,
            "Section 2",
            "After Blue reports 0 the good costs Red nothing in the next round; then it is best for"
                + " Red to report 1 in it, and for Blue, whose price therefore rises, to report 1"
                + " as well.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope("every n, K, round, all other reports fixed", false),
                    new Buying(rule, false, true).judge())
                .weighed(
                    Gravity.edge(
                        "Red does not hold all of the good yet, so that the price can rise: he too"
                            + " has reported 0, as where both alternate",
                        "both-sold")),
            Reading.ours(
                    "free-for-red",
                    CONDITIONAL,
                    scope("the price and Red's reply only", false),
                    new Buying(rule, false, false).judge())
                .provedBy(new Buying(rule, false, false).proof()),
            Reading.ours(
                    "both-sold",
                    CONDITIONAL,
                    scope("the whole sentence where Red too has reported 0 in round t", true),
                    new Buying(rule, true, true).judge())
                .provedBy(new Buying(rule, true, true).proof())));
  }

  /**
   * What round t + 1 pays Red for his 1, which is nothing, and the gains from 1 instead of 0 in it.
   *
   * @param rule the mechanism
   * @param bothSold whether Red too has reported 0 in round t
   * @param both whether it is said of Blue's gain, too
   */
  record Buying(GammaRule rule, boolean bothSold, boolean both) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 3, 4)
          .size("K", 2, 4)
          .range("sold", bothSold ? 1 : 0, 1)
          .choice("before", s -> s.of("K") - 1)
          .choice("lastBlue", Buying::decided)
          .choice("lastRed", Buying::decided)
          .numbers(s -> Frame.NONE.probability("p", "q").with("b", box(s)).with("r", box(s)));
    }

    private static int decided(Shape s) {
      return s.of("before") + 2 == s.of("K") ? 1 : 2;
    }

    private static Box box(Shape s) {
      return new Box(s.of("K") - 1, Rational.ZERO, Rational.ONE, false);
    }

    Asked<Case> judge() {
      return new Asked<>(this, FreeGood::variables);
    }

    Proof proof() {
      return Proof.sought().carriedBy(new Gains(both));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> blue = reports(x, Active.BLUE);
      List<S> red = reports(x, Active.RED);
      int round = x.whole("before") + 2;
      S price =
          Trading.of(rule, x.whole("n"), x.whole("K"), blue, red, Example21.LOSS)
              .gamma(Active.RED, round);
      List<S> all =
          new ArrayList<>(
              List.of(
                  TradedStock.size(price).negated(),
                  payoff(x, Active.RED, blue, red)
                      .minus(payoff(x, Active.RED, blue, sold(red, round)))));
      if (both)
        all.add(
            payoff(x, Active.BLUE, blue, red)
                .minus(payoff(x, Active.BLUE, sold(blue, round), red)));
      return Statement.of(all, Relation.AT_LEAST, all.stream().map(S::zero).toList());
    }

    private static <S extends Scalar<S>> List<S> sold(List<S> reports, int round) {
      List<S> changed = new ArrayList<>(reports);
      changed.set(round, reports.get(0).zero());
      return List.copyOf(changed);
    }

    /**
     * The transfers of all rounds and the expected utility, the final type being HIGH with the
     * initial probability.
     */
    private <S extends Scalar<S>> S payoff(Variables<S> x, Active i, List<S> blue, List<S> red) {
      Trading<S> trading = Trading.of(rule, x.whole("n"), x.whole("K"), blue, red, Example21.LOSS);
      return trading.transfers(i).plus(trading.utility(i, x.get(i == Active.BLUE ? "p" : "q")));
    }
  }

  /**
   * The reports of rounds 0 to K of an agent: Blue's is 0 in round t = before + 1, and those of
   * round t + 1 are 1.
   */
  private static <S extends Scalar<S>> List<S> reports(Variables<S> x, Active i) {
    List<S> reports = new ArrayList<>(List.of(x.get(i == Active.BLUE ? "p" : "q")));
    reports.addAll(x.list(i == Active.BLUE ? "b" : "r"));
    reports.add(x.number(x.whole(i == Active.BLUE ? "lastBlue" : "lastRed")));
    if (i == Active.BLUE || x.whole("sold") == 1) reports.set(x.whole("before") + 1, x.number(0));
    reports.set(x.whole("before") + 2, x.number(1));
    return List.copyOf(reports);
  }

  private static Assignment variables(Case c) {
    int rounds = c.blue().size();
    return Assignment.NONE
        .whole("n", c.agents())
        .whole("K", rounds)
        .whole("before", c.t() - 1)
        .whole("sold", c.red().get(c.t() - 1).equals("0") ? 1 : 0)
        .whole("lastBlue", last(c, c.blue()))
        .whole("lastRed", last(c, c.red()))
        .number("p", START)
        .number("q", START)
        .numbers("b", numbers(c.blue().subList(0, rounds - 1)))
        .numbers("r", numbers(c.red().subList(0, rounds - 1)));
  }

  /** Of the report of the last round, if it is another one than t + 1. */
  private static int last(Case c, List<String> reports) {
    return c.t() + 1 == reports.size() ? 0 : Integer.parseInt(reports.get(reports.size() - 1));
  }

  private static List<Rational> numbers(List<String> reports) {
    return reports.stream().map(Rational::parse).toList();
  }

  /** It is what buying gains by the formulas. */
  record Gains(boolean both) implements Carried {
    @Override
    public Lemma lemma() {
      return new GainOfBuying(both).lemma();
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K").with("last", shape.of("before") + 2 == shape.of("K") ? 1 : 0);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      int after = Math.min(x.whole("before") + 3, x.whole("K"));
      return Map.of(
          "afterBlue",
          List.of(reports(x, Active.BLUE).get(after)),
          "afterRed",
          List.of(reports(x, Active.RED).get(after)),
          "p",
          List.of(x.get("p")),
          "q",
          List.of(x.get("q")));
    }
  }

  private static Scope<Case> scope(String words, boolean bothSold) {
    return Scope.sample(words, 120, cases(bothSold))
        .containing(
            c ->
                c.agents() >= 3
                    && c.t() >= 1
                    && c.t() < c.blue().size()
                    && c.blue().get(c.t() - 1).equals("0")
                    && c.blue().get(c.t()).equals("1")
                    && c.red().get(c.t()).equals("1")
                    && (!bothSold || c.red().get(c.t() - 1).equals("0")));
  }

  private static Space<Case> cases(boolean bothSold) {
    return Space.of(3, 4, 5, 10)
        .then(
            n ->
                Space.range(2, 4)
                    .then(
                        k ->
                            Space.range(1, k - 1)
                                .then(
                                    t ->
                                        reports(k, t, true)
                                            .then(
                                                blue ->
                                                    reports(k, t, bothSold)
                                                        .map(red -> new Case(n, t, blue, red))))));
  }

  private static Space<List<String>> reports(int rounds, int t, boolean zero) {
    BeliefProcess<Rational> process = BeliefProcess.untilTheEnd(START, rounds);
    return Space.of(
        Deviations.sequences(process)
            .filter(r -> r.get(t).equals("1") && (!zero || r.get(t - 1).equals("0")))
            .toList());
  }
}
