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
import counterplay.space.Space;
import csoka.setup.Active;
import csoka.setup.Course;
import csoka.setup.LemmaCertificates;
import csoka.setup.PlannedPlay;
import csoka.setup.PlannedPlays;
import csoka.setup.ReportPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The steps of the proof of Lemma D.1 that speak of the two independent martingales: products, (12) and (13). */
public final class LemmaD1Proof implements Spec {

  /** Beliefs of Blue in round s and of Red in round t. */
  public record Product(PlannedPlay play, int s, int t) {}

  /** One step, from round t - 1 to t, of the agent's belief. */
  public record Step(PlannedPlay play, int t) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        product("appendix-d-product", "Appendix D",
            "The expected product of the last beliefs of Blue and Red is that of their initial beliefs.", true),
        product("lemma-d.1-proof-product", "Appendix D, proof of Lemma D.1",
            "The expected product of a belief of Blue and a belief of Red, of any two "
            + "rounds, is that of their initial beliefs.", false),
        orthogonal("eq-12", "(12)", Active.RED), orthogonal("eq-13", "(13)", Active.BLUE));
  }

  private static Claim<Product> product(String name, String place, String statement, boolean last) {
    Space<Product> cases = PlannedPlays.where(r -> false, p -> true).then(p -> last ? Space.of(new Product(p, p.k(), p.k()))
        : Space.range(0, p.k()).times(Space.range(0, p.k()), (s, t) -> new Product(p, s, t)));
    return Claim.of("csoka/" + name, Kind.FORMULA, place, statement, Product.class,
        Reading.printed(PROVED, Scope.sample("every pair of independent processes"
            + (last ? " and their last beliefs" : " and every two rounds"), 300, cases),
            (Product c) -> Finding.of(c.play().expectation(Active.BLUE, course -> course.own().get(c.s())
                .times(course.others().get(c.t()))), Relation.EQUAL,
                c.play().blue().beliefs().get(0).get(0).times(c.play().red().beliefs().get(0).get(0))))
            .provedBy(Proof.whole(LemmaCertificates::product)));
  }

  private static Claim<Step> orthogonal(String name, String number, Active mover) {
    String other = mover.other().word();
    Space<Step> known = PlannedPlays.where(r -> !r.peeks(), p -> true).then(p -> Space.range(1, p.k())
        .map(t -> new Step(p, t)));
    Space<Step> any = PlannedPlays.where(r -> true, p -> true).then(p -> Space.range(1, p.k()).map(t -> new Step(p, t)));
    return Claim.of("csoka/" + name, Kind.FORMULA, "Appendix D, " + number, "A step of " + mover.word()
        + "'s belief is orthogonal to " + other + "'s report "
        + "of the round before, to his report of this round and to his delta of the round before.", Step.class,
        Reading.printed(PROVED, Scope.sample("every round t >= 1, reports that may use everything of earlier rounds",
            400, known)
            .containing(c -> c.play().rules().noneMatch(ReportPlan.Rule::peeks)), (Step c) -> judge(mover, c))
            .provedBy(Proof.whole(() -> steps(mover))),
        Reading.ours("peeking", REFUTED,
            Scope.sample("every round t >= 1, reports that may also use the other one's present belief", 2_000, any),
            (Step c) -> judge(mover, c)).weighed(Gravity.substantive()));
  }

  private static Finding judge(Active mover, Step c) {
    int t = c.t();
    List<Rational> expectations = List.of(
        c.play().expectation(mover, course -> step(course, t).times(course.othersReports().get(t - 1))),
        c.play().expectation(mover, course -> step(course, t).times(course.othersReports().get(t))),
        c.play().expectation(mover, course -> step(course, t).times(course.othersDelta(t - 1))));
    return Finding.of(expectations, Relation.EQUAL, List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO));
  }

  private static <S extends counterplay.exact.Scalar<S>> S step(Course<S> course, int t) {
    return course.own().get(t).minus(course.own().get(t - 1));
  }

  private static Certificate steps(Active mover) {
    List<Certificate> parts = new ArrayList<>();
    for (int t = 1; t <= 4; t++) {
      Course<Polynomial> course = Course.symbolic(mover, t, s -> false, s -> false);
      Set<String> known = new TreeSet<>(LemmaCertificates.past(t));
      known.add(Course.report(mover.other(), t));
      for (Polynomial factor : List.of(course.othersReports().get(t - 1), course.othersReports().get(t),
          course.othersDelta(t - 1))) {
        parts.add(new Certificate.Martingale("round " + t + ", factor " + factor, step(course, t).times(factor),
            Polynomial.ZERO,
            List.of(new Certificate.Martingale.Term(Course.belief(mover, t), Course.belief(mover, t - 1), factor, known))));
      }
    }
    return new Certificate.All("a martingale difference times what is known before it, or is independent of it given the past; the same in every round", parts);
  }
}
