package kong;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.RootSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.lemmas.AverageOfOthers;
import kong.prediction.OthersAverage;

/**
 * Lemma 5.7: with many agents, D*(theta_{-j} q_s, theta_{-k} q_t) hardly differs from what it is
 * when both average over all agents. With a = (theta_{-j} q_s)(u), b = (theta_{-k} q_t)(u), c =
 * (avg q_s)(u), d = (avg q_t)(u) the difference is the sum over u of (sqrt a - sqrt b)^2 - (sqrt c
 * - sqrt d)^2.
 */
public final class AveragingStrategiesMovesDivergenceLittle implements Spec {

  /**
   * For agents j and k, the average strategy of the others, their number, the signals s and t, and
   * an error epsilon.
   */
  public record Case(OthersAverage agents, int s, int t, Rational epsilon) {
    Assignment strategies() {
      Assignment at =
          Assignment.NONE
              .whole("m", agents.j().signals())
              .number("more", Rational.of(agents.n() - 2L));
      for (int c = 0; c < agents.j().signals(); c++)
        at =
            at.numbers("j" + c, agents.j().column(c))
                .numbers("k" + c, agents.k().column(c))
                .numbers("o" + c, agents.others().column(c));
      return at;
    }
  }

  /** theta_{-j} = avg + (theta_{-j} - theta_j)/n. */
  record Average() implements Sentence {
    @Override
    public Domain domain() {
      return AverageOfOthers.variables();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S n = x.get("more").plus(x.number(2));
      List<SignalStrategy<S>> all =
          Stream.of("j", "k", "o")
              .map(
                  who ->
                      SignalStrategy.ofColumns(
                          IntStream.range(0, x.whole("m")).mapToObj(c -> x.list(who + c)).toList()))
              .toList();
      SignalStrategy<S> others = OthersAverage.without(OthersAverage.Who.J, all, n);
      List<S> left = new ArrayList<>();
      List<S> right = new ArrayList<>();
      for (int c = 0; c < x.whole("m"); c++) {
        for (int r = 0; r < x.whole("m"); r++) {
          left.add(others.entry(r, c));
          right.add(
              OthersAverage.ofAll(all, n)
                  .entry(r, c)
                  .plus(others.entry(r, c).minus(all.get(0).entry(r, c)).over(n)));
        }
      }
      return Statement.of(left, Relation.EQUAL, right);
    }
  }

