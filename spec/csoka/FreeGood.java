package csoka;

import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.FreeGoodIsBought.Buying;
import java.util.List;

/**
 * What follows from Blue's report of 0: Red's good is free in the round after, and both should buy
 * all they can.
 */
public final class FreeGood implements Spec {

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
            new Buying(rule, false, false)
                .reading("free-for-red", scope("the price and Red's reply only", false)),
            new Buying(rule, true, true)
                .reading(
                    "both-sold",
                    scope("the whole sentence where Red too has reported 0 in round t", true))));
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
                                        FreeGoodIsBought.reports(k, t, true)
                                            .then(
                                                blue ->
                                                    FreeGoodIsBought.reports(k, t, bothSold)
                                                        .map(red -> new Case(n, t, blue, red))))));
  }
}
