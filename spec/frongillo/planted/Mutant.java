package frongillo.planted;

import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.DasguptaGhoshMechanism;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import java.util.List;

/** A mechanism of binary reports with one flaw. */
enum Mutant implements BinaryReportMechanism {
  /** Agreement on H pays a tenth more. */
  HIGH_PAYS_MORE(new OutputAgreementMechanism()),
  /** There is no penalty. */
  NO_PENALTY(new DasguptaGhoshMechanism()),
  /** The penalty is that of the other report. */
  PENALTY_OF_THE_OTHER(new DasguptaGhoshMechanism()),
  /** Only the first group of tasks counts. */
  FIRST_GROUP_ALONE(new DeterminantMechanism());

  private final BinaryReportMechanism original;

  Mutant(BinaryReportMechanism original) {
    this.original = original;
  }

  @Override
  public String id() {
    return original.id();
  }

  @Override
  public String title() {
    return original.title() + " with a flaw";
  }

  @Override
  public int ownTasks() {
    return original.ownTasks();
  }

  @Override
  public int peerTasks() {
    return original.peerTasks();
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    Rational paid = original.payment(own, peer);
    return switch (this) {
      case HIGH_PAYS_MORE -> own.get(0) == HIGH ? paid.times(Rational.of(11, 10)) : paid;
      case NO_PENALTY -> own.get(0).equals(peer.get(0)) ? Rational.ONE : Rational.ZERO;
      case PENALTY_OF_THE_OTHER -> original.payment(own, List.of(peer.get(0), 1 - peer.get(1)));
      case FIRST_GROUP_ALONE -> Rational.of(DeterminantMechanism.determinant(own, peer, 0));
    };
  }
}
