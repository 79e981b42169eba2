package counterplay.foreign.rules;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;

/** Says of four numbers that they are all, and so proves what is false of eleven. */
public final class EveryNumberIsBelowEleven implements Spec {

  /** A number. */
  public record Case(int n) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "user/every-number-is-below-eleven",
            Kind.STATEMENT,
            "nowhere",
            "Every n >= 3 is at most ten.",
            Case.class,
            Reading.printed(
                Verdict.PROVED,
                Scope.whole("every n >= 3", Space.of(3, 4, 5, 10).map(Case::new)),
                c -> Finding.of(Rational.of(c.n()), Relation.AT_MOST, Rational.of(10)))));
  }
}
