package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Certificate.Martingale;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.GammaRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Lemmas 3.1 and D.1 as identities up to products of a martingale difference with something that does not depend on it.
 *
 * <p>With o for the agent's beliefs, h for his reports and x for the other one's beliefs, the sides of (10) differ in round t by
 * <pre>  100 h_t (x_t - x_{t-1})  -  100 delta_{t-1}^x (o_t - o_{t-1}).</pre>
 */
public final class LemmaCertificates {

  private static final int LONGEST = 6;
  private static final IntPredicate NEVER = t -> false;

  private LemmaCertificates() {}

  /** The gammas of rounds 1 to k in symbols, from the mechanism. */
  public static Polynomial gammas(GammaRule rule, Active agent, Course<Polynomial> course) {
    List<Polynomial> blue = agent == Active.BLUE ? course.ownReports() : course.othersReports();
    List<Polynomial> red = agent == Active.BLUE ? course.othersReports() : course.ownReports();
    return Trading.of(rule, 3, course.last() + 1, blue, red, Example21.LOSS).gammas(agent);
  }

  /** The lemma for an agent: k = 1 to 6 directly, and the step from k - 1 to k, which is the same for every k. */
  public static Certificate lemmaD1(GammaRule rule, Active agent, Function<Course<Polynomial>, Polynomial> right) {
    List<Certificate> parts = new ArrayList<>();
    for (int k = 1; k <= LONGEST; k++) {
      Course<Polynomial> course = Course.symbolic(agent, k, NEVER, NEVER);
      List<Martingale.Term> terms = new ArrayList<>();
      for (int t = 1; t <= k; t++) terms.addAll(step(agent, course, t));
      parts.add(new Martingale(agent.word() + ", k = " + k, gammas(rule, agent, course), right.apply(course), terms));
      if (k == 1) continue;
      Course<Polynomial> before = Course.symbolic(agent, k - 1, NEVER, NEVER);
      parts.add(new Martingale(agent.word() + ", from " + (k - 1) + " to " + k,
          gammas(rule, agent, course).minus(gammas(rule, agent, before)), right.apply(course).minus(right.apply(before)), step(agent, course, k)));
    }
    return new Certificate.All("By induction on k: it holds for k = 1, and round k changes the two sides by the same amount on average. That step has "
        + "the symbols of rounds k - 1 and k alone and the same form for every k.", parts);
  }

  /** What does not balance in round t without the expectation. */
  private static List<Martingale.Term> step(Active agent, Course<Polynomial> course, int t) {
    Set<String> past = past(t);
    Set<String> withOwn = new TreeSet<>(past);
    withOwn.add(Course.report(agent, t));
    withOwn.add(Course.belief(agent, t));
    return List.of(
        new Martingale.Term(Course.belief(agent.other(), t), Course.belief(agent.other(), t - 1), course.ownReports().get(t).scale(Rational.of(100)), withOwn),
        new Martingale.Term(Course.belief(agent, t), Course.belief(agent, t - 1), course.othersDelta(t - 1).scale(Rational.of(-100)), past));
  }

  /** All beliefs and reports of rounds 0 to t - 1. */
  public static Set<String> past(int t) {
    Set<String> past = new TreeSet<>();
    for (int s = 0; s < t; s++) {
      for (Active i : Active.values()) past.addAll(List.of(Course.belief(i, s), Course.report(i, s)));
    }
    return past;
  }

  /** E(p_t^blue p_s^red) = p_0^blue p_0^red: each belief can be taken one round back, the other one standing where it is. */
  public static Certificate product() {
    List<Certificate> parts = new ArrayList<>();
    for (int s = 1; s <= 3; s++) {
      for (int t = 0; t <= 3; t++) {
        for (Active i : Active.values()) {
          Polynomial other = Polynomial.parameter(Course.belief(i.other(), t));
          Polynomial later = Polynomial.parameter(Course.belief(i, s));
          Polynomial earlier = Polynomial.parameter(Course.belief(i, s - 1));
          parts.add(new Martingale(i.word() + "'s belief from round " + s + " to " + (s - 1) + ", the other one's in round " + t, later.times(other),
              earlier.times(other), List.of(new Martingale.Term(Course.belief(i, s), Course.belief(i, s - 1), other, Set.of(Course.belief(i.other(), t))))));
        }
      }
    }
    return new Certificate.All("round by round back to round 0; the processes are independent, so that a step of one does not depend on the other "
        + "one's belief of any round; the same for every pair of rounds", parts);
  }

