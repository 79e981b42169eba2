package frongillo;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import counterplay.space.Rationals;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Appendix C: DMI when all four reports may depend on all four signals. All signal and report
 * vectors are run; the peer's chances of H stay symbols.
 *
 * <pre>  E[det M^{12}] = (r^2 - r^1)(q_{s^2} - q_{s^1})   (Lemma 1)</pre>
 */
public final class JointTaskReports implements Spec {

  /**
   * The agent's four signals and four reports as numbers from 0 to 15, first task first, and the
   * peer's chances of H.
   *
   * @param signals the signals
   * @param reports the reports
   * @param high with binary signals given the agent's signal L and H; with real ones for each task
   */
  public record Case(int signals, int reports, List<Rational> high) {
    Assignment numbers() {
      return Assignment.NONE.whole("signals", signals).whole("reports", reports).numbers("q", high);
    }
  }

  private static List<List<Integer>> four() {
    return BinaryReportMechanism.profiles(4);
  }

  private static Domain binary() {
    return Domain.all()
        .choice("signals", s -> 16)
        .choice("reports", s -> 16)
        .numbers(s -> chances(2));
  }

  private static Frame chances(int count) {
    return Frame.NONE.with("q", new Frame.Box(count, Rational.ZERO, Rational.ONE, false));
  }

  private static Domain real() {
    return Domain.all()
        .choice("signals", s -> 1)
        .choice("reports", s -> 16)
        .numbers(s -> chances(4));
  }

  private record Says(BinaryReportMechanism dmi) {
    private <S extends Scalar<S>> List<Integer> signals(Variables<S> x) {
      return four().get(x.whole("signals"));
    }

    private <S extends Scalar<S>> List<S> peer(Variables<S> x) {
      return signals(x).stream().map(s -> x.list("q").get(s)).toList();
    }

    private <S extends Scalar<S>> S pays(List<Integer> reports, List<S> high) {
      return dmi.expectedIndependent(reports, high);
    }

    /** The expectation of one determinant, over the peer's reports of its two tasks. */
    private static <S extends Scalar<S>> S determinant(List<Integer> own, List<S> high, int first) {
      S sum = high.get(0).zero();
      List<List<Integer>> two = BinaryReportMechanism.profiles(2);
      List<S> law = BinaryReportMechanism.independent(high.subList(first, first + 2));
      for (int k = 0; k < two.size(); k++)
        sum =
            sum.plus(
                law.get(k)
                    .scale(
                        Rational.of(
                            DeterminantMechanism.determinant(
                                own.subList(first, first + 2), two.get(k), 0))));
      return sum;
    }

    private static int gap(List<Integer> values, int first) {
      return values.get(first + 1) - values.get(first);
    }

    <S extends Scalar<S>> Statement<S> truthIsBest(Variables<S> x) {
      return Statement.of(
          pays(signals(x), peer(x)), AT_LEAST, pays(four().get(x.whole("reports")), peer(x)));
    }

    /**
     * Truth and its opposite earn (s^2 - s^1)^2 (s^4 - s^3)^2 (q_1 - q_0)^2, and nothing earns
     * more.
     */
    <S extends Scalar<S>> Statement<S> permutations(Variables<S> x) {
      List<Integer> opposite = signals(x).stream().map(s -> 1 - s).toList();
      S step = x.list("q").get(1).minus(x.list("q").get(0));
      S most =
          step.times(step)
              .scale(
                  Rational.of((long) Math.abs(gap(signals(x), 0)) * Math.abs(gap(signals(x), 2))));
      Statement<S> same =
          Statement.of(
              List.of(pays(signals(x), peer(x)), pays(opposite, peer(x))),
              EQUAL,
              List.of(most, most));
      return same.and(truthIsBest(x));
    }

    <S extends Scalar<S>> Statement<S> lemma(Variables<S> x) {
      return lemma(x, 0);
    }

    private <S extends Scalar<S>> Statement<S> lemma(Variables<S> x, int first) {
      List<Integer> reports = four().get(x.whole("reports"));
      S step = x.list("q").get(1).minus(x.list("q").get(0));
      return Statement.of(
          determinant(reports, peer(x), first),
          EQUAL,
          step.scale(Rational.of((long) gap(reports, first) * gap(signals(x), first))));
    }

    /** The second group, and the payment as the product of the two expectations. */
    <S extends Scalar<S>> Statement<S> secondGroup(Variables<S> x) {
      List<Integer> reports = four().get(x.whole("reports"));
      S product = determinant(reports, peer(x), 0).times(determinant(reports, peer(x), 2));
      return lemma(x, 2).and(Statement.of(pays(reports, peer(x)), EQUAL, product));
    }

    /** With equal signals in the second group truth earns nothing, whatever the peer reports. */
    <S extends Scalar<S>> Statement<S> zeroForSure(Variables<S> x) {
      List<Integer> own = new ArrayList<>(signals(x));
      own.set(3, own.get(2));
      S size = x.number(0);
      List<S> law = BinaryReportMechanism.independent(peer(x));
      for (int k = 0; k < four().size(); k++)
        size = size.plus(law.get(k).scale(dmi.payment(own, four().get(k)).abs()));
      return Statement.of(size, EQUAL, x.number(0));
    }

