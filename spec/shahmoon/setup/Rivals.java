package shahmoon.setup;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import shahmoon.lemmas.Leaning;

/** Readings about any protocol. */
public final class Rivals {

  private Rivals() {}

  /** A claim about any protocol. */
  public static Claim<Rival> claim(
      String name, String place, String statement, Reading<Rival> reading) {
    return Claim.of("shahmoon/" + name, Kind.STATEMENT, place, statement, Rival.class, reading);
  }

  /**
   * At profiles of zero information of an agent or more, whatever is deviated to; whether an
   * equilibrium of another protocol is assumed.
   */
  public static Reading<Rival> silent(
      String words,
      int least,
      Predicate<Situation> condition,
      List<Hypothesis> given,
      Hypothesis says,
      boolean equilibrium) {
    Proof gainless = Proof.by(Rivals::withoutGains);
    Levels levels = new Levels(t -> t.isZero(), least);
    Predicate<Rival> all =
        r -> r.at().agents() >= least && r.at().type().isZero() && condition.test(r.at());
    Scope<Rival> scope =
        Scope.sample(
                words + ", any protocol; " + Situations.WORDS,
                20,
                Rival.at(Situations.of(least, 3, Situations::nothing, condition), false, all))
            .containing(all);
    return Reading.printed(
            Verdict.BOUNDED, scope, new Rival.Sayings(levels, false, given, says).asked())
        .provedBy(proof(equilibrium ? levels.continuous(gainless) : gainless));
  }

  /** The same proof, leaning on what any protocol gives. */
  static Proof proof(Proof proof) {
    return Leaning.on(
        BetweenNothingAndEverything.LEMMA,
        proof,
        s -> BetweenNothingAndEverything.with(Frame.symbols("a", s.of("N")).get(0)));
  }

  /** Each term with a G vanishes, and all others are not negative. */
  static Evidence withoutGains(Obligation o) {
    return withoutGains(o, true);
  }

  private static Evidence withoutGains(Obligation o, boolean vanish) {
    List<Summand> cone = new ArrayList<>();
    List<Multiple> zero = new ArrayList<>();
    for (Map.Entry<Map<String, Integer>, Rational> term :
        o.goal().polynomial().terms().entrySet()) {
      Polynomial rest = Polynomial.of(term.getValue());
      Optional<String> gain =
          term.getKey().keySet().stream()
              .filter(name -> vanish && name.startsWith("G"))
              .findFirst();
      for (String name : term.getKey().keySet())
        if (!gain.equals(Optional.of(name))) rest = rest.times(Polynomial.parameter(name));
      Polynomial others = rest;
      gain.ifPresent(name -> zero.add(new Multiple(others, Polynomial.parameter(name))));
      if (gain.isEmpty())
        cone.add(
            new Summand(
                term.getValue(),
                Polynomial.ONE,
                term.getKey().keySet().stream().map(Polynomial::parameter).toList()));
    }
    return new Combination(List.of(), cone, zero, List.of());
  }

  /** G - T d >= 0 by a G - T d >= e G - y T d with y = 0, (1 - a) G >= 0 and e G >= 0. */
  static Evidence byStaying(Obligation o) {
    Set<String> symbols = o.goal().polynomial().parameters();
    Optional<String> price = symbols.stream().filter(name -> name.startsWith("T")).findFirst();
    if (price.isEmpty()) return withoutGains(o, false);
    String k = price.get().substring(1);
    Polynomial t = Polynomial.parameter(price.get()).times(Polynomial.parameter("d"));
    Polynomial g = Polynomial.parameter("G" + k);
    Polynomial a = Polynomial.parameter("a" + k);
    Polynomial e = Polynomial.parameter("e" + k);
    Polynomial y = Polynomial.parameter("y" + k);
    Polynomial stays = a.times(g).minus(t).minus(e.times(g)).plus(y.times(t));
    List<Summand> cone =
        List.of(
            new Summand(Rational.ONE, Polynomial.ONE, List.of(stays)),
            new Summand(Rational.ONE, Polynomial.ONE, List.of(Polynomial.ONE.minus(a), g)),
            new Summand(Rational.ONE, Polynomial.ONE, List.of(e, g)));
    return new Combination(List.of(), cone, List.of(new Multiple(t.negated(), y)), List.of());
  }

  /**
   * At truthful profiles which are an equilibrium of any protocol, as far as deviations to
   * zero-information strategies go.
   */
  public static Reading<Rival> truthful(String words, int least, Hypothesis says) {
    Levels levels = new Levels(t -> t.isTruthful(), least);
    Predicate<Rival> all =
        r ->
            r.at().agents() >= least
                && r.at().type().isTruthful()
                && r.isEquilibrium()
                && r.to().stream().allMatch(s -> s.p().equals(s.q()));
    Scope<Rival> scope =
        Scope.sample(
                words + ", any protocol; " + Situations.WORDS,
                20,
                Rival.at(
                    Situations.of(least, 3, random -> MessageStrategy.TRUTH, s -> true), true, all))
            .containing(all);
    return Reading.printed(
            Verdict.BOUNDED,
            scope,
            new Rival.Sayings(levels, false, List.of(Rival::toNothing, new Rival.Stays(true)), says)
                .asked())
        .provedBy(proof(Proof.by(Rivals::byStaying)));
  }

  /**
   * A successful protocol asks for both: where truth is an equilibrium of some protocol, nobody is
   * fanatic; and with a helpless center every profile of zero information stays, so that truth is
   * not the only equilibrium.
   */
  public static Reading<Rival> necessary() {
    Levels levels = new Levels(t -> t.isTruthful() || t.isZero(), 1);
    Predicate<Rival> all =
        r ->
            r.at().type().isTruthful()
                ? r.isEquilibrium() && r.to().stream().allMatch(s -> s.p().equals(s.q()))
                : r.at().type().isZero() && r.at().helped() == 0;
    Space<Rival> truth =
        Rival.at(Situations.of(1, 3, random -> MessageStrategy.TRUTH, s -> true), true, all);
    Space<Rival> silence =
        Rival.at(Situations.of(1, 3, Situations::nothing, s -> s.helped() == 0), false, all);
    Scope<Rival> scope =
        Scope.sample(
                "truth is an equilibrium; or nobody says anything, helpless center; any protocol; "
                    + Situations.WORDS,
                20,
                truth.or(silence))
            .containing(all);
    List<Hypothesis> given =
        List.of(
            new Rival.TruthOrElse(levels, Rival::toNothing, new Conditions.Helpless()),
            new Rival.TruthOrElse(levels, new Rival.Stays(true), Conditions::nothing));
    Hypothesis says =
        new Rival.TruthOrElse(levels, new Conditions.NobodyIsFanatic(), new Rival.Stays(false));
    return Reading.printed(
            Verdict.BOUNDED, scope, new Rival.Sayings(levels, false, given, says).asked())
        .provedBy(
            proof(
                Proof.by(
                    o -> levels.type(o.shape()).isTruthful() ? byStaying(o) : withoutGains(o))));
  }
}