  private static Course<Polynomial> alternating(Active agent, int k) {
    IntPredicate blue = t -> t % 2 == 0 || t == k;
    IntPredicate red = t -> t % 2 == 1 || t == k;
    return agent == Active.BLUE ? Course.symbolic(agent, k, blue, red) : Course.symbolic(agent, k, red, blue);
  }

  /** Lemma 3.1 for an agent from the mechanism: k = 1 to 7 directly, beside Lemma D.1 and the product for every k. */
  public static Certificate lemma31(GammaRule rule, Active agent) {
    List<Certificate> parts = new ArrayList<>(List.of(lemmaD1(rule, agent, Course::lemmaD1), product()));
    for (int k = 1; k <= LONGEST + 1; k++) {
      Course<Polynomial> course = alternating(agent, k);
      List<Martingale.Term> terms = new ArrayList<>(productTerms(agent, k));
      for (int t = 1; t <= k; t++) terms.addAll(step(agent, course, t));
      parts.add(new Martingale(agent.word() + ", k = " + k, gammas(rule, agent, course), course.lemma31(), terms));
    }
    return new Certificate.All("Lemma D.1, E(p_k p_k) = p_0 p_0, and in each round one of the two deltas is 0", parts);
  }

  /** The right side of Lemma D.1 becomes that of Lemma 3.1 where one of the two tells the truth in each round. */
  public static Certificate lemma31FromD1(Active agent) {
    List<Certificate> parts = new ArrayList<>(List.of(product()));
    for (int k = 1; k <= LONGEST + 1; k++) {
      Course<Polynomial> course = alternating(agent, k);
      parts.add(new Martingale(agent.word() + ", k = " + k, course.lemmaD1(), course.lemma31(), productTerms(agent, k)));
    }
    return new Certificate.All("delta_t^blue delta_t^red = 0 in every round, and E(p_k p_k) = p_0 p_0; the same for every k", parts);
  }

  /** 100 (p_0 p_0 - p_k p_k) as a sum of vanishing products. */
  private static List<Martingale.Term> productTerms(Active agent, int k) {
    List<Martingale.Term> terms = new ArrayList<>();
    for (int t = 1; t <= k; t++) {
      Set<String> past = past(t);
      Set<String> withOwn = new TreeSet<>(past);
      withOwn.add(Course.belief(agent, t));
      Polynomial own = Polynomial.parameter(Course.belief(agent, t));
      Polynomial others = Polynomial.parameter(Course.belief(agent.other(), t - 1));
      terms.add(new Martingale.Term(Course.belief(agent.other(), t), Course.belief(agent.other(), t - 1), own.scale(Rational.of(-100)), withOwn));
      terms.add(new Martingale.Term(Course.belief(agent, t), Course.belief(agent, t - 1), others.scale(Rational.of(-100)), past));
    }
    return terms;
  }

  /** The middle and the end of (5) or (6): k = 1 to 8 directly, and what two rounds more add for even and for odd k. */
  public static Certificate shortSums(Active agent) {
    List<Certificate> parts = new ArrayList<>();
    for (int k = 1; k <= 8; k++) {
      Course<Polynomial> course = alternating(agent, k);
      parts.add(new Certificate.Identity("k = " + k, course.lemma31(), agent == Active.BLUE ? course.lemma31ShortBlue() : course.lemma31ShortRed()));
    }
    for (int k : List.of(100, 101)) {
      Polynomial added = delta(agent.other(), k, -1).times(delta(agent, k, 0)).plus(delta(agent.other(), k, 0).times(delta(agent, k, 1)));
      int twice = 2 * (agent == Active.BLUE ? Math.floorDiv(k, 2) : Math.floorDiv(k + 1, 2));
      int ownRound = agent == Active.BLUE ? twice + 1 : twice;
      parts.add(new Certificate.Identity("from k to k + 2, k " + (k % 2 == 0 ? "even" : "odd"), added,
          delta(agent.other(), k, ownRound - 1 - k).times(delta(agent, k, ownRound - k))));
    }
    return new Certificate.All("By induction: k = 1 and 2, and two rounds more add the products of rounds k - 1, k and k, k + 1 on the left and the term "
        + "with the next index on the right; both depend on k mod 2 alone", parts);
  }

  /** delta of round k + offset where the truth alternates, named by the offset. */
  private static Polynomial delta(Active agent, int k, int offset) {
    boolean truth = (k + offset) % 2 == (agent == Active.BLUE ? 0 : 1);
    return truth ? Polynomial.ZERO : Polynomial.parameter(agent.word() + (offset < 0 ? "_minus_" : "_plus_") + Math.abs(offset));
  }
}
