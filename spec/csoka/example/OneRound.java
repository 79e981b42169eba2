package csoka.example;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Example 2.1 with K = 1 and two reports, for all initial beliefs b of Blue and r of Red at once. A
 * strategy is given by the probabilities that the type is HIGH, or LOW, and the report is 1: bh in
 * [0, b] and bl in [0, 1 - b], likewise rh and rl. What a type gains by 1 over 0 is affine in all
 * six:
 *
 * <pre>
 *   Blue, HIGH: 104 (rh + rl) - 100 r     Blue, LOW: 84 (rh + rl) - 100 r     and the same for Red
 * </pre>
 *
 * (computed from the mechanism). An equilibrium has each of the four numbers at 0 with a gain that
 * is not positive, at the most it can be with a gain that is not negative, or between them with
 * gain 0.
 *
 * @param gains the gains of 1 over 0: Blue's HIGH and LOW type, Red's HIGH and LOW type
 */
public record OneRound(List<Polynomial> gains) {

  /** Blue's initial belief. */
  public static final Polynomial B = Polynomial.parameter("b");

  /** Red's initial belief. */
  public static final Polynomial R = Polynomial.parameter("r");

  /** The probabilities of the report 1 with each type. */
  public static final List<Polynomial> ONES =
      List.of(
          Polynomial.parameter("bh"),
          Polynomial.parameter("bl"),
          Polynomial.parameter("rh"),
          Polynomial.parameter("rl"));

  /** The probabilities of the types, the most that the former can be. */
  public static final List<Polynomial> CAPS =
      List.of(B, Polynomial.ONE.minus(B), R, Polynomial.ONE.minus(R));

  private static final List<String> NAMES =
      List.of("Blue's HIGH", "Blue's LOW", "Red's HIGH", "Red's LOW");

  /** A set of strategies that may be equilibria: equations and inequalities. */
  public record Component(String name, List<Polynomial> zero, List<Polynomial> atLeastZero) {

    /** A single profile, given by its four numbers. */
    public static Component point(
        String name, Polynomial bh, Polynomial bl, Polynomial rh, Polynomial rl) {
      return new Component(
          name,
          List.of(
              ONES.get(0).minus(bh),
              ONES.get(1).minus(bl),
              ONES.get(2).minus(rh),
              ONES.get(3).minus(rl)),
          List.of());
    }

    /** Its equations and inequalities as conditions. */
    public LinearConditions conditions() {
      LinearConditions all = LinearConditions.NONE;
      for (Polynomial p : zero) all = all.zero(p);
      for (Polynomial p : atLeastZero) all = all.atLeastZero(p);
      return all;
    }
  }

  /**
   * The equilibria of some priors.
   *
   * @param covered for each way in which the four numbers can lie, that it is impossible or leads
   *     into one of the components
   * @param strays the ways that are possible and not covered
   */
  public record Search(List<Certificate> covered, List<Stray> strays) {}

  /**
   * Equilibria that are in no component.
   *
   * @param words where the four numbers lie
   * @param conditions what they satisfy
   */
  public record Stray(String words, LinearConditions conditions) {}

  /** The gains under a mechanism with n agents. */
  public static OneRound of(TransferRule rule, int n) {
    Outlook<Polynomial> outlook =
        new Outlook<>(
            Example21.model(
                n,
                BeliefProcess.untilTheEnd(B, 1),
                BeliefProcess.untilTheEnd(R, 1),
                Example21.LOSS));
    List<Polynomial> gains = new ArrayList<>();
    for (Active i : Active.values())
      for (int type = 1; type >= 0; type--) gains.add(gain(rule, outlook, i, type));
    return new OneRound(gains);
  }

