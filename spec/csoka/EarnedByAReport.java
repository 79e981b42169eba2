package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.Active;
import csoka.example.Example21;
import csoka.example.Trading;
import csoka.lemmas.Trades.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a report earns in Example 2.1, and the sides of (3) and (4). */
final class EarnedByAReport {

  static final Rational HUNDRED = Rational.of(100);
  private static final Rational OTHERS = Rational.of(104 - 204);

  private EarnedByAReport() {}

  /** n agents, K rounds, one of them, and the reports; those of the last round are 0 or 1. */
  static Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 3)
        .choice("before", s -> s.of("K"))
        .choice("report", EarnedByAReport::decided)
        .choice("other", EarnedByAReport::decided)
        .numbers(s -> Frame.NONE.probability("own", "price", "reported", "others"));
  }

  static int decided(Shape s) {
    return isLast(s.of("before"), s.of("K")) ? 2 : 1;
  }

  static boolean isLast(int before, int rounds) {
    return before == rounds - 1;
  }

  /**
   * What a report earns in round before + 1, the own and the other one's report of the round before
   * being own and price.
   */
  static <S extends Scalar<S>> S gamma(
      GammaRule rule, Active agent, Rational loss, Variables<S> x, S report) {
    int round = x.whole("before") + 1;
    List<S> own = new ArrayList<>(Collections.nCopies(round, x.get("own")));
    List<S> others = new ArrayList<>(Collections.nCopies(round, x.get("price")));
    own.add(report);
    others.add(
        isLast(x.whole("before"), x.whole("K")) ? x.number(x.whole("other")) : x.get("others"));
    return agent == Active.BLUE
        ? Trading.of(rule, x.whole("n"), x.whole("K"), own, others, loss).gamma(agent, round)
        : Trading.of(rule, x.whole("n"), x.whole("K"), others, own, loss).gamma(agent, round);
  }

  /** The report; of the last round it is one of 0 and 1. */
  static <S extends Scalar<S>> S report(Variables<S> x) {
    return isLast(x.whole("before"), x.whole("K"))
        ? x.number(x.whole("report"))
        : x.get("reported");
  }

  /** The two sides of the formula that is printed. */
  record Formula(GammaRule rule, Active agent) implements Sentence {
    @Override
    public Domain domain() {
      return EarnedByAReport.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S now = x.get("price").times(report(x)).scale(OTHERS);
      S before = x.get("price").times(x.get("own")).scale(OTHERS);
      S traded = x.get("price").times(x.get("own").minus(report(x))).scale(HUNDRED);
      S gamma = gamma(rule, agent, Example21.LOSS, x, report(x));
      return Statement.of(List.of(gamma, gamma), EQUAL, List.of(now.minus(before), traded));
    }

    static <S extends Scalar<S>> List<Numbers<S>> once(Variables<S> x) {
      return List.of(new Numbers<>(x.get("own"), report(x), x.get("price")));
    }

    static <S extends Scalar<S>> List<Numbers<S>> twice(Variables<S> x) {
      return Collections.nCopies(2, once(x).get(0));
    }
  }

  /** The same where one HIGH type suffices for YES. */
  record SmallerLoss(GammaRule rule, Active agent) implements Sentence {
    @Override
    public Domain domain() {
      return EarnedByAReport.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          gamma(rule, agent, Example21.SMALLER_LOSS, x, report(x)),
          EQUAL,
          x.number(1).minus(x.get("price")).times(x.get("own").minus(report(x))).scale(HUNDRED));
    }
  }
}
