package kong.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The law of two agents' signals under a symmetric prior, as variables: a distribution over
 * unordered pairs of m signals.
 */
public final class PairLaws {

  private PairLaws() {}

  /** The weights w of the unordered pairs, each of them possible. */
  public static Frame nonZero(Frame frame, int m) {
    return frame.interior("w", m * (m + 1) / 2);
  }

  private static int index(int s, int t) {
    int more = Math.max(s, t);
    return more * (more + 1) / 2 + Math.min(s, t);
  }

  /** The law. */
  public static <S extends Scalar<S>> PairLaw<S> of(Variables<S> x) {
    return of(x.list("w"), x.whole("m"));
  }

  private static <S extends Scalar<S>> PairLaw<S> of(List<S> w, int m) {
    return new PairLaw<>(
        IntStream.range(0, m)
            .mapToObj(
                s ->
                    IntStream.range(0, m)
                        .mapToObj(
                            t ->
                                s == t
                                    ? w.get(index(s, t))
                                    : w.get(index(s, t)).scale(Rational.HALF))
                        .toList())
            .toList());
  }

  /** Its rows in the symbols of a proof. */
  public static List<List<Polynomial>> rows(int m) {
    return of(GarblingVariables.simplex("w", m * (m + 1) / 2), m).joint();
  }

  /** The prior of two agents. */
  public static JointPrior<Rational> prior(PairLaw<Rational> law) {
    return JointPrior.ofTable(
        2, law.signals(), law.joint().stream().flatMap(List::stream).toList());
  }

  /** A law as a case. */
  public static Assignment with(Assignment at, PairLaw<Rational> law) {
    List<Rational> w = new ArrayList<>();
    for (int s = 0; s < law.signals(); s++)
      for (int t = 0; t <= s; t++) w.add(law.pair(s, t).scale(Rational.of(s == t ? 1 : 2)));
    return at.whole("m", law.signals()).numbers("w", w);
  }
}