  private static Polynomial gain(
      TransferRule rule, Outlook<Polynomial> outlook, Active i, int type) {
    int other = i == Active.BLUE ? 2 : 0;
    Polynomial one = ONES.get(other).plus(ONES.get(other + 1));
    Polynomial gain = Polynomial.ZERO;
    for (int theirs = 0; theirs < 2; theirs++) {
      Polynomial weight = theirs == 1 ? one : Polynomial.ONE.minus(one);
      gain =
          gain.plus(
              weight.times(
                  payoff(rule, outlook, i, type, 1, theirs)
                      .minus(payoff(rule, outlook, i, type, 0, theirs))));
    }
    return gain;
  }

  private static Polynomial payoff(
      TransferRule rule, Outlook<Polynomial> outlook, Active i, int type, int own, int theirs) {
    boolean blue = i == Active.BLUE;
    Reports reports = Example21.reports(outlook.model(), blue ? own : theirs, blue ? theirs : own);
    return outlook
        .utility(1, i.index(), outlook.choice(1, reports.now()), type)
        .plus(rule.transfers(outlook, reports).get(i.index()));
  }

  /**
   * All equilibria of the given priors that lie in no component, by following every way in which
   * the four numbers can lie.
   */
  public Search search(LinearConditions priors, List<Component> components) {
    Search search = new Search(new ArrayList<>(), new ArrayList<>());
    LinearConditions all = priors;
    for (Polynomial cap : CAPS) all = all.atLeastZero(cap);
    follow(all, "", 0, components, search);
    return search;
  }

  private void follow(
      LinearConditions so, String words, int place, List<Component> components, Search search) {
    Optional<Certificate> impossible = so.impossible(words + " impossible");
    if (impossible.isPresent()) {
      search.covered().add(impossible.get());
      return;
    }
    if (place == 4) {
      Optional<List<Certificate>> within =
          components.stream().map(c -> within(so, words, c)).flatMap(Optional::stream).findFirst();
      within.ifPresentOrElse(
          search.covered()::addAll, () -> search.strays().add(new Stray(words.strip(), so)));
      return;
    }
    Polynomial x = ONES.get(place);
    Polynomial room = CAPS.get(place).minus(x);
    Polynomial gain = gains.get(place);
    String next = words + NAMES.get(place);
    follow(
        so.zero(x).atLeastZero(gain.negated()), next + " never 1, ", place + 1, components, search);
    follow(
        so.positive(x).positive(room).zero(gain),
        next + " sometimes 1, ",
        place + 1,
        components,
        search);
    follow(so.zero(room).atLeastZero(gain), next + " always 1, ", place + 1, components, search);
  }

  private static Optional<List<Certificate>> within(
      LinearConditions so, String words, Component c) {
    List<Certificate> parts = new ArrayList<>();
    List<Polynomial> sides = new ArrayList<>(c.atLeastZero());
    for (Polynomial p : c.zero()) sides.addAll(List.of(p, p.negated()));
    for (Polynomial p : sides) {
      Optional<Certificate> never =
          so.positive(p.negated()).impossible(words + c.name() + ": " + p + " < 0 impossible");
      if (never.isEmpty()) return Optional.empty();
      parts.add(never.get());
    }
    return Optional.of(parts);
  }

  /**
   * That in all of a component, whose profiles are equilibria, each type that can occur loses by
   * its other report; empty if not.
   */
  public Optional<List<Certificate>> strict(LinearConditions priors, Component c) {
    LinearConditions so = priors.and(c.conditions());
    List<Certificate> parts = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      LinearConditions occurs = so.positive(CAPS.get(k));
      String words = c.name() + ": " + NAMES.get(k) + " type ";
      Polynomial gain = gains.get(k);
      Optional<Certificate> sure =
          occurs
              .impossible(words + "does not occur")
              .or(() -> occurs.atLeastZero(gain.negated()).impossible(words + "gains by 1"))
              .or(() -> occurs.atLeastZero(gain).impossible(words + "loses by 1"));
      if (sure.isEmpty()) return Optional.empty();
      parts.add(sure.get());
    }
    return Optional.of(parts);
  }
}
