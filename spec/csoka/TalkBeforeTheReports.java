package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.DIFFERENT;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Space;
import csoka.example.OneRoundItem;
import java.util.List;
import java.util.stream.Stream;

/** Appendix C: what talk before the reports adds for K = 1. */
public final class TalkBeforeTheReports implements Spec {

  private static final String PLACE = "Appendix C";

  /**
   * Both send 0 or 1, each with probability 1/2, at the same time, and read both messages; then
   * they play one item of the list after equal messages and another after different ones.
   *
   * @param n the number of agents
   * @param blue Blue's initial belief
   * @param red Red's initial belief
   * @param equal the item after equal messages
   * @param different the item after different messages
   */
  public record Talk(int n, Rational blue, Rational red, int equal, int different) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Space<Talk> talks =
        Space.of(3, 4)
            .then(
                n ->
                    Space.of(Rational.HALF, Rational.of(1, 3))
                        .then(
                            p ->
                                Space.range(1, 5)
                                    .then(
                                        k -> Space.range(1, 5).map(l -> new Talk(n, p, p, k, l)))));
    return List.of(
        Claim.of(
            "csoka/appendix-c-cheap-talk",
            Kind.STATEMENT,
            PLACE,
            "with talk before the reports there are more equilibria: in some of them the reports"
                + " are correlated, while without talk they are independent",
            Talk.class,
            Reading.<Talk>printed(
                    PROVED,
                    Scope.<Talk>sample(
                            "K = 1, messages of 0 and 1; items 1 to 5 after the messages, where"
                                + " they are equilibria",
                            60,
                            talks.where(t -> isEquilibrium(rule, t)))
                        .containing(t -> isEquilibrium(rule, t)),
                    t -> Finding.of(covariance(t), DIFFERENT, Rational.ZERO))
                .exists()));
  }

  /**
   * Whichever messages are sent, either item follows with probability 1/2, so a profile is an
   * equilibrium where both items are.
   */
  private static boolean isEquilibrium(GammaRule rule, Talk t) {
    boolean possible =
        t.n() >= 3
            && Stream.of(t.blue(), t.red())
                .allMatch(p -> p.signum() > 0 && p.compareTo(Rational.of(84, 100)) <= 0);
    return possible
        && Stream.of(t.equal(), t.different())
            .allMatch(
                k ->
                    k >= 1
                        && k <= 5
                        && new OneRoundItem<>(k, t.n(), t.blue(), t.red())
                            .gains(rule).stream().allMatch(g -> g.signum() <= 0));
  }

  /** Of the two reports. */
  private static Rational covariance(Talk t) {
    List<OneRoundItem<Rational>> items =
        List.of(
            new OneRoundItem<>(t.equal(), t.n(), t.blue(), t.red()),
            new OneRoundItem<>(t.different(), t.n(), t.blue(), t.red()));
    Rational both = Rational.ZERO;
    Rational ofBlue = Rational.ZERO;
    Rational ofRed = Rational.ZERO;
    for (OneRoundItem<Rational> item : items) {
      both = both.plus(item.one(t.blue()).times(item.one(t.red())).times(Rational.HALF));
      ofBlue = ofBlue.plus(item.one(t.blue()).times(Rational.HALF));
      ofRed = ofRed.plus(item.one(t.red()).times(Rational.HALF));
    }
    return both.minus(ofBlue.times(ofRed));
  }
}
