package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Strategy;
import counterplay.model.DynamicModel;
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Alternation;
import csoka.setup.BeliefProcess;
import csoka.setup.Deviations;
import csoka.setup.Example21;
import csoka.setup.Payoffs;
import csoka.setup.Trading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows from Blue's report of 0: Red's good is free in the round after, and both should buy all they can. */
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

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get("csoka/mechanism-balanced-team", GammaRule.class);
    return List.of(Claim.of("csoka/section-2-free", Kind.STATEMENT, "Section 2",
        "After Blue reports 0 the good costs Red nothing in the next round; "
        + "then it is best for Red to report 1 in it, and for Blue, whose price therefore rises, to report 1 as well.", Case.class,
        Reading.<Case>printed(REFUTED, scope("every n, K, round, all other reports fixed", false), c -> judge(rule, c))
            .weighed(Gravity.edge("Red does not hold all of the good yet, so that the price can rise: he too has reported 0, as where both alternate", "both-sold")),
        Reading.<Case>ours("free-for-red", PROVED, scope("the price and Red's reply only", false), c ->
            Finding.of(List.of(price(rule, c).abs().negated(), gain(rule, c, Active.RED)), Relation.AT_LEAST,
                List.of(Rational.ZERO, Rational.ZERO)))
            .provedBy(Proof.whole(() -> replies(rule, false))),
        Reading.<Case>ours("both-sold", PROVED, scope("the whole sentence where Red too has reported 0 in round t",
            true), c -> judge(rule, c))
            .provedBy(Proof.whole(() -> replies(rule, true)))));
  }

  /** What round t + 1 pays Red for his 1, which is nothing, and both agents' gains from 1 instead of 0 in it. */
  private static Finding judge(GammaRule rule, Case c) {
    return Finding.of(List.of(price(rule, c).abs().negated(), gain(rule, c, Active.RED), gain(rule, c, Active.BLUE)),
        Relation.AT_LEAST,
        List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO));
  }

  private static Rational price(GammaRule rule, Case c) {
    return Trading.of(rule, c.agents(), c.blue().size(), numbers(c.blue()), numbers(c.red()), Example21.LOSS)
        .gamma(Active.RED, c.t() + 1);
  }

  private static Rational gain(GammaRule rule, Case c, Active i) {
    int rounds = c.blue().size();
    DynamicModel<Rational> model = Example21.model(c.agents(), BeliefProcess.untilTheEnd(START, rounds),
        BeliefProcess.untilTheEnd(START, rounds), Example21.LOSS);
    List<String> blue = i == Active.BLUE ? sold(c.blue(), c.t()) : c.blue();
    List<String> red = i == Active.RED ? sold(c.red(), c.t()) : c.red();
    Rational bought = Payoffs.of(rule, model, new Strategy.Fixed(c.blue()), new Strategy.Fixed(c.red())).get(i.index());
    return bought.minus(Payoffs.of(rule, model, new Strategy.Fixed(blue), new Strategy.Fixed(red)).get(i.index()));
  }

  private static List<String> sold(List<String> reports, int t) {
    List<String> changed = new ArrayList<>(reports);
    changed.set(t, "0");
    return List.copyOf(changed);
  }

  private static List<Rational> numbers(List<String> reports) {
    return Stream.concat(Stream.of(START), reports.stream().map(Rational::parse)).toList();
  }

  private static Scope<Case> scope(String words, boolean bothSold) {
    return Scope.sample(words, 200, cases(bothSold)).containing(c -> c.agents() >= 3 && c.t() >= 1 && c.t() < c.blue().size()
        && c.blue().get(c.t() - 1).equals("0") && c.blue().get(c.t()).equals("1") && c.red().get(c.t()).equals("1")
        && (!bothSold || c.red().get(c.t() - 1).equals("0")));
  }

  private static Space<Case> cases(boolean bothSold) {
    return Space.of(3, 4, 5, 10).then(n -> Space.range(2, 4).then(k -> Space.range(1, k - 1).then(t -> reports(k, t, true)
        .then(blue -> reports(k, t, bothSold).map(red -> new Case(n, t, blue, red))))));
  }

  private static Space<List<String>> reports(int rounds, int t, boolean zero) {
    BeliefProcess<Rational> process = BeliefProcess.untilTheEnd(START, rounds);
    return Space.of(Deviations.sequences(process).filter(r -> r.get(t).equals("1")
        && (!zero || r.get(t - 1).equals("0"))).toList());
  }

  /** Rounds t = 1, 2, 3 of a longer game in symbols, then the last round, where the decision counts too. */
  private static Certificate replies(GammaRule rule, boolean bothSold) {
    List<Rational> unit = List.of(Rational.ZERO, Rational.ONE);
    Map<String, List<Rational>> box = Map.of("share", List.of(Rational.ZERO, Rational.HALF), "r_sold", unit,
        "b_bought", unit, "r_bought", unit,
        "b_after", unit, "r_after", unit, "p", unit, "q", unit);
    List<Certificate> parts = new ArrayList<>();
    for (Active i : bothSold ? Active.values() : new Active[] {Active.RED}) {
      Polynomial red = bothSold ? Polynomial.ZERO : Polynomial.parameter("r_sold");
      Polynomial one = middle(rule, i, Polynomial.ONE, red);
      parts.add(new Certificate.Corners(i.word() + " buys in a round that is not the last",
          one.minus(middle(rule, i, Polynomial.ZERO, red)), box, false));
      for (String other : List.of("0", "1")) {
        Polynomial last = last(rule, i, "1", other, bothSold).minus(last(rule, i, "0", other, bothSold));
        if (other.equals("1")) parts.add(new Certificate.Corners(i.word()
            + " buys in the last round when the other one does", last, box, false));
        else parts.add(new Certificate.Identity(i.word() + " may buy in the last round when the other one does not",
            last, Polynomial.ZERO));
      }
    }
    List<Polynomial> blue = List.of(Polynomial.ZERO, Polynomial.parameter("b_bought"));
    List<Polynomial> red = List.of(Polynomial.parameter("r_sold"), Polynomial.parameter("r_bought"));
    parts.add(new Certificate.Identity("the good is free for Red", Trading.of(rule, 3, 2, blue, red, Example21.LOSS)
        .gamma(Active.RED, 1), Polynomial.ZERO));
    return new Certificate.All("a report enters the transfers of its own round and of the next one only, and the decision in the last round; affinely", parts);
  }

  /** i's transfers of rounds t + 1 and t + 2 with the given report in round t + 1, when Red's report of round t is given. */
  private static Polynomial middle(GammaRule rule, Active i, Polynomial report, Polynomial redSold) {
    Polynomial blue = i == Active.BLUE ? report : Polynomial.parameter("b_bought");
    Polynomial red = i == Active.RED ? report : i == Active.BLUE ? Polynomial.ONE : Polynomial.parameter("r_bought");
    Trading<Polynomial> trading = Trading.of(rule, 3, 3, List.of(Polynomial.ZERO, blue, Polynomial.parameter("b_after")),
        List.of(redSold, red, Polynomial.parameter("r_after")), Example21.LOSS);
    return trading.gammas(i).minus(trading.gammas(i.other()).times(Alternation.SHARE));
  }

  /** i's expected payoff of a last round that follows Blue's report of 0, final types having probabilities p and q. */
  private static Polynomial last(GammaRule rule, Active i, String report, String other, boolean bothSold) {
    Polynomial zero = Polynomial.ZERO;
    List<Polynomial> decided = List.of(zero, Polynomial.ONE);
    BeliefProcess<Polynomial> blue = BeliefProcess.staying(List.of(List.of(Alternation.P),
        List.of(zero, Alternation.P), decided));
    List<Polynomial> sold = bothSold ? List.of(zero, Alternation.Q) : List.of(Polynomial.parameter("r_sold"), Alternation.Q);
    BeliefProcess<Polynomial> red = BeliefProcess.staying(List.of(List.of(Alternation.Q), sold, decided));
    Strategy blueReports = new Strategy.Fixed(List.of("0", i == Active.BLUE ? report : other));
    Strategy redReports = new Strategy.Fixed(List.of(bothSold ? "0" : "r_sold", i == Active.RED ? report : other));
    return Payoffs.shared(rule, Example21.model(3, blue, red, Example21.LOSS), Alternation.SHARE, blueReports,
        redReports).get(i.index());
  }
}
