package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.claim.Scope;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.GammaRule;
import csoka.setup.OneRound.Component;
import csoka.setup.OneRoundEquilibria.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Certificates about {@link OneRound}.
 *
 * @param rule the mechanism
 * @param game its gains with three agents
 */
public record OneRoundProofs(GammaRule rule, OneRound game) {

  /** What the list has for a region, and what it lacks. */
  public List<Component> all(Region region) {
    List<Component> all = new ArrayList<>(OneRoundEquilibria.items(region));
    all.addAll(OneRoundEquilibria.borders(region));
    return all;
  }

  /** The gains do not depend on how many idle agents share the transfers. */
  public Certificate anyNumber() {
    List<Certificate> parts = new ArrayList<>();
    for (int n : List.of(4, 5, 10)) {
      List<Polynomial> gains = OneRound.of(rule, n).gains();
      for (int k = 0; k < gains.size(); k++) parts.add(new Certificate.Identity("n = " + n + ", gain " + (k + 1), gains.get(k),
          game.gains().get(k)));
    }
    return new Certificate.All("the gains of 1 over 0 do not depend on n", parts);
  }

  /** The item is an equilibrium for all initial beliefs that the list gives it. */
  public Certificate equilibrium(int item) {
    LinearConditions priors = LinearConditions.NONE.atLeastZero(Polynomial.ONE.minus(OneRound.B)).atLeastZero(Polynomial.ONE
        .minus(OneRound.R));
    if (item == 2 || item == 5) {
      Polynomial edge = Polynomial.of(OneRoundEquilibria.EDGE);
      priors = priors.atLeastZero(edge.minus(OneRound.B)).atLeastZero(edge.minus(OneRound.R));
    }
    List<Certificate> parts = new ArrayList<>(game.equilibria(priors, OneRoundEquilibria.item(item))
        .orElseThrow(() -> new IllegalStateException("item " + item + " is no equilibrium for some initial beliefs")));
    parts.add(anyNumber());
    return new Certificate.All("item " + item + ": no type gains by another report, for all initial beliefs", parts);
  }

  /** The closed forms of the expected payoffs. */
  public Certificate payoffs(int item) {
    List<Polynomial> payoffs = OneRound.payoffs(rule, Alternation.SHARE);
    Component point = OneRoundEquilibria.item(item);
    return new Certificate.All("item " + item + ": expected payoffs in b, r and 1/(n-1)", List.of(
        new Certificate.Identity("Blue's", OneRound.at(payoffs.get(0), point), OneRoundItem.payoff(item, OneRound.B, OneRound.R,
            Alternation.SHARE)),
        new Certificate.Identity("Red's", OneRound.at(payoffs.get(1), point), OneRoundItem.payoff(item, OneRound.R, OneRound.B,
            Alternation.SHARE))));
  }

  /** In each region every equilibrium is listed, and, with the borders, all that is listed are equilibria. */
  public Certificate complete(Scope<Region> regions, boolean borders) {
    List<Certificate> parts = new ArrayList<>(List.of(anyNumber()));
    for (Region region : regions.candidates().smallestFirst().toList()) {
      OneRound.Search search = game.search(region.priors(), borders ? all(region) : OneRoundEquilibria.items(region));
      if (!search.strays().isEmpty()) throw new IllegalStateException(region + ": not listed is " + search.strays().get(0).words());
      parts.add(new Certificate.All(region + ": no equilibrium but these", search.covered()));
      for (Component c : OneRoundEquilibria.borders(region)) {
        if (borders) parts.add(new Certificate.All(region + ", " + c.name(), game.equilibria(region.priors(), c).orElseThrow()));
      }
    }
    return new Certificate.All("every way in which the four numbers can lie is impossible or leads to a listed equilibrium", parts);
  }

  /**
   * Items 1, 2 and 3 are strict. In 4 and 5 a type is indifferent, and its gain grows with the other's probability of 1:
   * however little that changes, all best replies of that type jump away.
   */
  public Certificate stability(Scope<Region> regions) {
    List<Certificate> parts = new ArrayList<>(List.of(complete(regions, false)));
    for (Region region : regions.candidates().smallestFirst().toList()) {
      for (int k = 1; k <= 3; k++) {
        Component c = OneRoundEquilibria.item(k);
        if (OneRoundEquilibria.items(region).contains(c)) {
          parts.add(new Certificate.All(region + ": item " + k + " is strict", game.strict(region.priors(), c).orElseThrow()));
        }
      }
    }
    for (int k = 4; k <= 5; k++) {
      for (int agent = 0; agent < 4; agent += 2) {
        int type = agent + k - 4;
        String other = agent(2 - agent);
        Polynomial gain = game.gains().get(type);
        parts.add(new Certificate.Identity("item " + k + ": the gain of 1", OneRound.at(gain, OneRoundEquilibria.item(k)),
            Polynomial.ZERO));
        Polynomial moved = gain.at(Polynomial.ONE, name -> name.equals(other) ? Polynomial.parameter(name).plus(Polynomial.ONE)
            : Polynomial.parameter(name));
        parts.add(new Certificate.Corners("item " + k + ": the gain grows with the other's probability of 1", moved.minus(gain), Map.of(),
            true));
      }
    }
    return new Certificate.All("items 1 to 3 are strict where they are listed, 4 and 5 are left for good after the smallest change",
        parts);
  }

  private static String agent(int place) {
    return OneRound.ONES.get(place).toString();
  }
}
