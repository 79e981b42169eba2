package counterplay.audit.change;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.mechanism.elicitation.RobustBayesianTruthSerum;
import counterplay.mechanism.team.EquallySharedMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mechanisms with parameters, written {@code id?name=value&name=value}.
 *
 * <ul>
 *   <li>{@code alpha}, {@code beta}: the weights of the prediction and the information score
 *   <li>{@code drawn}: {@code all} or {@code others}, who may be drawn for a classification reward
 *   <li>{@code group}: the agents of group A, {@code 1+3}
 *   <li>{@code delta}: the shift of RBTS, a number; of a rule that is told the shift, its multiple
 *   <li>{@code bill}: {@code equal}, what reports earn is paid by all others equally
 * </ul>
 */
public final class Variants {

  private Variants() {}

  /** The id without parameters. */
  public static String id(String text) {
    return text.replaceAll("\\?.*", "");
  }

  /**
   * The mechanism with the parameters that stand behind its id.
   *
   * @throws IllegalArgumentException if it has no such parameter, or no such value
   */
  public static Mechanism of(Mechanism m, String text) {
    Map<String, String> values = new TreeMap<>();
    int begin = text.indexOf('?');
    if (begin < 0) return m;
    for (String part : text.substring(begin + 1).split("&")) {
      String[] pair = part.split("=", 2);
      if (pair.length < 2 || pair[1].isEmpty())
        throw new IllegalArgumentException("'" + part + "' is no name=value");
      if (pair[1].equals("*"))
        throw new IllegalArgumentException(
            "a free parameter is not compared; give "
                + pair[0]
                + " a value, or ask check for its regions");
      if (values.put(pair[0], pair[1]) != null)
        throw new IllegalArgumentException(pair[0] + " twice");
    }
    Mechanism made = made(m, values);
    if (!values.isEmpty())
      throw new IllegalArgumentException(
          m.id() + " has no parameter " + String.join(", ", values.keySet()));
    return made;
  }

  /** Whether a parameter is left free, {@code id?alpha=*}. */
  public static boolean isFree(String text) {
    return text.contains("=*");
  }

  /**
   * The mechanism with one parameter left free: a weight, or the multiple of a shift that a rule is
   * told.
   *
   * @throws IllegalArgumentException if more than one parameter is free, or one that cannot be
   */
  public static FreeParameter free(Mechanism m, String text) {
    List<String> rest = new ArrayList<>(List.of(text.substring(text.indexOf('?') + 1).split("&")));
    List<String> free = rest.stream().filter(p -> p.endsWith("=*")).toList();
    if (free.size() != 1)
      throw new IllegalArgumentException(
          text + ": wanted is one free parameter, not " + free.size());
    rest.removeAll(free);
    Mechanism set = rest.isEmpty() ? m : of(m, id(text) + "?" + String.join("&", rest));
    String name = free.get(0).substring(0, free.get(0).length() - 2);
    if (name.equals("delta") && set instanceof PredictingReportMechanism rule)
      return new FreeParameter(name, 2, t -> new SymbolicRule.Shifting(rule, t));
    if (set instanceof ElicitationMechanism rule && name.matches("alpha|beta")) {
      SymbolicRule.Weight weight = SymbolicRule.Weight.valueOf(name.toUpperCase(Locale.ROOT));
      return new FreeParameter(name, 1, t -> new SymbolicRule.Weighted(rule, weight, t));
    }
    throw new IllegalArgumentException(
        m.id() + " has no parameter " + name + " that can be left free");
  }

  private static Mechanism made(Mechanism m, Map<String, String> values) {
    if (m instanceof RobustBayesianTruthSerum && values.containsKey("delta"))
      return made(
          new RobustBayesianTruthSerum(
              new RobustBayesianTruthSerum.Shift.Fixed(number(values.remove("delta")))),
          values);
    if (m instanceof PredictingReportMechanism rule && values.containsKey("delta"))
      return new Shifted(rule, number(values.remove("delta")));
    if (m instanceof GammaRule rule && values.containsKey("bill")) {
      if (!values.get("bill").equals("equal"))
        throw new IllegalArgumentException("bill=" + values.get("bill") + ": wanted is equal");
      values.remove("bill");
      return new EquallySharedMechanism(rule);
    }
    if (m instanceof ElicitationMechanism rule && !values.isEmpty()) return designed(rule, values);
    return m;
  }

  private static ElicitationMechanism designed(
      ElicitationMechanism rule, Map<String, String> values) {
    Optional<Rational> alpha = Optional.ofNullable(values.remove("alpha")).map(Variants::number);
    Optional<Rational> beta = Optional.ofNullable(values.remove("beta")).map(Variants::number);
    Optional<Design.Drawn> drawn =
        Optional.ofNullable(values.remove("drawn"))
            .map(
                d ->
                    Arrays.stream(Design.Drawn.values())
                        .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(d))
                        .findFirst()
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "drawn=" + d + ": wanted is all or others")));
    Optional<List<Integer>> group =
        Optional.ofNullable(values.remove("group")).map(Variants::group);
    if (alpha.isEmpty() && beta.isEmpty() && drawn.isEmpty() && group.isEmpty()) return rule;
    return new Designed(rule, alpha, beta, drawn, group);
  }

  private static List<Integer> group(String text) {
    if (!text.matches("[1-9]\\d?(\\+[1-9]\\d?)*"))
      throw new IllegalArgumentException("group=" + text + ": wanted are agents, such as 1+3");
    return Arrays.stream(text.split("\\+")).map(i -> Integer.parseInt(i) - 1).toList();
  }

  private static Rational number(String text) {
    try {
      return Rational.parse(text);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no rational number; wanted is one such as 1/2", e);
    }
  }

  /** What the definition leaves open is settled. */
  private record Designed(
      ElicitationMechanism rule,
      Optional<Rational> alpha,
      Optional<Rational> beta,
      Optional<Design.Drawn> drawn,
      Optional<List<Integer>> group)
      implements ElicitationMechanism, Adapted {

    @Override
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      return rule.payments(
          new Design<>(
              alpha.map(a -> design.alpha().constant(a)).orElse(design.alpha()),
              beta.map(b -> design.alpha().constant(b)).orElse(design.beta()),
              group.orElse(design.groupA()),
              drawn.orElse(design.drawn()),
              design.posteriors()),
          reports);
    }
  }

  /** A rule that is told a multiple of the shift. */
  private record Shifted(PredictingReportMechanism rule, Rational factor)
      implements PredictingReportMechanism, Adapted {

    @Override
    public <S extends Scalar<S>> S information(int own, S reference, int peer, S delta) {
      return rule.information(own, reference, peer, delta.scale(factor));
    }

    @Override
    public <S extends Scalar<S>> S prediction(S prediction, int peer) {
      return rule.prediction(prediction, peer);
    }
  }
}
