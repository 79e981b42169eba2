package csoka;

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
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Role;
import counterplay.model.Stage;
import counterplay.model.general.GeneralOutlook;
import counterplay.space.Space;
import csoka.setup.Gamble;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Appendix F's examples: a risk that concerns one agent alone, and a decision of which one agent always likes what the other one always
 * dislikes.
 */
public final class RiskIsWeighedByWhoBearsIt implements Spec {

  /**
   * For every number of rounds.
   *
   * @param rounds T
   */
  public record Rounds(int rounds) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule recursive = mechanisms.get("csoka/mechanism-recursive", RecursiveRule.class);
    String risks = "all risks that concern one agent alone, for every aversion to losses";
    Scope<Gamble> sample = Scope.sample(risks, 200, gambles());
    Scope<Gamble> grid = Scope.part(risks, "chance in sixths, gain and loss 1, 2, 3, losses felt 1, 2, 4 times, promises -1, 0, 1",
        gambles()).containing(c -> true);
    return List.of(
        Claim.of("csoka/appendix-f-risk-direct", Kind.EXAMPLE, "Appendix F",
            "the direct mechanism takes the risk exactly if the expected gain is positive, however averse the agent", Gamble.class,
            Reading.printed(Verdict.PROVED, sample, RiskIsWeighedByWhoBearsIt::direct)
                .provedBy(Proof.whole(RiskIsWeighedByWhoBearsIt::expectedGain)),
            Reading.ours("as-he-prefers", Verdict.REFUTED, sample, c ->
                Finding.of(decision(directly(c)), Relation.EQUAL, takes(c.preference(Rational.ZERO)))).weighed(Gravity.substantive())),
        Claim.of("csoka/appendix-f-risk-original", Kind.EXAMPLE, "Appendix F",
            "the original mechanism takes the risk exactly if the agent prefers it", Gamble.class,
            Reading.printed(Verdict.BOUNDED, grid, c -> Finding.of(decision(originally(recursive, c)), Relation.EQUAL,
                takes(c.preference(c.promise().negated())))),
            Reading.ours("whatever-he-has", Verdict.REFUTED, grid, c ->
                Finding.of(decision(originally(recursive, c)), Relation.EQUAL, takes(c.preference(Rational.ZERO))))
                .weighed(Gravity.substantive())),
        Claim.of("csoka/appendix-f-blue-red", Kind.EXAMPLE, "Appendix F",
            "Blue prefers YES by 100, Red prefers NO by 101: every efficient decision is NO", Rounds.class,
            Reading.printed(Verdict.PROVED, Scope.sample("every number of rounds", 6, Space.range(1, 6).map(Rounds::new)),
                RiskIsWeighedByWhoBearsIt::always)
                .provedBy(Proof.whole(RiskIsWeighedByWhoBearsIt::oneMore))));
  }

  private static Space<Gamble> gambles() {
    Space<Rational> amounts = Space.of(Rational.ONE, Rational.of(2), Rational.of(3));
    return Space.of(IntStream.range(1, 6).mapToObj(k -> Rational.of(k, 6)).toList())
        .times(amounts, (p, g) -> new Gamble(p, g, Rational.ONE, Rational.ONE, Rational.ZERO))
        .times(amounts, (c, l) -> new Gamble(c.chance(), c.gain(), l, c.aversion(), c.promise()))
        .times(Space.of(Rational.ONE, Rational.of(2), Rational.of(4)), (c, a) -> new Gamble(c.chance(), c.gain(), c.loss(), a, c.promise()))
        .times(Space.of(Rational.ZERO, Rational.ONE, Rational.of(-1)), (c, b) ->
            new Gamble(c.chance(), c.gain(), c.loss(), c.aversion(), b));
  }

  private static Choice directly(Gamble c) {
    return new GeneralOutlook<>(c.model()).choice(1, c.model().initial());
  }

  private static Choice originally(RecursiveRule rule, Gamble c) {
    Contract contract = new Contract(c.stakes(), rule);
    return contract.choice(1, c.model().initial(), List.of(contract.frontier().at(c.promise()), c.promise()));
  }

  private static Rational decision(Choice choice) {
    return Rational.of(choice.decision());
  }

  /** 1 if it is positive, otherwise 0: ties are refused. */
  private static Rational takes(Rational advantage) {
    return Rational.of(advantage.signum() > 0 ? Gamble.TAKE : Gamble.REFUSE);
  }

  private static Finding direct(Gamble c) {
    return Finding.of(decision(directly(c)), Relation.EQUAL, takes(c.expectedGain()));
  }

  /** What taking adds to the total that is maximised is p G - (1 - p) L; the aversion does not occur in it. */
  private static Certificate expectedGain() {
    GeneralOutlook<Polynomial> o = new GeneralOutlook<>(Gamble.symbolic(), (outlook, t, before) -> outlook.choices(t).get(0));
    Polynomial p = Polynomial.parameter("p");
    Polynomial gain = p.times(Polynomial.parameter("G")).minus(Polynomial.ONE.minus(p).times(Polynomial.parameter("L")));
    return new Certificate.Identity("what the risk adds to the total", total(o, Gamble.TAKE).minus(total(o, Gamble.REFUSE)), gain);
  }

  private static Polynomial total(GeneralOutlook<Polynomial> o, int decision) {
    List<Polynomial> values = o.valuesAfter(1, o.model().initial(), new Choice(decision, List.of(0, 0)));
    return values.get(0).plus(values.get(1));
  }

  /** Blue has b and 100 more with YES, Red has r and 101 more with NO. */
  private static DynamicModel<Polynomial> opposed(int rounds) {
    Polynomial zero = Polynomial.ZERO;
    List<Stage<Polynomial>> stages = new ArrayList<>();
    for (int t = 0; t <= rounds; t++) {
      boolean first = t == 0;
      Polynomial b = Polynomial.parameter("b_" + t);
      Polynomial r = Polynomial.parameter("r_" + t);
      List<List<List<Polynomial>>> blue = first ? List.of(List.of(List.of(zero)))
          : List.of(List.of(List.of(b.plus(Polynomial.of(Rational.of(100))))), List.of(List.of(b)));
      List<List<List<Polynomial>>> red = first ? List.of(List.of(List.of(zero)))
          : List.of(List.of(List.of(r)), List.of(List.of(r.plus(Polynomial.of(Rational.of(101))))));
      List<List<List<List<Polynomial>>>> still = t == rounds ? List.of()
          : Collections.nCopies(blue.size(), List.of(List.of(List.of(Polynomial.ONE))));
      stages.add(new Stage<>(first ? List.of("wait") : List.of("YES", "NO"),
          List.of(new Role<>(List.of("t"), List.of(Role.NO_ACTION), blue, still),
          new Role<>(List.of("t"), List.of(Role.NO_ACTION), red, still))));
    }
    return new DynamicModel<>(List.of("Blue", "Red"), stages);
  }

  /** How many efficient decisions are not NO. */
  private static Finding always(Rounds c) {
    Outlook<Polynomial> o = new Outlook<>(opposed(c.rounds()));
    return Finding.none(IntStream.rangeClosed(1, c.rounds()).filter(t -> o.choice(t, List.of(0, 0)).decision() != 1).count());
  }

  /** NO brings one more in total than YES, in each round, whatever comes after it. */
  private static Certificate oneMore() {
    List<Certificate> parts = new ArrayList<>();
    for (int rounds = 1; rounds <= 3; rounds++) {
      Outlook<Polynomial> o = new Outlook<>(opposed(rounds));
      for (int t = 1; t <= rounds; t++) {
        Polynomial no = sum(o.valuesAfter(t, List.of(0, 0), new Choice(1, List.of(0, 0))));
        parts.add(new Certificate.Identity("T = " + rounds + ", round " + t,
            no.minus(sum(o.valuesAfter(t, List.of(0, 0), new Choice(0, List.of(0, 0))))), Polynomial.ONE));
      }
    }
    return new Certificate.All("NO brings one more; nothing carries over from a round to the next, so that it is the "
        + "same for every number of rounds", parts);
  }

  private static Polynomial sum(List<Polynomial> values) {
    return values.get(0).plus(values.get(1));
  }
}