    <S extends Scalar<S>> Statement<S> zeroForSureReal(Variables<S> x) {
      S size = x.number(0);
      List<S> law = BinaryReportMechanism.independent(x.list("q"));
      for (int k = 0; k < four().size(); k++)
        size = size.plus(law.get(k).scale(dmi.payment(List.of(0, 1, 0, 0), four().get(k)).abs()));
      return Statement.of(size, EQUAL, x.number(0));
    }

    /** The same with the last report flipped, in expectation. */
    <S extends Scalar<S>> Statement<S> flippedIsZero(Variables<S> x) {
      List<Integer> signals = new ArrayList<>(signals(x));
      signals.set(3, signals.get(2));
      List<Integer> reports = new ArrayList<>(signals);
      reports.set(3, 1 - signals.get(3));
      return Statement.of(
          pays(reports, signals.stream().map(s -> x.list("q").get(s)).toList()),
          EQUAL,
          x.number(0));
    }

    /**
     * The peer maps the signal of task 3 and of task 4 differently: flipping either report earns
     * opposite amounts, other than zero.
     */
    <S extends Scalar<S>> Statement<S> inconsistent(Variables<S> x) {
      List<S> q = x.list("q");
      S third = pays(List.of(0, 1, 1, 0), q);
      S fourth = pays(List.of(0, 1, 0, 1), q);
      return Statement.of(third.plus(fourth), EQUAL, x.number(0))
          .and(Statement.of(third, DIFFERENT, x.number(0)))
          .and(Statement.of(pays(List.of(0, 1, 0, 0), q), EQUAL, x.number(0)));
    }

    <S extends Scalar<S>> Statement<S> differs(Variables<S> x) {
      List<S> q = x.list("q");
      return Statement.of(q.get(0), DIFFERENT, q.get(1))
          .and(Statement.of(q.get(2), DIFFERENT, q.get(3)));
    }

    /**
     * The peer is likelier to report H on task 2 than on 1, and on 4 than on 3, as he is when the
     * agent's signal is higher.
     */
    <S extends Scalar<S>> Statement<S> rises(Variables<S> x) {
      List<S> q = x.list("q");
      return Statement.of(List.of(q.get(0), q.get(2)), LESS, List.of(q.get(1), q.get(3)));
    }

    <S extends Scalar<S>> Statement<S> flipEarnsMore(Variables<S> x) {
      return Statement.of(
          pays(List.of(0, 1, 0, 1), x.list("q")), MORE, pays(List.of(0, 1, 0, 0), x.list("q")));
    }

    <S extends Scalar<S>> Statement<S> oneOrTwoFlipsAreBest(Variables<S> x) {
      S best = pays(List.of(0, 1, 0, 1), x.list("q"));
      Statement<S> most =
          Statement.of(best, AT_LEAST, pays(four().get(x.whole("reports")), x.list("q")));
      return most.and(
          Statement.of(
              List.of(best, best),
              MORE,
              List.of(
                  pays(List.of(0, 1, 0, 0), x.list("q")), pays(List.of(0, 0, 0, 0), x.list("q")))));
    }

    <S extends Scalar<S>> Statement<S> optimal(Variables<S> x) {
      return Statement.of(
          pays(List.of(0, 1, 0, 1), x.list("q")),
          AT_LEAST,
          pays(four().get(x.whole("reports")), x.list("q")));
    }

