package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Information;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Profiles;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.lemmas.EqualShares;
import csoka.lemmas.RoundVariables;
import csoka.sentences.Readings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The transfers (2) of the balanced Team Mechanism add up to zero.
 *
 * <pre>  sum_i y_t^i = 0</pre>
 */
public final class BalancedTransfers implements Spec {

  /**
   * For every model, round and reports.
   *
   * @param model the model
   * @param reports the reports of a round and of the round before
   */
  public record Case(DynamicModel<Rational> model, Reports reports) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get(BalancedTeamMechanism.NAME);
    return List.of(claim(balanced));
  }

  /** Small models, all reports of all rounds. */
  public static Space<Case> cases() {
    return DynamicModels.within(new DynamicModels.Bounds(2, 3, 3, 3, 1, 5))
        .or(DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, 1, 5)))
        .shrinking(ModelShrinker::smaller)
        .then(m -> Space.of(reports(m).map(r -> new Case(m, r)).toList()));
  }

  private static Claim<Case> claim(GammaRule balanced) {
    return Claim.of(
        "csoka/section-1.2-balance",
        Kind.STATEMENT,
        "Section 1.2, (2)",
        "the transfers of all agents add up to zero, whatever is reported",
        Case.class,
        Readings.printed(
            PROVED,
            Scope.sample("all models, all reports of all rounds", 300, cases()),
            new TransfersAddUpToZero(balanced),
            (Case c) -> RoundVariables.of(c.model(), c.reports()),
            new SharedEqually(balanced)));
  }

  private static Stream<Reports> reports(DynamicModel<Rational> model) {
    return Stream.iterate(1, t -> t <= model.rounds(), t -> t + 1)
        .flatMap(
            t ->
                profiles(model, t - 1)
                    .flatMap(before -> profiles(model, t).map(now -> new Reports(t, before, now))));
  }

  private static Stream<List<Integer>> profiles(DynamicModel<Rational> model, int round) {
    return Profiles.all(
        model.stages().get(round).roles().stream().map(r -> r.types().size()).toList());
  }

  /** The sentence, of one round over any continuation values. */
  public record TransfersAddUpToZero(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return RoundVariables.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> transfers = rule.transfers(RoundVariables.outlook(x), RoundVariables.reports(x));
      return Statement.of(
          transfers.stream().reduce(Scalar::plus).orElseThrow(), EQUAL, x.number(0));
    }
  }

  /** It is the lemma for g = gamma_t. */
  record SharedEqually(GammaRule rule) implements Carried {
    @Override
    public Lemma lemma() {
      return EqualShares.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K", "t");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("g", rule.gammas(RoundVariables.outlook(x), RoundVariables.reports(x)));
    }
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-setup", "Section 1.2", DynamicModel.class),
        new Definition("csoka/assumption-information", "Section 1.2", Information.class),
        new Definition(
            "csoka/mechanism-balanced-team",
            "Section 1.2, Definition 1.2",
            BalancedTeamMechanism.class));
  }
}
