package csoka.general;

import counterplay.exact.number.Rational;
import java.util.List;

/**
 * The joint distribution of what an agent's type in a round can be seen together with, and the
 * assumption about it: given the public decision and the agent's type of the round before, his type
 * is independent of what all others know when they report and of everything that happened before.
 *
 * <pre>  P(theta, phi | past) = P(theta | past) P(phi | past)   for past = (x_{t-1}, theta_{t-1}^i)
 * </pre>
 *
 * <p>Source: Section 5, momentarily private payoff types.
 *
 * @param outcomes what can happen, with probabilities that sum to one
 */
public record MomentarilyPrivate(List<Outcome> outcomes) {

  /**
   * One thing that can happen.
   *
   * @param past the public decision and the agent's own type of the round before
   * @param type the agent's type of the round
   * @param others what all the others know when they report, and what happened before
   * @param probability its probability
   */
  public record Outcome(String past, String type, String others, Rational probability) {}

  /**
   * @throws IllegalArgumentException if the probabilities do not sum to one
   */
  public MomentarilyPrivate {
    outcomes = List.copyOf(outcomes);
    Rational total = Rational.sum(outcomes.stream().map(Outcome::probability).toList());
    if (!total.equals(Rational.ONE))
      throw new IllegalArgumentException(
          "the probabilities of the outcomes sum to " + total + " instead of 1");
  }

  /** Whether the assumption holds. */
  public boolean holds() {
    return outcomes.stream()
        .allMatch(
            a ->
                outcomes.stream()
                    .filter(b -> b.past().equals(a.past()))
                    .allMatch(
                        b -> {
                          Rational both = weight(a.past(), a.type(), b.others());
                          return both.times(weight(a.past(), "", ""))
                              .equals(
                                  weight(a.past(), a.type(), "")
                                      .times(weight(a.past(), "", b.others())));
                        }));
  }

  /**
   * The probability of a past with a type and with what the others know; an empty text stands for
   * anything.
   */
  private Rational weight(String past, String type, String others) {
    return Rational.sum(
        outcomes.stream()
            .filter(
                o ->
                    o.past().equals(past)
                        && (type.isEmpty() || o.type().equals(type))
                        && (others.isEmpty() || o.others().equals(others)))
            .map(Outcome::probability)
            .toList());
  }
}
