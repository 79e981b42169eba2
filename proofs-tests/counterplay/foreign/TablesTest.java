package counterplay.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.Reports;
import counterplay.model.elicitation.Report;
import counterplay.model.general.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What passes between processes comes back as it was. */
class TablesTest {

  private static final Polynomial P = Polynomial.parameter("p");
  private static final List<Polynomial> LAW = List.of(P, Polynomial.ONE.minus(P));
  private static final List<Polynomial> OTHER = List.of(P.times(P), Polynomial.ONE.minus(P.times(P)));

  @Test void payments_with_terms_of_every_kind() {
    Payment<Polynomial> all = Payment.of(P.scale(Rational.of(-1, 3))).plus(Payment.score(1, LAW).times(P)).plus(Payment.log(P))
        .plus(Payment.divergence(LAW, OTHER)).minus(Payment.distance(OTHER, LAW));
    ObjectNode node = Tables.payments(List.of(all, Payment.of(Polynomial.ZERO)));
    assertThat(Tables.payments(Ring.POLYNOMIALS, node.get("payments"))).containsExactly(all, Payment.of(Polynomial.ZERO));
    assertThatThrownBy(() -> Tables.payments(Ring.RATIONALS, node.get("payments"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test void reports_of_signals_and_predictions() {
    Design<Polynomial> design = new Design<>(P, Polynomial.ONE, List.of(0, 2), Design.Drawn.OTHERS, List.of(LAW, OTHER));
    Tables.Asked<Polynomial> asked = new Tables.Asked<>(Ring.POLYNOMIALS, design, List.of(new Report<>(1, LAW), new Report<>(0, OTHER)));
    assertThat(Tables.asked(Ring.POLYNOMIALS, Tables.write(asked))).isEqualTo(asked);
  }

  @Test void reports_of_types() {
    Reports reports = new Reports(2, List.of(0, 1), List.of(2, 0));
    assertThat(Tables.reports(Tables.write(reports))).isEqualTo(reports);
    Announcement announcement = new Announcement(3, new Types(1, List.of(0, 0)), new Types(0, List.of(1, 2)));
    assertThat(Tables.announcement(Tables.write(announcement))).isEqualTo(announcement);
  }

  @Test void sizes_are_told_as_ranges_and_lists() {
    Sizes sizes = new Sizes();
    for (int n : List.of(10, 3, 4, 5)) sizes.add(Sizes.Dimension.AGENTS, n);
    for (int t : List.of(1, 2, 3)) sizes.add(Sizes.Dimension.ROUNDS, t);
    sizes.add(Sizes.Dimension.SIGNALS, 2);
    assertThat(sizes.text()).isEqualTo("3, 4, 5 and 10 agents, 1 to 3 rounds, 2 signals");
  }
}
