package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement.ForAll;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evidence of few letters, and what the checker says of it. */
final class Checking {

  static final Frame XY = Frame.NONE.real("x", "y");
  static final Frame POSITIVE = Frame.NONE.positive("x", "y");
  static final Increment STEP = new Increment("z", "y", Set.of("y"));
  static final Frame FAIR =
      Frame.NONE.real("a").with("P", new Frame.Process(List.of("y", "z", "w"), List.of(STEP)));

  final List<Obligation> asked = new ArrayList<>();
  final List<Discharged> discharged = new ArrayList<>();

  static Polynomial p(String text) {
    return Polynomial.parse(text);
  }

  static List<Polynomial> ps(String... texts) {
    return List.of(texts).stream().map(Polynomial::parse).toList();
  }

  static Fact fact(String text, Fact.Sign sign) {
    return new Fact(p(text), sign);
  }

  static Summand square(String root, String... factors) {
    return new Summand(Rational.ONE, p(root), ps(factors));
  }

  static Combination sum(Summand... cone) {
    return new Combination(List.of(), List.of(cone), List.of(), List.of());
  }

  static Combination times(String multiplier, Summand... cone) {
    return new Combination(ps(multiplier), List.of(cone), List.of(), List.of());
  }

  static Combination multiple(String factor, String zero) {
    return new Combination(
        List.of(), List.of(), List.of(new Multiple(p(factor), p(zero))), List.of());
  }

  static Combination fair(Increment increment, String factor) {
    return new Combination(
        List.of(), List.of(), List.of(), List.of(new Fair(increment, p(factor))));
  }

  static Evidence nothing() {
    return sum();
  }

  /** Why the evidence is refused; "accepted" if it is not. */
  String says(Frame frame, List<Fact> known, Fact goal, boolean mean, Evidence evidence) {
    Run run = Run.inGeneral(Shape.NONE, List.of());
    return says(run, frame, List.of(), known, goal, mean, evidence);
  }

  String says(
      Run run,
      Frame frame,
      List<ForAll<Value>> universals,
      List<Fact> known,
      Fact goal,
      boolean mean,
      Evidence evidence) {
    run.scope(frame);
    known.forEach(run.signs()::tell);
    Checker checker =
        new Checker(
            run,
            frame,
            "toy",
            "x > 0",
            (o, s) -> Optional.of(sum(square("x"))).filter(c -> s.degree() == 2),
            new Lemmas(List.of(), l -> new Theorem("", List.of(), true, null, null)),
            discharged::add);
    Signs before = run.signs();
    try {
      checker.discharge(
          new Unfolding.Goal(goal, run.signs().copy(), universals, mean, false),
          o -> {
            asked.add(o);
            return evidence;
          });
    } catch (Refused e) {
      return e.getMessage();
    }
    assertThat(before.facts())
        .as("the goal's knowledge stays as it was")
        .isEqualTo(known(run, frame, known));
    return "accepted";
  }

  private static List<Fact> known(Run run, Frame frame, List<Fact> more) {
    Run again = Run.inGeneral(run.shape(), List.of());
    again.scope(frame);
    more.forEach(again.signs()::tell);
    return again.signs().facts();
  }

  String says(Frame frame, Fact goal, Evidence evidence) {
    return says(frame, List.of(), goal, false, evidence);
  }

  static List<Term> terms(String... texts) {
    return List.of(texts).stream().map(Term::of).toList();
  }
}