    /**
     * Less the chance that the peer reports L H L H, the score is at most what he may do otherwise
     * on the first three tasks.
     */
    <S extends Scalar<S>> Statement<S> roughly(Variables<S> x) {
      List<S> q = x.list("q");
      S chance =
          x.number(1)
              .minus(q.get(0))
              .times(q.get(1))
              .times(x.number(1).minus(q.get(2)))
              .times(q.get(3));
      S score = pays(List.of(0, 1, 0, 1), q);
      S otherwise = q.get(0).plus(x.number(1).minus(q.get(1))).plus(q.get(2));
      return Statement.of(
          List.of(score.minus(chance), chance.minus(score)),
          AT_MOST,
          List.of(otherwise, otherwise));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Says says = new Says(Rules.of(mechanisms).dmi());
    Domain rising = real().given(says::rises);
    return List.of(
        binary(
            "frongillo/appendix-c-binary-zero",
            Kind.EXAMPLE,
            "Appendix C",
            "with two equal signals in a group truth scores zero for certain",
            says::zeroForSure),
        binary(
            "frongillo/appendix-c-binary-flip",
            Kind.EXAMPLE,
            "Appendix C",
            "with two equal signals in a group flipping the last report scores zero in expectation",
            says::flippedIsZero),
        binary(
            "frongillo/lemma-1",
            Kind.STATEMENT,
            "Appendix C.1, Lemma 1",
            "against a consistent peer E[det M^{12}] = (r^2 - r^1)(s^2 - s^1)(q_1 - q_0)",
            says::lemma),
        binary(
            "frongillo/lemma-1-second-group",
            Kind.STATEMENT,
            "Appendix C.1, after Lemma 1",
            "the lemma holds for M^{34}, and the expected payment is the product",
            says::secondGroup),
        binary(
            "frongillo/theorem-9",
            Kind.STATEMENT,
            "Appendix C.1, Theorem 9",
            "against consistent strategies truth is a best joint-task strategy",
            says::truthIsBest),
        binary(
            "frongillo/theorem-9-proof-permutation",
            Kind.STATEMENT,
            "Appendix C.1, proof of Theorem 9",
            "truth and its opposite earn the most",
            says::permutations),
        binary(
            "frongillo/corollary-6",
            Kind.STATEMENT,
            "Appendix C.1, Corollary 6",
            "truth is a Bayes-Nash equilibrium over all joint-task strategies",
            says::truthIsBest),
        binary(
            "frongillo/section-4.1-joint-task-binary",
            Kind.STATEMENT,
            "Section 4.1",
            "with binary signals truth is an equilibrium even against joint-task strategies",
            says::truthIsBest),
        real(
            "frongillo/appendix-c-consistency-crucial",
            Kind.STATEMENT,
            "Appendix C",
            "if the peer's chances of H differ between tasks 3 and 4, one flip earns more than"
                + " truth",
            real().given(says::differs),
            says::inconsistent),
        real(
            "frongillo/section-4.1-joint-task-real",
            Kind.STATEMENT,
            "Section 4.1",
            "signals x1 < tau < x2 and x3 < x4 <= tau: truth LHLL earns less than LHLH, so that it"
                + " is no equilibrium",
            rising,
            says::flipEarnsMore),
        real(
            "frongillo/section-4.1-joint-task-flips",
            Kind.STATEMENT,
            "Section 4.1",
            "the best joint-task reply flips one report of LHLL, or two of LLLL",
            rising,
            says::oneOrTwoFlipsAreBest),
        real(
            "frongillo/appendix-c-real-truthful",
            Kind.EXAMPLE,
            "Appendix C",
            "LHLL scores zero for certain",
            real(),
            says::zeroForSureReal),
        real(
            "frongillo/appendix-c-real-flip",
            Kind.EXAMPLE,
            "Appendix C",
            "LHLH scores the chance that the peer reports LHLH, but for what he may do on the first"
                + " three tasks",
            real(),
            says::roughly),
        real(
            "frongillo/appendix-c-real-optimal",
            Kind.EXAMPLE,
            "Appendix C",
            "LHLH is a best report when the peer's chance of H rises from task 1 to 2 and from 3 to"
                + " 4",
            rising,
            says::optimal));
  }

  private static Space<Case> cases(int signals, int chances) {
    Space<Rational> q = Rationals.unitInterval(6);
    Space<List<Rational>> lists = q.map(List::of);
    for (int k = 1; k < chances; k++) lists = lists.then(l -> q.map(more -> plus(l, more)));
    Space<List<Rational>> all = lists;
    return Space.range(0, signals - 1)
        .then(s -> Space.range(0, 15).then(r -> all.map(l -> new Case(s, r, l))));
  }

  private static List<Rational> plus(List<Rational> list, Rational more) {
    List<Rational> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  private static Claim<Case> binary(
      String id, Kind kind, String place, String statement, Hypothesis says) {
    return Claim.of(
        id,
        kind,
        place,
        statement,
        Case.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                    "all signals and reports, every consistent strategy of the peer",
                    60,
                    cases(16, 2)),
                Asking.of(binary(), says, Case::numbers))
            .provedBy(Proof.sought()));
  }

  private static Claim<Case> real(
      String id, Kind kind, String place, String statement, Domain domain, Hypothesis says) {
    var asked =
        Asking.of(
            domain,
            says,
            Case::numbers,
            Assignment.NONE.numbers(
                "q",
                List.of(
                    Rational.of(1, 4), Rational.of(3, 4), Rational.of(1, 3), Rational.of(2, 3))));
    return Claim.of(
        id,
        kind,
        place,
        statement,
        Case.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                        "every chance of H on each of the four tasks, in order where the statement"
                            + " says so",
                        60,
                        cases(1, 4).where(asked::contains))
                    .containing(asked::contains),
                asked)
            .provedBy(Proof.by(JointTaskReports::evidence)));
  }

  /** A product of two differences is not zero: by the signs of both. */
  private static Evidence evidence(Obligation o) {
    if (!o.isImpossible()) return Evidence.sought();
    Evidence second = split("q_2 - q_3", Evidence.sought());
    return split("q_0 - q_1", second);
  }

  private static Evidence split(String on, Evidence each) {
    return new Evidence.Split(Polynomial.parse(on), each, each, each);
  }
}
