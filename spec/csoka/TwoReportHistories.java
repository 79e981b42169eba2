package csoka;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.space.Space;
import csoka.TwoReasonableProfilesForTwoRounds.Case;
import csoka.example.TwoReports.Start;
import java.util.stream.Stream;

/** The histories of Example 2.1 with K = 2 in which the two profiles of Appendix C are judged. */
final class TwoReportHistories {

  private TwoReportHistories() {}

  private static boolean isUpToTheShare(Case c) {
    Rational share = Rational.of(1, c.start().n() - 1);
    return c.start().blue().max(c.start().red()).compareTo(Rational.ONE.minus(share)) <= 0;
  }

  static Scope<Case> upToTheShare() {
    Scope<Case> all =
        scope("every n, initial beliefs of at most 1 - 1/(n-1), every history", false);
    return Scope.<Case>sample(
            all.words(), 300, cases(false).where(TwoReportHistories::isUpToTheShare))
        .containing(c -> all.contains(c) && isUpToTheShare(c));
  }

  static Scope<Case> scope(String words, boolean atTheStart) {
    return Scope.<Case>sample(words, 300, cases(atTheStart))
        .containing(
            c ->
                c.start().n() >= 3
                    && (c.round() == 1 || c.round() == 2 && !atTheStart)
                    && (c.type() == 0 || c.type() == 1)
                    && Stream.of(c.start().blue(), c.start().red(), c.start().x(), c.start().y())
                        .allMatch(Rational::isProbability));
  }

  private static Space<Case> cases(boolean atTheStart) {
    Space<Rational> numbers =
        Space.of(
            Rational.HALF,
            Rational.of(1, 3),
            Rational.of(2, 3),
            Rational.ONE,
            Rational.ZERO,
            Rational.of(9, 10));
    Space<Rational> red = Space.of(Rational.ONE, Rational.ZERO, Rational.HALF);
    Space<Start> starts =
        Space.of(3, 4, 10)
            .then(
                n ->
                    numbers.then(
                        b ->
                            numbers.then(
                                r -> numbers.then(x -> red.map(y -> new Start(n, b, r, x, y))))));
    Space<Case> cases =
        starts.then(
            start ->
                Space.range(1, 2)
                    .then(round -> Space.range(0, 1).map(type -> new Case(start, round, type))));
    return cases.where(c -> !atTheStart || c.round() == 1);
  }
}
