package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
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
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.space.Space;
import csoka.general.Gamble;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.IntStream;

/** Appendix F's first example: a risk that concerns one agent alone. */
public final class RiskIsWeighedByWhoBearsIt implements Spec {

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
            Readings.printed(
                Verdict.PROVED, sample, new ByExpectedGain(), RiskIsWeighedByWhoBearsIt::variables),
            Readings.refuted(
                "as-he-prefers",
                sample,
                c ->
                    Finding.of(
                        decision(directly(c)),
                        Relation.EQUAL,
                        takes(c.preference(Rational.ZERO))))),
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
            Readings.refuted(
                "whatever-he-has",
                grid,
                c ->
                    Finding.of(
                        decision(originally(recursive, c)),
                        Relation.EQUAL,
                        takes(c.preference(Rational.ZERO))))));
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
}
