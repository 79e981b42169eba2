package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Space;
import csoka.general.Gamble;
import csoka.lemmas.MoreInEachRound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Appendix F's examples: a risk that concerns one agent alone, and a decision of which one agent
 * always likes what the other one always dislikes.
 */
public final class RiskIsWeighedByWhoBearsIt implements Spec {

  /**
   * For every number of rounds.
   *
   * @param rounds T
   */
  public record Rounds(int rounds) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule recursive = mechanisms.get(RecursiveMechanism.NAME);
    String risks = "all risks that concern one agent alone, for every aversion to losses";
    Scope<Gamble> sample =
        Scope.sample(risks, 200, gambles())
            .containing(
                c ->
                    c.chance().isProbability()
                        && c.gain().signum() > 0
                        && c.loss().signum() > 0
                        && c.aversion().compareTo(Rational.ONE) >= 0);
    Scope<Gamble> grid =
        Scope.part(
                risks,
                "chance in sixths, gain and loss 1, 2, 3, losses felt 1, 2, 4 times, promises -1,"
                    + " 0, 1",
                gambles())
            .containing(c -> true);
    return List.of(
        Claim.of(
            "csoka/appendix-f-risk-direct",
            Kind.EXAMPLE,
            "Appendix F",
            "the direct mechanism takes the risk exactly if the expected gain is positive, however"
                + " averse the agent",
            Gamble.class,
            Reading.printed(
                    Verdict.PROVED,
                    sample,
                    new Asked<>(new ByExpectedGain(), RiskIsWeighedByWhoBearsIt::variables))
                .provedBy(Proof.sought()),
            Reading.ours(
                    "as-he-prefers",
                    Verdict.REFUTED,
                    sample,
                    c ->
                        Finding.of(
                            decision(directly(c)),
                            Relation.EQUAL,
                            takes(c.preference(Rational.ZERO))))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/appendix-f-risk-original",
            Kind.EXAMPLE,
            "Appendix F",
            "the original mechanism takes the risk exactly if the agent prefers it",
            Gamble.class,
            Reading.printed(
                Verdict.BOUNDED,
                grid,
                c ->
                    Finding.of(
                        decision(originally(recursive, c)),
                        Relation.EQUAL,
                        takes(c.preference(c.promise().negated())))),
            Reading.ours(
                    "whatever-he-has",
                    Verdict.REFUTED,
                    grid,
                    c ->
                        Finding.of(
                            decision(originally(recursive, c)),
                            Relation.EQUAL,
                            takes(c.preference(Rational.ZERO))))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/appendix-f-blue-red",
            Kind.EXAMPLE,
            "Appendix F",
            "Blue prefers YES by 100, Red prefers NO by 101: every efficient decision is NO",
            Rounds.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.sample("every number of rounds", 6, Space.range(1, 6).map(Rounds::new))
                        .containing(c -> c.rounds() >= 1),
                    new Asked<>(new AlwaysNo(), RiskIsWeighedByWhoBearsIt::indifferent))
                .provedBy(Proof.sought().carriedBy(new OneMore()))));
  }

  private static Assignment variables(Gamble c) {
    return Assignment.NONE.number("p", c.chance()).number("G", c.gain()).number("L", c.loss());
  }

  /**
   * The risk is taken exactly if p G - (1 - p) L is positive; the aversion does not occur in what
   * the direct mechanism reckons with.
   */
  record ByExpectedGain() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.probability("p").positive("G", "L"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      GeneralOutlook<S> outlook =
          new GeneralOutlook<>(Gamble.model(x.get("p"), x.get("G"), x.get("L"))).everywhere();
      Choice choice = outlook.choice(1, outlook.model().initial());
      S gain = x.get("p").times(x.get("G")).minus(x.number(1).minus(x.get("p")).times(x.get("L")));
      return Statement.of(
          gain, choice.decision() == Gamble.TAKE ? Relation.MORE : Relation.AT_MOST, x.number(0));
    }
  }

  private static Assignment indifferent(Rounds c) {
    List<Rational> nothing = Collections.nCopies(c.rounds(), Rational.ZERO);
    return Assignment.NONE.whole("T", c.rounds()).numbers("b", nothing).numbers("r", nothing);
  }

  /**
   * In no round YES is efficient: it brings less in total than the efficient decision, whatever
   * else Blue and Red have in each round.
   */
  record AlwaysNo() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("T", 1, 4)
          .numbers(s -> Frame.NONE.reals("b", s.of("T")).reals("r", s.of("T")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Outlook<S> o = new Outlook<>(opposed(x)).everywhere();
      List<S> yes = new ArrayList<>();
      List<S> best = new ArrayList<>();
      for (int t = 1; t <= x.whole("T"); t++) {
        yes.add(
            o.valuesAfter(t, List.of(0, 0), new Choice(0, List.of(0, 0))).stream()
                .reduce(x.number(0), S::plus));
        best.add(o.values(t, List.of(0, 0)).stream().reduce(x.number(0), S::plus));
      }
      return Statement.of(yes, Relation.LESS, best);
    }
  }

  /** In each round NO brings one more than YES. */
  record OneMore() implements Carried {
    @Override
    public Lemma lemma() {
      return MoreInEachRound.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("b", x.list("b"), "r", x.list("r"));
    }
  }

  private static Space<Gamble> gambles() {
    Space<Rational> amounts = Space.of(Rational.ONE, Rational.of(2), Rational.of(3));
    return Space.of(IntStream.range(1, 6).mapToObj(k -> Rational.of(k, 6)).toList())
        .times(amounts, (p, g) -> new Gamble(p, g, Rational.ONE, Rational.ONE, Rational.ZERO))
        .times(amounts, (c, l) -> new Gamble(c.chance(), c.gain(), l, c.aversion(), c.promise()))
        .times(
            Space.of(Rational.ONE, Rational.of(2), Rational.of(4)),
            (c, a) -> new Gamble(c.chance(), c.gain(), c.loss(), a, c.promise()))
        .times(
            Space.of(Rational.ZERO, Rational.ONE, Rational.of(-1)),
            (c, b) -> new Gamble(c.chance(), c.gain(), c.loss(), c.aversion(), b));
  }

  private static Choice directly(Gamble c) {
    return new GeneralOutlook<>(c.model()).choice(1, c.model().initial());
  }

  private static Choice originally(RecursiveRule rule, Gamble c) {
    Contract contract = new Contract(c.stakes(), rule);
    return contract.choice(
        1, c.model().initial(), List.of(contract.frontier().at(c.promise()), c.promise()));
  }

  private static Rational decision(Choice choice) {
    return Rational.of(choice.decision());
  }

  /** 1 if it is positive, otherwise 0: ties are refused. */
  private static Rational takes(Rational advantage) {
    return Rational.of(advantage.signum() > 0 ? Gamble.TAKE : Gamble.REFUSE);
  }

  /** Blue has b and 100 more with YES, Red has r and 101 more with NO. */
  private static <S extends Scalar<S>> DynamicModel<S> opposed(Variables<S> x) {
    S zero = x.number(0);
    int rounds = x.whole("T");
    List<Stage<S>> stages = new ArrayList<>();
    for (int t = 0; t <= rounds; t++) {
      boolean first = t == 0;
      S b = first ? zero : x.list("b").get(t - 1);
      S r = first ? zero : x.list("r").get(t - 1);
      List<List<List<S>>> blue =
          first
              ? List.of(List.of(List.of(zero)))
              : List.of(List.of(List.of(b.plus(x.number(100)))), List.of(List.of(b)));
      List<List<List<S>>> red =
          first
              ? List.of(List.of(List.of(zero)))
              : List.of(List.of(List.of(r)), List.of(List.of(r.plus(x.number(101)))));
      List<List<List<List<S>>>> still =
          t == rounds
              ? List.of()
              : Collections.nCopies(blue.size(), List.of(List.of(List.of(x.number(1)))));
      stages.add(
          new Stage<>(
              first ? List.of("wait") : List.of("YES", "NO"),
              List.of(
                  new Role<>(List.of("t"), List.of(Role.NO_ACTION), blue, still),
                  new Role<>(List.of("t"), List.of(Role.NO_ACTION), red, still))));
    }
    return new DynamicModel<>(List.of("Blue", "Red"), stages);
  }
}
