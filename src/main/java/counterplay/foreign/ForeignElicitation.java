package counterplay.foreign;

import counterplay.exact.number.Scalar;
import counterplay.foreign.wire.Copies;
import counterplay.foreign.wire.Ring;
import counterplay.foreign.wire.Sizes;
import counterplay.foreign.wire.Tables;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.Optional;

/** An elicitation mechanism that another process runs. */
record ForeignElicitation(Asker asker) implements ElicitationMechanism, Foreign {

  private static final String METHOD = "payments";

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    S one = design.alpha().one();
    if (!Ring.isOfACase(one)) return asked(Ring.of(one), design, reports);
    return asked(Ring.RATIONALS, Copies.of(design), Copies.of(reports)).stream()
        .map(p -> Copies.of(p, one))
        .toList();
  }

  private <S extends Scalar<S>> List<Payment<S>> asked(
      Ring<S> ring, Design<S> design, List<Report<S>> reports) {
    asker.run().sizes().add(Sizes.Dimension.AGENTS, reports.size());
    if (!reports.isEmpty())
      asker.run().sizes().add(Sizes.Dimension.SIGNALS, reports.get(0).prediction().size());
    return asker.ask(
        METHOD,
        Optional.empty(),
        new Tables.Asked<>(ring, design, List.copyOf(reports)),
        reply -> {
          if (!reply.path(METHOD).isArray()) throw asker.wrong(METHOD, "null");
          List<Payment<S>> payments;
          try {
            payments = Tables.payments(ring, reply.get(METHOD));
          } catch (IllegalArgumentException e) {
            throw asker.wrong(METHOD, e.getMessage());
          }
          asker.requireSize(METHOD, payments, reports.size());
          return payments;
        });
  }
}
