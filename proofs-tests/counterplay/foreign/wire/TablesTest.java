package counterplay.foreign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.evidence.Argument;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.kernel.Proving;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Types;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What passes between processes comes back as it was. */
class TablesTest {

  private static final Polynomial P = Polynomial.parameter("p");
  private static final List<Polynomial> LAW = List.of(P, Polynomial.ONE.minus(P));
  private static final List<Polynomial> OTHER =
      List.of(P.times(P), Polynomial.ONE.minus(P.times(P)));

  @Test
  void payments_with_terms_of_every_kind() {
    Payment<Polynomial> all =
        Payment.of(P.scale(Rational.of(-1, 3)))
            .plus(Payment.score(1, LAW).times(P))
            .plus(Payment.log(P))
            .plus(Payment.root(P.plus(Polynomial.ONE)))
            .plus(Payment.divergence(LAW, OTHER))
            .minus(Payment.distance(OTHER, LAW));
    ObjectNode node = Tables.payments(List.of(all, Payment.of(Polynomial.ZERO)));
    assertThat(Tables.payments(Ring.POLYNOMIALS, node.get("payments")))
        .containsExactly(all, Payment.of(Polynomial.ZERO));
    assertThatThrownBy(() -> Tables.payments(Ring.RATIONALS, node.get("payments")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reports_of_signals_and_predictions() {
    Design<Polynomial> design =
        new Design<>(P, Polynomial.ONE, List.of(0, 2), Design.Drawn.OTHERS, List.of(LAW, OTHER));
    Tables.Asked<Polynomial> asked =
        new Tables.Asked<>(
            Ring.POLYNOMIALS, design, List.of(new Report<>(1, LAW), new Report<>(0, OTHER)));
    assertThat(Tables.asked(Ring.POLYNOMIALS, Tables.write(asked))).isEqualTo(asked);
  }

  @Test
  void reports_of_types() {
    Reports reports = new Reports(2, List.of(0, 1), List.of(2, 0));
    assertThat(Tables.reports(Tables.write(reports))).isEqualTo(reports);
    Announcement announcement =
        new Announcement(3, new Types(1, List.of(0, 0)), new Types(0, List.of(1, 2)));
    assertThat(Tables.announcement(Tables.write(announcement))).isEqualTo(announcement);
  }

  /** Says of x, or of its root, that it is what is sent to another process in its place. */
  private record Sent(boolean root) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.nonnegative("x"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S number = root ? x.root(x.get("x")) : x.get("x");
      return Statement.of(number, Relation.EQUAL, x.number(Ring.rational(number)));
    }
  }

  private static boolean isSent(boolean root, int x) {
    return new Asked<>(new Sent(root), (Integer c) -> Assignment.NONE.number("x", Rational.of(c)))
        .judge(x)
        .holds();
  }

  @Test
  void numbers_of_a_case_pass_as_the_rationals_that_they_are_and_no_others_do() {
    assertThat(isSent(false, 2)).isTrue();
    assertThat(isSent(true, 4)).isTrue();
    assertThatThrownBy(() -> isSent(true, 2))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("not at roots");
    assertThatThrownBy(
            () ->
                new Proving((o, sought) -> Optional.empty())
                    .prove(
                        "x", new Sent(false), Argument.sought(), List.of(), List.of(), List.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("not in general, as a proof would");
  }

  @Test
  void sizes_are_told_as_ranges_and_lists() {
    Sizes sizes = new Sizes();
    for (int n : List.of(10, 3, 4, 5)) sizes.add(Sizes.Dimension.AGENTS, n);
    for (int t : List.of(1, 2, 3)) sizes.add(Sizes.Dimension.ROUNDS, t);
    sizes.add(Sizes.Dimension.SIGNALS, 2);
    assertThat(sizes.text()).isEqualTo("3, 4, 5 and 10 agents, 1 to 3 rounds, 2 signals");
  }
}
