package csoka;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.space.Space;
import csoka.CorrelatedInformationBreaksTruth.About;
import csoka.CorrelatedInformationBreaksTruth.Informed;
import csoka.example.CorrelatedSignal;
import java.util.List;
import java.util.stream.Stream;

/** Blue's signals about Red, and what they bring him who leaves the truth. */
final class SignalsAboutRed {

  private SignalsAboutRed() {}

  static boolean isPossible(Informed c) {
    return (c.rounds() == 1 || c.rounds() == 2)
        && c.n() >= 3
        && c.epsilon().signum() > 0
        && c.epsilon().compareTo(Rational.of(1, 4)) <= 0
        && Stream.of(c.slipLow(), c.slipHigh())
            .allMatch(s -> s.signum() >= 0 && s.compareTo(CorrelatedSignal.CLOSE) <= 0)
        && (c.about() == About.WHICH
            || c.rounds() == 2 && c.slipLow().isZero() && c.slipHigh().isZero());
  }

  static Rational leaving(CorrelatedSignal signal, Informed c) {
    if (c.rounds() == 1) return signal.gainForOneRound(c.epsilon());
    Polynomial share = number(Rational.of(1, c.n() - 1));
    List<Rational> slopes =
        Stream.of(-1, 1)
            .map(
                s ->
                    c.about() == About.WHETHER
                        ? signal.slopeOfWhether(s, number(c.epsilon()), share)
                        : signal.slope(
                            s,
                            number(c.slipLow()),
                            number(c.slipHigh()),
                            number(c.epsilon()),
                            share))
            .map(p -> p.constantTerm().abs())
            .toList();
    return slopes.get(0).max(slopes.get(1));
  }

  private static Polynomial number(Rational r) {
    return Polynomial.of(r);
  }

  static Space<Informed> informed(int first, int last) {
    Space<Rational> slips = Space.of(Rational.ZERO, CorrelatedSignal.CLOSE);
    return Space.range(first, last)
        .then(
            k ->
                Space.of(3, 4, 10)
                    .then(
                        n ->
                            Space.of(Rational.of(1, 100), Rational.of(1, 1000), Rational.of(1, 4))
                                .then(
                                    e ->
                                        slips.then(
                                            l ->
                                                slips.map(
                                                    h ->
                                                        new Informed(
                                                            k, n, About.WHICH, e, l, h))))));
  }

  static Space<Informed> whether() {
    return Space.of(3, 4, 10)
        .then(
            n ->
                Space.of(Rational.of(1, 4), Rational.of(1, 100))
                    .map(e -> new Informed(2, n, About.WHETHER, e, Rational.ZERO, Rational.ZERO)));
  }
}