  private static final String ALL = "all n >= 2, pair laws, signal strategies, signals s, t";
  private static final String BOUND =
      "n = 2, 3, 33, three pair laws, deterministic and constant strategies";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Case> cases =
        OthersAverage.some()
            .then(
                a ->
                    Space.range(0, a.law().signals() - 1)
                        .then(
                            s ->
                                Space.range(0, a.law().signals() - 1)
                                    .map(
                                        t ->
                                            new Case(
                                                a,
                                                s,
                                                t,
                                                a.leastError(
                                                    32L
                                                        * a.law().signals()
                                                        * a.law().signals())))));
    Scope<Case> all = Scope.part(ALL, BOUND, cases);
    Scope<Case> many =
        Scope.part(
            "SNIFE pair laws, all signal strategies, s, t, epsilon > 0 and n > 32 m^2/epsilon^2",
            BOUND + ", the least epsilon in twelfths",
            cases);
    Scope<Case> fewer =
        Scope.part(
            "SNIFE pair laws, all signal strategies, s, t, epsilon > 0 and n > 64/epsilon^2",
            BOUND + ", the least epsilon in twelfths",
            cases.map(c -> new Case(c.agents(), c.s(), c.t(), c.agents().leastError(64))));
    return List.of(
        claim(
            "lemma-5.7",
            Kind.STATEMENT,
            "Lemma 5.7",
            "with more than 32 m^2/epsilon^2 agents averaging moves the divergence by less than"
                + " epsilon",
            List.of(
                Reading.printed(
                    Verdict.BOUNDED, many, AveragingStrategiesMovesDivergenceLittle::moved),
                Reading.ours(
                    "whatever-m",
                    Verdict.BOUNDED,
                    fewer,
                    AveragingStrategiesMovesDivergenceLittle::moved))),
        claim(
            "lemma-5.7-average-identity",
            Kind.FORMULA,
            "proof of Lemma 5.7",
            "theta_{-j} is the average of all plus (theta_{-j} - theta_j)/n",
            List.of(
                Reading.printed(
                        Verdict.CONDITIONAL, all, new Asked<>(new Average(), Case::strategies))
                    .provedBy(
                        Proof.by(AverageOfOthers::evidence)
                            .carriedBy(new AverageOfOthers.Same())))),
        claim(
            "lemma-5.7-eq-22",
            Kind.FORMULA,
            "proof of Lemma 5.7, (21) to (22)",
            "the sum over u of |sqrt a - sqrt b + sqrt c - sqrt d| is at most 2m",
            List.of(
                Reading.printed(
                    Verdict.BOUNDED, all, AveragingStrategiesMovesDivergenceLittle::sums),
                Reading.ours(
                    "at-most-root-8m",
                    Verdict.BOUNDED,
                    all,
                    AveragingStrategiesMovesDivergenceLittle::sumsByRoots))),
        claim(
            "lemma-5.7-eq-23",
            Kind.FORMULA,
            "proof of Lemma 5.7, (22) to (23)",
            "the difference is at most 4m times the largest |sqrt a - sqrt c| over u, s, j",
            List.of(
                Reading.printed(
                    Verdict.BOUNDED, all, AveragingStrategiesMovesDivergenceLittle::largest))),
        claim(
            "lemma-5.7-eq-27",
            Kind.FORMULA,
            "proof of Lemma 5.7, (24) to (27)",
            "where |sqrt a - sqrt c| > epsilon/(4m), 4m times it is less than 32 m^2/(epsilon n),"
                + " and that is less than epsilon when n > 32 m^2/epsilon^2",
            List.of(
                Reading.printed(
                    Verdict.BOUNDED,
                    Scope.part(
                        "all n >= 2, pair laws, signal strategies, signals, u, and epsilon > 0",
                        BOUND + ", epsilon from 1/12 to 2",
                        cases.then(
                            c ->
                                Space.of(
                                        Rational.of(1, 12),
                                        Rational.HALF,
                                        Rational.ONE,
                                        Rational.of(2))
                                    .map(e -> new Case(c.agents(), c.s(), c.t(), e)))),
                    AveragingStrategiesMovesDivergenceLittle::chain))));
  }

  private static Claim<Case> claim(
      String id, Kind kind, String place, String statement, List<Reading<Case>> readings) {
    return new Claim<>(
        new Source("kong/" + id, kind, "Section 5.2, " + place, statement), Case.class, readings);
  }

  /** |D*(theta_{-j} q_s, theta_{-k} q_t) - D*(avg q_s, avg q_t)| &lt; epsilon. */
  private static Finding moved(Case c) {
    RootSum difference = RootSum.ZERO;
    for (List<RootSum> r : roots(c))
      difference = difference.plus(difference(r.get(0), r.get(1), r.get(2), r.get(3)));
    return Finding.of(abs(difference), Relation.LESS, c.epsilon());
  }

  /** sum_u |sqrt a - sqrt b + sqrt c - sqrt d| &lt;= 2m. */
  private static Finding sums(Case c) {
    return Finding.of(sum(c), Relation.AT_MOST, Rational.of(2L * c.agents().law().signals()));
  }

  private static Finding sumsByRoots(Case c) {
    return Finding.of(
        sum(c), Relation.AT_MOST, RootSum.sqrt(Rational.of(8L * c.agents().law().signals())));
  }

  private static RootSum sum(Case c) {
    RootSum sum = RootSum.ZERO;
    for (List<RootSum> r : roots(c))
      sum = sum.plus(abs(r.get(0).minus(r.get(1)).plus(r.get(2)).minus(r.get(3))));
    return sum;
  }

  /** |difference| &lt;= 4m max over u, all signals and all agents. */
  private static Finding largest(Case c) {
    OthersAverage agents = c.agents();
    RootSum largest = RootSum.ZERO;
    for (int signal = 0; signal < agents.law().signals(); signal++) {
      for (OthersAverage.Who who : OthersAverage.Who.values()) {
        if (who == OthersAverage.Who.OTHER && agents.n() == 2) continue;
        for (RootSum gap : gaps(agents, who, signal))
          largest = largest.compareTo(gap) < 0 ? gap : largest;
      }
    }
    RootSum difference = RootSum.ZERO;
    for (List<RootSum> r : roots(c))
      difference = difference.plus(difference(r.get(0), r.get(1), r.get(2), r.get(3)));
    return Finding.of(
        abs(difference), Relation.AT_MOST, largest.scale(Rational.of(4L * agents.law().signals())));
  }

  /**
   * For each u with a gap above epsilon/(4m): 4m gap &lt; 32 m^2/(epsilon n), and that &lt; epsilon
   * where n &gt; 32 m^2/epsilon^2.
   */
  private static Finding chain(Case c) {
    long m = c.agents().law().signals();
    Rational bound = Rational.of(32 * m * m, c.agents().n()).over(c.epsilon());
    boolean many = bound.compareTo(c.epsilon()) < 0;
    List<RealNumber> left = new ArrayList<>(List.of(RootSum.ZERO));
    List<RealNumber> right = new ArrayList<>(List.of(RootSum.of(bound)));
    for (RootSum gap : gaps(c.agents(), OthersAverage.Who.J, c.s())) {
      RootSum scaled = gap.scale(Rational.of(4 * m));
      if (scaled.compareTo(RootSum.of(c.epsilon())) <= 0) continue;
      left.add(scaled);
      right.add(RootSum.of(bound));
      left.add(RootSum.of(many ? bound : Rational.ZERO));
      right.add(RootSum.of(c.epsilon()));
    }
    return Finding.ofReals(left, Relation.LESS, right);
  }

  /** |sqrt((theta_{-who} q_s)(u)) - sqrt((avg q_s)(u))| for each u. */
  private static List<RootSum> gaps(OthersAverage agents, OthersAverage.Who who, int s) {
    List<Rational> q = agents.law().posterior(s);
    List<Rational> a = agents.without(who).times(q);
    List<Rational> c = agents.ofAll().times(q);
    return IntStream.range(0, q.size())
        .mapToObj(u -> abs(RootSum.sqrt(a.get(u)).minus(RootSum.sqrt(c.get(u)))))
        .toList();
  }

  /** For each u the roots of a, b, c, d. */
  private static List<List<RootSum>> roots(Case c) {
    List<Rational> qs = c.agents().law().posterior(c.s());
    List<Rational> qt = c.agents().law().posterior(c.t());
    List<List<Rational>> four =
        List.of(
            c.agents().without(OthersAverage.Who.J).times(qs),
            c.agents().without(OthersAverage.Who.K).times(qt),
            c.agents().ofAll().times(qs),
            c.agents().ofAll().times(qt));
    return IntStream.range(0, qs.size())
        .mapToObj(u -> four.stream().map(p -> RootSum.sqrt(p.get(u))).toList())
        .toList();
  }

  private static RootSum abs(RootSum x) {
    return x.signum() < 0 ? x.negated() : x;
  }

  /**
   * One report's share of the difference of two Hellinger divergences: {@code (a - b)^2 - (c -
   * d)^2}, of roots of probabilities.
   */
  private static RootSum difference(RootSum a, RootSum b, RootSum c, RootSum d) {
    return a.minus(b).times(a.minus(b)).minus(c.minus(d).times(c.minus(d)));
  }
}
