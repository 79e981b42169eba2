package shahmoon.setup;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.OrderType;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the center is not helpless and truth is an equilibrium of some protocol, truth is an
 * equilibrium of this one, at which everybody is told everything, and no other profile is one.
 *
 * @param protocol whose game it is
 * @param guarantees whether truthful agents are told everything at every profile, too
 */
public record OptimalTruth(CurationProtocol protocol, boolean guarantees) implements Hypothesis {

  private static final Levels LEVELS = Levels.EVERY;

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriceGame<S> game = PriceGame.of(protocol, LEVELS, x);
    OrderType type = game.type();
    List<Statement<S>> parts =
        new ArrayList<>(List.of(type.isTruthful() ? game.nobodyGains(true) : game.somebodyGains()));
    for (int i = 1; i <= type.agents(); i++) {
      boolean told =
          type.isTruthful() || guarantees && type.manners().get(i - 1) == Manner.TRUTHFUL;
      if (told)
        parts.add(Statement.of(x.number(game.knows(i) ? 1 : 0), Relation.EQUAL, x.number(1)));
    }
    return Statement.all(parts);
  }

  /** The reading to the letter. */
  public Reading<Rival> reading() {
    Hypothesis nothing = Conditions::nothing;
    List<Hypothesis> given =
        List.of(
            new Rival.TruthOrElse(LEVELS, Rival::toNothing, nothing),
            new Rival.TruthOrElse(LEVELS, new Rival.Stays(true), nothing));
    return Reading.printed(
            Verdict.BOUNDED, scope(), new Rival.Sayings(LEVELS, true, given, this).asked())
        .provedBy(proof());
  }

  private static Scope<Rival> scope() {
    Predicate<Rival> all =
        r ->
            r.at().agents() >= 2
                && r.at().helped() > 0
                && (!r.at().type().isTruthful()
                    || r.isEquilibrium() && r.to().stream().allMatch(s -> s.p().equals(s.q())));
    Space<Rival> truth =
        Rival.at(
            Situations.of(2, 3, random -> MessageStrategy.TRUTH, s -> s.helped() > 0), true, all);
    Space<Rival> elsewhere =
        Rival.at(Situations.of(2, 3, Situations::any, s -> s.helped() > 0), true, all);
    return Scope.sample(
            "every profile, center not helpless; any protocol of which truth is an equilibrium; "
                + Situations.WORDS,
            30,
            truth.or(elsewhere))
        .containing(all);
  }

  /** At the truth by what the other protocol gives, elsewhere by somebody who gains. */
  private Proof proof() {
    Argument deviator = new Deviator(List.of(protocol), LEVELS, true);
    return Rivals.proof(
        LEVELS.continuous(
            Proof.by(
                new Argument() {
                  @Override
                  public Evidence evidence(Obligation o) {
                    return LEVELS.type(o.shape()).isTruthful()
                        ? Rivals.byStaying(o)
                        : Evidence.sought();
                  }

                  @Override
                  public int part(Shape shape, int parts) {
                    return deviator.part(shape, parts);
                  }
                })));
  }
}
